// What the bank says that should be looked at: a payment turned back, a collector that is new, what always comes and did not come.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import type { Category } from '../../budget/model.ts'
import { findRecurring, type Payment, type Recurring } from '../../statements/rules/find-recurring.ts'
import { plainName } from '../../statements/rules/plain-words.ts'
import { stateOf } from '../../statements/rules/watch-recurring.ts'
import type { Warning } from '../model.ts'

export type Seen = Payment & { readonly category: Category | null }

/** Days in which something is still news. Our own choice. */
export const newsDays = 62

/** How banks call a payment that was turned back. Collected by ourselves from what banks write. */
const turnedBack = /\b(storno|stornering|gestorneerd|teruggeboekt|terugboeking|onvoldoende saldo|ontoereikend saldo)\b/i

/** How those who collect call themselves. "Incasso" alone stands in every direct debit, so only names are looked at. */
const collector = /deurwaarder|\bincasso(bureau|diensten)?\b|\bcredit ?management\b|\binvorder/i

function returned(entries: readonly Seen[], since: Day): Warning[] {
  const back = entries.filter((one) => one.day >= since && one.amountCents > 0)
  const turned = back.filter((one) => turnedBack.test(`${one.counterpartyName} ${one.description}`))
  const byName = Map.groupBy(turned, (one) => plainName(one.counterpartyName))
  return [...byName.values()].flatMap((some) => {
    const last = some.reduce((newest, one) => (one.day > newest.day ? one : newest))
    const { day, amountCents: cents, counterpartyName: name } = last
    return [{ kind: 'returned' as const, day, cents, name, times: some.length }]
  })
}

/** Each collector once, by its first payment, when that is news. */
function collectors(entries: readonly Seen[], since: Day): Warning[] {
  const first = new Map<string, Seen>()
  for (const one of entries.filter(({ amountCents, counterpartyName }) => amountCents < 0 && collector.test(counterpartyName))) {
    const key = plainName(one.counterpartyName)
    const known = first.get(key)
    if (!known || one.day < known.day) first.set(key, one)
  }
  return [...first.values()]
    .filter((one) => one.day >= since)
    .map(({ day, amountCents, counterpartyName: name }) => ({ kind: 'collector', day, cents: -amountCents, name }))
}

function missing(recurring: readonly Recurring[], until: Day): Warning[] {
  return recurring
    .filter((one) => stateOf(one, until) === 'missing')
    .map(({ next: day, usualCents, name }) => ({
      kind: usualCents < 0 ? 'unpaid' : 'not-received',
      day,
      cents: Math.abs(usualCents),
      name,
    }))
}

/**
 * A bank that told nothing for so long has no news.
 * @param entries booked movements with their words, in any order
 */
export function warningsFromBank(entries: readonly Seen[], today: Day, recurring = findRecurring(entries)): Warning[] {
  const until = entries.reduce<Day | null>((newest, { day }) => (newest === null || day > newest ? day : newest), null)
  const since = addDays(today, -newsDays)
  if (until === null || until < since) return []
  return [...returned(entries, since), ...collectors(entries, since), ...missing(recurring, until)]
}
