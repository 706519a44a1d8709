// Fingerprints: the same movement is known again in any file, and two alike on one day stay two.
import type { Entry, Statement } from '../model.ts'

type Unmarked = Omit<Entry, 'fingerprint'>

const longestWords = 400

/** Banks change spaces and capitals between two downloads; the words stay. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Marks each entry with account, day, amount, its number among equal ones, and its words. Movements that are not booked yet
 * are marked apart: they come again once they are.
 * @param account null where the file names none
 */
export function markEntries(account: string | null, entries: readonly Unmarked[]): Entry[] {
  const seen = new Map<string, number>()
  return entries.map((one) => {
    const words = tidy([one.counterpartyIban ?? '', one.counterpartyName, one.description].join(' ')).slice(0, longestWords)
    const facts = [account ?? '', one.day, one.amountCents, one.booked ? 'b' : 'p']
    const alike = [...facts, words].join('|')
    const number = seen.get(alike) ?? 0
    seen.set(alike, number + 1)
    return { ...one, fingerprint: [...facts, number, words].join('|') }
  })
}

/** Which entries of a statement are new beside the fingerprints already kept. */
export function splitKnown(statement: Statement, kept: ReadonlySet<string>): { fresh: Entry[]; known: Entry[] } {
  const fresh = statement.entries.filter((one) => !kept.has(one.fingerprint))
  return { fresh, known: statement.entries.filter((one) => kept.has(one.fingerprint)) }
}
