// Every page there is, by its address with `$caseId` and the like still in it.
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import { house } from '../../sources.ts'

/** Addresses as the tables of contents name them; node does not read their JSX, so their text is read. */
async function listed(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(['apps/web/routes.tsx', 'capabilities/*/web/routes.ts'], { cwd: house }))
    found.push(
      ...[...readFileSync(path.join(house, file), 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(([, one]) => one as string),
    )
  return [...new Set(found)].sort()
}

async function tabs(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('capabilities/**/web/panels.ts', { cwd: house }))
    found.push(
      ...[...readFileSync(path.join(house, file), 'utf8').matchAll(/path: '([a-z-]+)'/g)].map(([, one]) => one as string),
    )
  return [...new Set(found)]
}

/** @returns addresses in order; a page with tabs once for each tab */
export async function addresses(): Promise<string[]> {
  const known = await tabs()
  return (await listed()).flatMap((one) => (one.includes('$tab') ? known.map((tab) => one.replace('$tab', tab)) : [one]))
}
