// Learning: what someone corrects makes a rule, strengthens the one that was right, or turns the one that was wrong.
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Category } from '../../budget/model.ts'
import type { SortingRule } from '../model.ts'
import { type Features, featuresOf, ruleFor, type Sortable } from './sort-entries.ts'

export interface Correction {
  readonly entry: Sortable
  readonly category: Category
  readonly postId: Id | null
  readonly on: Day
  /** Id for a rule, should a new one be made. */
  readonly newId: Id
}

/** The rule as it is now; `made` is a new one, the others take the place of the rule with the same id. */
export interface Learned {
  readonly how: 'made' | 'strengthened' | 'turned'
  readonly rule: SortingRule
}

/** What a first rule looks at: the account number, else the name, else the two longest words. Null: nothing tells it. */
function baseOf({ iban, name, words }: Features): Pick<SortingRule, 'iban' | 'name' | 'words'> | null {
  if (iban !== null) return { iban, name: null, words: [] }
  if (name !== '') return { iban: null, name, words: [] }
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 2)
  return longest.length === 0 ? null : { iban: null, name: null, words: longest }
}

/** The word that tells an entry apart from the one its wrong rule was learned from: the longest it did not have. */
function tellingApart(features: Features, rival: SortingRule): string | null {
  const other = features.words.filter((word) => !rival.example.includes(word) && !rival.words.includes(word))
  return [...other].sort((a, b) => b.length - a.length)[0] ?? null
}

/**
 * Learns from one correction or confirmation, so that the same entry is sorted right from now on. One account number may
 * pay several things (the tax office does): a correction then makes a rule with a word more, and leaves the first as it is.
 * @returns null when the entry has nothing to go by
 */
export function learnRule(rules: readonly SortingRule[], correction: Correction): Learned | null {
  const { entry, category, postId, on, newId } = correction
  const features = featuresOf(entry)
  const rival = ruleFor(features, rules)
  const fresh = { id: newId, sign: features.sign, category, postId, strength: 1, lastOn: on, example: [...features.words] }
  if (rival === null) {
    const base = baseOf(features)
    return base === null ? null : { how: 'made', rule: { ...fresh, ...base } }
  }
  if (rival.category === category && rival.postId === postId) {
    const lastOn = [on, rival.lastOn].sort().at(-1) ?? on
    return { how: 'strengthened', rule: { ...rival, strength: rival.strength + 1, lastOn } }
  }
  const word = tellingApart(features, rival)
  if (word === null) return { how: 'turned', rule: { ...rival, category, postId, strength: 1, lastOn: on } }
  return { how: 'made', rule: { ...fresh, iban: rival.iban, name: rival.name, words: [...rival.words, word] } }
}

/** The rules after something was learned. */
export function withLearned(rules: readonly SortingRule[], learned: Learned | null): SortingRule[] {
  if (learned === null) return [...rules]
  return [...rules.filter((one) => one.id !== learned.rule.id), learned.rule]
}
