// Which rule decides where several fit, what is learned word by word, and how long it is kept.
import { describe, expect, it } from 'vitest'
import type { SortingRule } from '../model.ts'
import { expiryOfLines, readUntil } from './keep-term.ts'
import { learnRule, withLearned } from './learn-rule.ts'
import { featuresOf, ruleFor, type Sortable, sortEntry } from './sort-entries.ts'

const iban = 'NL91ABNA0417164300'
const entry: Sortable = {
  amountCents: -1000,
  counterpartyIban: iban,
  counterpartyName: 'De Hoek',
  description: 'contributie schaatsclub winter',
}
const rule = (id: string, over: Partial<SortingRule> = {}): SortingRule => ({
  ...{ id, sign: 'out', iban: null, name: null, words: [], category: 'food', postId: null, strength: 1, lastOn: '2026-11-01' },
  example: [],
  ...over,
})
const decides = (...rules: SortingRule[]) => [
  ruleFor(featuresOf(entry), rules)?.id,
  ruleFor(featuresOf(entry), rules.toReversed())?.id,
]

describe('of two rules that fit', () => {
  it.each<[string, SortingRule, SortingRule]>([
    ['an account number says more than a name', rule('a', { iban }), rule('b', { name: 'de hoek', words: ['schaatsclub'] })],
    [
      'a name says more than words',
      rule('a', { name: 'de hoek' }),
      rule('b', { words: ['contributie', 'schaatsclub', 'winter'] }),
    ],
    ['a word more says more', rule('a', { iban, words: ['winter'] }), rule('b', { iban, lastOn: '2026-11-20' })],
    ['the most recent of equals', rule('a', { iban, lastOn: '2026-11-02' }), rule('b', { iban, strength: 9 })],
    ['the stronger of one day', rule('a', { iban, strength: 3 }), rule('b', { iban, strength: 2 })],
    ['the newer of equal strength', rule('b', { iban }), rule('a', { iban })],
  ])('%s', (_, wins, loses) => expect(decides(loses, wins)).toEqual([wins.id, wins.id]))
})

describe('a rule fits no entry', () => {
  it.each<[string, Partial<SortingRule>]>([
    ['of another way', { sign: 'in', iban }],
    ['of another account', { iban: 'NL02ABNA0123456789' }],
    ['of another name', { name: 'de bocht' }],
    ['that lacks one of its words', { words: ['contributie', 'zomer'] }],
  ])('%s', (_, over) => expect(decides(rule('a', over))).toEqual([undefined, undefined]))
  it('nothing that came in or went out is neither: zero counts as in', () => {
    expect(featuresOf({ ...entry, amountCents: 0 }).sign).toBe('in')
  })
  it('and a post goes along with its category', () => {
    expect(sortEntry(entry, [rule('a', { iban, postId: 'p' })])).toEqual({ category: 'food', postId: 'p', ruleId: 'a' })
  })
})

describe('what a correction makes', () => {
  const correction = { entry, category: 'leisure', postId: null, on: '2026-11-22', newId: 'new' } as const
  it('without account and name the two longest words', () => {
    const bare = { ...entry, counterpartyIban: null, counterpartyName: '' }
    expect(learnRule([], { ...correction, entry: bare })).toEqual({
      how: 'made',
      rule: {
        ...{
          id: 'new',
          sign: 'out',
          iban: null,
          name: null,
          words: ['contributie', 'schaatsclub'],
          category: 'leisure',
          postId: null,
        },
        ...{ strength: 1, lastOn: '2026-11-22', example: ['contributie', 'schaatsclub', 'winter'] },
      },
    })
  })
  it('beside a rule that was wrong, its account with the longest word that its example had not', () => {
    const wrong = rule('a', { iban, example: ['contributie'] })
    expect(learnRule([wrong], correction)).toMatchObject({
      how: 'made',
      rule: { id: 'new', iban, name: null, words: ['schaatsclub'] },
    })
  })
  it('where no word tells them apart the rule turns, as weak as a new one', () => {
    const wrong = rule('a', { iban, strength: 5, example: [...featuresOf(entry).words] })
    expect(learnRule([wrong], correction)).toEqual({
      how: 'turned',
      rule: { ...wrong, category: 'leisure', postId: null, strength: 1, lastOn: '2026-11-22' },
    })
  })
  it('what was right grows stronger, and keeps the latest of both days', () => {
    const right = rule('a', { iban, category: 'leisure', lastOn: '2026-12-24' })
    expect(learnRule([right], correction)).toEqual({ how: 'strengthened', rule: { ...right, strength: 2 } })
    expect(learnRule([{ ...right, lastOn: '2026-11-01' }], correction)?.rule.lastOn).toBe('2026-11-22')
  })
  it('the same category under another post is another answer', () => {
    const other = rule('a', { iban, category: 'leisure', postId: 'p', example: [...featuresOf(entry).words] })
    expect(learnRule([other], correction)?.how).toBe('turned')
  })
  it('takes the place of the rule with its id, and leaves the others', () => {
    const rules = [rule('a'), rule('b')]
    expect(withLearned(rules, null)).toEqual(rules)
    expect(withLearned(rules, { how: 'turned', rule: rule('a', { category: 'pets' }) })).toEqual([
      rule('b'),
      rule('a', { category: 'pets' }),
    ])
  })
})

it('words are kept so many days from the day they were read', () => {
  expect(expiryOfLines('2026-11-23', 400)).toBe('2027-12-28')
  expect(readUntil('2027-12-28', 400)).toBe('2026-11-23')
})
