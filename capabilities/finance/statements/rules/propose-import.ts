// A file that was read, as it would be kept: each movement with its category, and corrections that teach the rest.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Category } from '../../budget/model.ts'
import type { SortingRule, Statement } from '../model.ts'
import { learnRule, withLearned } from './learn-rule.ts'
import { type Sortable, sortEntry } from './sort-entries.ts'

export type SortedBy = 'hand' | 'rule' | 'guess'

export interface Place {
  readonly category: Category | null
  readonly postId: Id | null
  readonly sortedBy: SortedBy | null
  /** Between own accounts: no income and no cost. */
  readonly leftOut: boolean
}

/** What someone chose for a row of the file, by its number; `category` null with `leftOut` false: look at it later. */
export interface Chosen {
  readonly at: number
  readonly category: Category | null
  readonly postId: Id | null
  readonly leftOut: boolean
}

export interface Knowing {
  readonly rules: readonly SortingRule[]
  /** Numbers of the accounts of this household. */
  readonly ownAccounts: ReadonlySet<string>
}

const nowhere: Place = { category: null, postId: null, sortedBy: null, leftOut: false }

/** Where a movement belongs by what was learned, else by a word of the trade, else nowhere. */
export function placeFor(row: Sortable, { rules, ownAccounts }: Knowing): Place {
  if (row.counterpartyIban !== null && ownAccounts.has(row.counterpartyIban)) return { ...nowhere, leftOut: true }
  const sorted = sortEntry(row, rules)
  if (sorted === null) return nowhere
  const { category, postId, ruleId } = sorted
  return { category, postId, sortedBy: ruleId === null ? 'guess' : 'rule', leftOut: false }
}

export interface Taught {
  readonly places: readonly Place[]
  readonly rules: readonly SortingRule[]
  /** Rules that were made or changed, as they are now. */
  readonly changed: readonly SortingRule[]
}

interface Teaching {
  knowing: Knowing
  today: Day
  /** Gives an id for the rule that a choice may make, by its number in the order. */
  idFor: (order: number) => Id
  /** Hears before each row how many were sorted. */
  reached?: (done: number) => void
}

/**
 * Sorts the rows of a file. Every choice teaches, in the order in which it was made, and so sorts the rows like it too; what
 * someone chose by hand stays as chosen.
 */
export function teach(
  rows: readonly Sortable[],
  chosen: readonly Chosen[],
  { knowing, today, idFor, reached }: Teaching,
): Taught {
  let rules = knowing.rules
  const changed = new Map<Id, SortingRule>()
  chosen.forEach(({ at, category, postId }, order) => {
    const entry = rows[at]
    if (entry === undefined || category === null) return
    const learned = learnRule(rules, { entry, category, postId, on: today, newId: idFor(order) })
    rules = withLearned(rules, learned)
    if (learned !== null) changed.set(learned.rule.id, learned.rule)
  })
  const byHand = new Map(chosen.map(({ at, ...place }) => [at, place]))
  const places = rows.map((row, at): Place => {
    reached?.(at)
    const hand = byHand.get(at)
    if (hand === undefined) return placeFor(row, { ...knowing, rules })
    return { ...hand, sortedBy: hand.category === null ? null : 'hand' }
  })
  return { places, rules, changed: [...changed.values()] }
}

/** Whether opening balance, movements and closing balance of a file agree; `unknown` when it gives no balances. */
export function balanceCheck(statement: Pick<Statement, 'entries' | 'openingCents' | 'closingCents'>): {
  outcome: 'fits' | 'differs' | 'unknown'
  differenceCents: Cents
} {
  const { entries, openingCents, closingCents } = statement
  if (openingCents === null || closingCents === null) return { outcome: 'unknown', differenceCents: 0 }
  const sum = entries.reduce((total, one) => total + (one.booked ? one.amountCents : 0), 0)
  const differenceCents = closingCents - openingCents - sum
  return { outcome: differenceCents === 0 ? 'fits' : 'differs', differenceCents }
}
