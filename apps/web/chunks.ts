// What comes together in one file: a page that many open must not ask a server for two hundred small ones, each a turn on a slow line.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SlotName } from '../../platform/web/panels.ts'

const house = path.resolve(import.meta.dirname, '../..')
const slashed = (file: string) => file.replaceAll('\\', '/')
const inHouse = (file: string) => slashed(path.join(house, file))

/** The files of all panels in these slots, as the lists of the capabilities name them. */
function panelsOf(...slots: SlotName[]): string[] {
  const found = globSync('{platform,capabilities}/**/web/panels.ts', { cwd: house }).flatMap((list) => {
    const named = readFileSync(path.join(house, list), 'utf8').matchAll(
      /slot: '([^']+)'[^{}]*?load: \(\) =>\s+import\('([^']+)'\)/g,
    )
    return [...named].flatMap(([, slot, file]) =>
      slots.includes(slot as SlotName) ? [inHouse(path.join(path.dirname(list), file ?? ''))] : [],
    )
  })
  // Lists that are written otherwise one day: this is to be read again, not to fail in silence.
  if (found.length === 0) throw new Error(`no panel was found in ${slots.join(', ')}`)
  return found
}

function together(name: string, priority: number, files: string[]) {
  const these = new Set(files)
  return { name, priority, test: (file: string) => these.has(slashed(file)) }
}

/**
 * Each with all it needs that no file before it has: what stands before anyone signed in, all sentences, the panels of Vandaag, the
 * quick note, and a case with the panels of its first page. What else a page needs comes when it is opened.
 */
export function chunks() {
  return [
    // The first page asks its own few lines while it is not known yet who is there; its panels wait for that.
    together('door', 5, ['apps/web/main.tsx', 'platform/auth/web/SignInPage.tsx', 'apps/web/TodayPage.tsx'].map(inHouse)),
    // A page that looks a sentence up by a word needs all of them, and most pages do.
    { name: 'sentences', priority: 4, test: /[\\/]i18n[\\/]generated[\\/]messages[\\/]/ },
    together('today', 3, panelsOf('today', 'today.beside')),
    together('note', 2, panelsOf('note')),
    together('case', 1, [
      inHouse('capabilities/people/web/CasePage.tsx'),
      ...panelsOf('case.identity', 'case.overview', 'case.beside'),
    ]),
  ]
}
