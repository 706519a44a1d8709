// Holds docs/security/asvs.md against the house: every requirement of level 1 and 2 has one row, and what a row points to is there.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { asked } from './asvs/asked.ts'
import { house, tell } from './sources.ts'

const folder = 'docs/security'
/** How many rows may be open. It may only fall: who closes one lowers it. */
const mostOpen = 23

export interface Row {
  id: string
  level: string
  stands: 'test' | 'document' | 'reason' | 'open'
  says: string
}

const isTest = (file: string) => /\.(test|journey)\.tsx?$/.test(file)
const linksIn = ({ says }: Row) =>
  [...says.matchAll(/\[([^\]]+)\]\(([^)#\s]+)[^)\s]*\)/g)].map(([, words = '', to = '']) => ({
    words,
    file: path.posix.join(folder, to),
  }))

/** The rows of the table; other lines are for people. */
export function rowsOf(text: string): Row[] {
  const rows = text.matchAll(/^\| (V[\d.]+) \| (\d) \| .+? \| (test|document|reason|open) \| (.*\S) \|$/gm)
  return [...rows].map(([, id = '', level = '', stands, says = '']) => ({ id, level, stands: stands as Row['stands'], says }))
}

/** Titles of tests as they stand in the code, or the headings of a paper. */
function namesIn(file: string, text: string): string[] {
  if (!isTest(file)) return [...text.matchAll(/^#+ (.+)$/gm)].map((found) => found[1] ?? '')
  const titles = text.matchAll(/(?:\b(?:test|it|describe)|[\])])\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)
  return [...titles].map((found) => (found[2] ?? '').replaceAll(/\\(['"`])/g, '$1'))
}

/** What is wrong with where a row points. @param read null for a file that is not there */
function pointersOf(row: Row, read: (file: string) => string | null): string[] {
  const links = linksIn(row)
  const kinds = links.map(({ file }) => (isTest(file) ? 'test' : 'document'))
  const bare = (row.stands === 'test' || row.stands === 'document') && !kinds.includes(row.stands)
  const broken = links.flatMap(({ words, file }) => {
    const text = read(file)
    if (text === null) return [`${row.id} points to ${file}, which is not there`]
    const names = namesIn(file, text)
    const found = isTest(file) ? names.some((name) => name.includes(words)) : names.includes(words)
    return found ? [] : [`${row.id} points to “${words}”, which ${file} does not have`]
  })
  return bare ? [`${row.id} says ${row.stands} and points to none`, ...broken] : broken
}

/** Sentences on rows that lack, are too many, or point to nothing. */
export function checkRows(rows: readonly Row[], read: (file: string) => string | null, wanted = asked): string[] {
  const ids = rows.map(({ id }) => id)
  const missing = [...wanted.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} has no row`)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} has two rows`)
  const strange = rows.filter(({ id, level }) => wanted.get(id) !== level).map(({ id }) => `${id} is not asked at that level`)
  return [...missing, ...twice, ...strange, ...rows.flatMap((row) => pointersOf(row, read))]
}

/** A sentence when there are more open rows than may be, or fewer than the number says. */
export function checkOpen(open: number, most: number): string[] {
  if (open > most) return [`${open} rows are open, and ${most} may be: this may only fall`]
  return open < most ? [`${open} rows are open now: write that number in tools/asvs.ts, so that it never rises again`] : []
}

if (import.meta.main) {
  const read = (file: string) => (existsSync(path.join(house, file)) ? readFileSync(path.join(house, file), 'utf8') : null)
  const rows = rowsOf(read(`${folder}/asvs.md`) ?? '')
  const count = (stands: Row['stands']) => rows.filter((row) => row.stands === stands).length
  console.log(`${count('test')} tested, ${count('document')} documented, ${count('reason')} with a reason, ${count('open')} open`)
  tell(rows.length, 'requirements', [...checkRows(rows, read), ...checkOpen(count('open'), mostOpen)])
}
