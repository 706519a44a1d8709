// Names as the Dutch write them: what stands before a family name, and spellings that sound the same.

/** Words before a family name, as they stand in a telephone book. Short ways of writing go to the long one. */
const before: Record<string, string> = {
  v: 'van',
  vd: 'van der',
  vdr: 'van der',
  vde: 'van de',
  vdn: 'van den',
  vh: 'van het',
  vt: 'van t',
}
const prefixWords = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'in',
  'op',
  'aan',
  'bij',
  'el',
  'al',
  'la',
  'le',
  'du',
  'von',
  'da',
  'dos',
])

const bare = (word: string) => word.toLowerCase().replace(/[.'’`]/g, '')

/** "van der Berg" is "Berg" with "van der" before it; a name of one word, or of prefixes alone, stays whole. */
export function splitFamily(typed: string): { prefix: string; family: string } {
  const words = typed.trim().split(/\s+/)
  let at = 0
  while (at < words.length - 1 && (prefixWords.has(bare(words[at] as string)) || bare(words[at] as string) in before)) at++
  return { prefix: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}

/** Letters without accents, and without what stands around them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z\s-]/g, '')
}

/** Spellings of one sound, each rule after the ones before. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch(?=[^aeiouy]|$)/g, 's'],
  [/uij|uy/g, 'ui'],
  [/eij|ij|ei|ey|y/g, 'ij'],
  [/(au|ou|auw|ouw)w?/g, 'ou'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q(?:u)?/g, 'k'],
  [/x/g, 'ks'],
  [/ph|v/g, 'f'],
  [/z/g, 's'],
  [/th/g, 't'],
  [/dt$|d$/g, 't'],
  [/gh|ch/g, 'g'],
  [/oe|u/g, 'u'],
  [/ae/g, 'a'],
  [/h(?=[^aeiou]|$)/g, ''],
  [/([a-z])\1+/g, '$1'],
]

/** How a name sounds: Jansen as Janssen, Kuiper as Cuyper, Meijer as Meyer and Meier. */
export function soundOf(name: string): string {
  const { family } = splitFamily(name.replace(/-/g, ' '))
  return sounds.reduce((text, [from, to]) => text.replace(from, to), plain(family).replace(/[\s-]+/g, ''))
}

/** A family name with its prefix written out, to hold "vd Berg" against "van der Berg". */
export function wholeFamily({ prefix, family }: { prefix: string; family: string }): string {
  const split = prefix === '' ? splitFamily(family) : { prefix, family }
  const words = split.prefix.split(/\s+/).map((word) => before[bare(word)] ?? bare(word))
  return plain([...words, split.family].join(' ')).trim()
}
