// How the sign of a table reads: the words of its head, or nothing where it has none.

/** @returns null for a table without a head; a word that is not kept is empty */
export function headOf(sign: string): string[] | null {
  return /^bare \d+ \d+$/.test(sign)
    ? null
    : sign.split('|').flatMap((word) => (word === '' ? [] : [word.startsWith('~') ? '' : word]))
}
