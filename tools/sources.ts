// Finds the files that we wrote ourselves, and prints what a check has to say about them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of ours: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly file: string
  readonly text: string
}

const folders = ['apps', 'bench', 'capabilities', 'core', 'demo', 'journeys', 'platform', 'tools']
const notOurs = /(^|\/)(node_modules|dist|data|generated[^/]*|out)(\/|$)|^platform\/db\/tables\.ts$/
const written = /\.(ts|tsx|mjs|css|sql)$/

function walk(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (notOurs.test(file)) return []
    if (entry.isDirectory()) return walk(root, file)
    return written.test(file) ? [file] : []
  })
}

/** All our files of code, style and SQL below a root, those at the top included. */
export function sourcesOf(root: string): Source[] {
  const top = readdirSync(root).filter((name) => written.test(name))
  const below = folders.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) => walk(root, folder))
  return [...top, ...below].sort().map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
}

/** The folder of this project. */
export const house = path.dirname(import.meta.dirname)

/** Prints findings and ends with 1 when there are any, or when nothing was looked at. */
export function tell(seen: number, what: string, findings: readonly string[]): void {
  for (const finding of findings) console.log(finding)
  console.log(`${seen} ${what}, ${findings.length} refused`)
  process.exitCode = seen > 0 && findings.length === 0 ? 0 : 1
}
