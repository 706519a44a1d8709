// Gathers all texts/ of the house into one set a language and tells what is wrong with them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import { type Text, valuesOf } from './text.ts'

export const baseLocale = 'nl'

export interface Gathered {
  /** Per language, every key with its text, in the order of the keys. */
  locales: Record<string, Record<string, Text>>
  /** One line a fault, with file and key. Empty when all is well. */
  faults: string[]
  hash: string
}

/** Prefixes any topic may use: sentences for codes of fields and words of refusal. */
const shared = ['error.', 'refusal.']

function prefixOf(file: string): string {
  const [floor, name] = file.split('/')
  return floor === 'apps' ? 'app.' : `${name}.`
}

/** JSON.parse keeps the last of two equal keys in silence, so equal keys in one file are found in its text. */
function keysTwiceIn(source: string): string[] {
  const keys = [...source.matchAll(/^\s{2}"((?:[^"\\]|\\.)+)"\s*:/gm)].map((found) => found[1] ?? '')
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

function readOne(root: string, file: string, into: Gathered): void {
  const source = readFileSync(path.join(root, file), 'utf8')
  const locale = path.basename(file, '.json')
  const texts = into.locales[locale] ?? {}
  into.locales[locale] = texts
  for (const key of keysTwiceIn(source)) into.faults.push(`${file}: key twice: ${key}`)
  for (const [key, text] of Object.entries(JSON.parse(source) as Record<string, Text>)) {
    if (!key.startsWith(prefixOf(file)) && !shared.some((prefix) => key.startsWith(prefix)))
      into.faults.push(`${file}: key without own prefix ${prefixOf(file)}: ${key}`)
    if (key in texts) into.faults.push(`${file}: key also in another file: ${key}`)
    texts[key] = text
  }
}

/** Keys that one language has and another lacks. */
function missing(has: Record<string, Text>, lacks: Record<string, Text>): string[] {
  return Object.keys(has).filter((key) => !(key in lacks))
}

/** Keys whose text asks for other values in the one language than in the other. */
function askingOther(one: Record<string, Text>, other: Record<string, Text>): string[] {
  const asks = (text: Text) => valuesOf(text).toSorted().join()
  return Object.entries(one).flatMap(([key, text]) => (other[key] && asks(other[key]) !== asks(text) ? [key] : []))
}

/**
 * Reads every `texts/<language>.json` under capabilities, platform and apps.
 * @param root folder of the project
 */
export async function gatherTexts(root: string): Promise<Gathered> {
  const into: Gathered = { locales: { [baseLocale]: {} }, faults: [], hash: '' }
  const files: string[] = []
  for await (const file of glob('{capabilities,platform,apps}/**/texts/*.json', { cwd: root })) files.push(file)
  for (const file of files.sort()) readOne(root, file, into)
  const base = into.locales[baseLocale] ?? {}
  for (const [locale, texts] of Object.entries(into.locales)) {
    into.faults.push(...missing(texts, base).map((key) => `key missing in ${baseLocale}: ${key}`))
    into.faults.push(...missing(base, texts).map((key) => `key missing in ${locale}: ${key}`))
    into.faults.push(...askingOther(base, texts).map((key) => `${locale}: other values than in ${baseLocale}: ${key}`))
    into.locales[locale] = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  into.hash = createHash('sha256').update(JSON.stringify(into.locales)).digest('hex')
  return into
}
