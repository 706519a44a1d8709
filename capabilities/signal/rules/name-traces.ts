// Finds names in a text: those of known people, and whoever is called meneer or mevrouw.
import type { Trace } from '../model.ts'

/** Small letters without accents, letter for letter, so that places stay the same. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at).normalize('NFD').charAt(0).toLowerCase()
    return letter === '' ? text.charAt(at) : letter
  }).join('')
}

const prefixes = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  "'t",
  't',
  'el',
  'al',
  'ten',
  'ter',
  'te',
  'von',
  'bin',
  'ben',
  'in',
  'op',
  'ibn',
  'la',
  'le',
  'di',
  'da',
  'dos',
])
const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** The words of a name that say who it is: prefixes and single letters say nothing. */
export function nameWords(name: string): string[] {
  return [...name.matchAll(word)].map(([one]) => one).filter((one) => one.length > 1 && !prefixes.has(one.toLowerCase()))
}

/** A short name is often a word too ("Wil", "Roos"): then only with a capital. */
const plainFrom = 5

/** "Samira's", "Marians", "El Haddads" are still that name. */
function stem(folded: string): string[] {
  const bare = folded.replace(/['’]s?$/, '')
  return [folded, bare, bare.replace(/s$/, ''), ...bare.split('-')]
}

function spread(name: string): string[] {
  return nameWords(name)
    .flatMap((one) => [one, ...one.split('-')])
    .filter((one) => one.length > 1)
}

/** "mevrouw De Vries": after such a word comes a name, known or not. */
const called =
  /\b(?:dhr|mevr|mw|mevrouw|meneer|mijnheer|de heer|juffrouw)\.?\s+((?:(?:van|de|der|den|el|al|ten|ter)\s+)*\p{Lu}[\p{L}\p{M}'’-]+)/giu

function calledTraces(text: string): Trace[] {
  return [...text.matchAll(called)].flatMap((match) => {
    const name = match[1] as string
    // The pattern takes no heed of capitals, a name does.
    if (!/(?:^|\s)\p{Lu}[\p{L}\p{M}'’-]*$/u.test(name)) return []
    const from = match.index + match[0].length - name.length
    return [{ kind: 'name' as const, from, to: from + name.length, text: name }]
  })
}

/** "Samira el Haddad" is one trace, not two. */
function joined(text: string, traces: Trace[]): Trace[] {
  const kept: Trace[] = []
  for (const one of traces) {
    const last = kept.at(-1)
    const between = last ? text.slice(last.to, one.from) : ''
    const close = /^\s+$/.test(between) || (/^\s[\p{L}' ]+\s$/u.test(between) && nameWords(between).length === 0)
    if (!last || !close) kept.push(one)
    else kept.splice(-1, 1, { ...last, to: one.to, text: text.slice(last.from, one.to) })
  }
  return kept
}

/** @param names full names or words of them */
export function nameTraces(text: string, names: readonly string[]): Trace[] {
  const known = new Set(names.flatMap(spread).map(fold))
  const found = [...text.matchAll(word)].flatMap((match): Trace[] => {
    const written = match[0]
    const capital = /^\p{Lu}/u.test(written)
    const is = stem(fold(written)).some((one) => known.has(one) && (capital || one.length >= plainFrom))
    return is ? [{ kind: 'name', from: match.index, to: match.index + written.length, text: written }] : []
  })
  return [...joined(text, found), ...calledTraces(text)]
}
