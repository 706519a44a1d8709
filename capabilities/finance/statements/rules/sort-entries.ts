// Sorting: which rule fits an entry, the most specific and then the most recent first.
import type { Id } from '../../../../core/kit/id.ts'
import type { Category } from '../../budget/model.ts'
import type { Entry, SortingRule } from '../model.ts'
import { plainName, tellingWords } from './plain-words.ts'
import { starterRules } from './starter-rules.ts'

export interface Sorted {
  readonly category: Category
  readonly postId: Id | null
  /** Null when a word of the trade told it: a guess to look at. */
  readonly ruleId: Id | null
}

export type Sortable = Pick<Entry, 'amountCents' | 'counterpartyIban' | 'counterpartyName' | 'description'>

/** What rules look at. Money in and money out never share a rule. */
export interface Features {
  readonly sign: 'in' | 'out'
  readonly iban: string | null
  readonly name: string
  readonly words: readonly string[]
}

export function featuresOf(entry: Sortable): Features {
  const { amountCents, counterpartyIban, counterpartyName, description } = entry
  return {
    sign: amountCents < 0 ? 'out' : 'in',
    iban: counterpartyIban,
    name: plainName(counterpartyName),
    words: tellingWords(`${counterpartyName} ${description}`),
  }
}

function fits(rule: Pick<SortingRule, 'sign' | 'iban' | 'name'> & { words: readonly string[] }, features: Features): boolean {
  if (rule.sign !== features.sign) return false
  if (rule.iban !== null && rule.iban !== features.iban) return false
  if (rule.name !== null && rule.name !== features.name) return false
  return rule.words.every((word) => features.words.includes(word))
}

/** An account number says more than a name, a name more than words; each word more says more. */
function specificity(rule: SortingRule): number {
  return (rule.iban === null ? 0 : 10_000) + (rule.name === null ? 0 : 1_000) + rule.words.length
}

function before(a: SortingRule, b: SortingRule): number {
  const order = specificity(b) - specificity(a)
  if (order !== 0) return order
  if (a.lastOn !== b.lastOn) return a.lastOn > b.lastOn ? -1 : 1
  return b.strength - a.strength || (a.id < b.id ? 1 : -1)
}

/** The learned rule that decides about an entry, if there is one. */
export function ruleFor(features: Features, rules: readonly SortingRule[]): SortingRule | null {
  let best: SortingRule | null = null
  for (const rule of rules) if (fits(rule, features) && (best === null || before(rule, best) < 0)) best = rule
  return best
}

/** Sorts one entry: by what was learned, else by a word of the trade, else not at all. */
export function sortEntry(entry: Sortable, rules: readonly SortingRule[]): Sorted | null {
  const features = featuresOf(entry)
  const learned = ruleFor(features, rules)
  if (learned !== null) return { category: learned.category, postId: learned.postId, ruleId: learned.id }
  const starter = starterRules.find((rule) => fits(rule, features))
  return starter === undefined ? null : { category: starter.category, postId: null, ruleId: null }
}
