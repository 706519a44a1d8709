// How an asked text is read before it is looked up.

const shortened: Record<string, string> = { vd: 'van de', vdr: 'van der', vh: 'van het', t: "'t", 'v.d.': 'van de' }

/** "jan vd berg" is asked as "jan van de berg": the short forms of Dutch prefixes are written out. */
export function writtenOut(asked: string): string {
  return asked
    .trim()
    .split(/\s+/)
    .map((word) => shortened[word.toLowerCase()] ?? word)
    .join(' ')
}
