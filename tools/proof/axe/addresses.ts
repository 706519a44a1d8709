// Every page there is, by its address with `$caseId` and the like still in it.
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import type { Right } from '../../../core/kit/rights.ts'
import { house } from '../../sources.ts'

export interface Address {
  path: string
  /** Who lacks it finds no page there. */
  right: Right | 'anyone'
}

/** What a pattern finds in the text of files: node does not read their JSX. */
async function named(files: string | string[], pattern: RegExp): Promise<string[][]> {
  const found: string[][] = []
  for await (const file of glob(files, { cwd: house }))
    found.push(...[...readFileSync(path.join(house, file), 'utf8').matchAll(pattern)].map(([, ...parts]) => parts))
  return found
}

/** @returns addresses in order; a page with tabs once for each tab */
export async function addresses(): Promise<Address[]> {
  const tables = ['apps/web/routes.tsx', 'capabilities/**/web/routes.ts']
  const listed = await named(tables, /path: '(\/[^']*)',\s*right: '([^']*)'/g)
  const tabs = await named('capabilities/**/web/panels.ts', /path: '([a-z-]+)'/g)
  const each = listed.flatMap(([at = '', right = '']) => {
    const paths = at.includes('$tab') ? tabs.map(([tab = '']) => at.replace('$tab', tab)) : [at]
    return paths.map((one) => ({ path: one, right: right as Address['right'] }))
  })
  return each.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Pages for people without an account, as `/vraag/:organisation`. */
export async function guestAddresses(): Promise<string[]> {
  return (await named('capabilities/**/guest.ts', /path: '(\/[^']*:organisation[^']*)'/g)).map(([one = '']) => one)
}
