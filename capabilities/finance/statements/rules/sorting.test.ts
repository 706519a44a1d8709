// Sorting that learns, and payments that come back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../core/kit/day.ts'
import { categories } from '../../budget/model.ts'
import type { Entry, SortingRule } from '../model.ts'
import { findRecurring } from './find-recurring.ts'
import { type Correction, learnRule, withLearned } from './learn-rule.ts'
import { plainName, tellingWords } from './plain-words.ts'
import { type Sortable, sortEntry } from './sort-entries.ts'

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const taxOffice = 'NL02ABNA0123456789'
const shopIban = 'NL91ABNA0417164300'

const line = (over: Partial<Sortable>): Sortable => ({
  amountCents: -1000,
  counterpartyIban: null,
  counterpartyName: '',
  description: '',
  ...over,
})

let nextId = 1
const fix = (rules: SortingRule[], entry: Sortable, over: Partial<Correction> & Pick<Correction, 'category'>): SortingRule[] =>
  withLearned(rules, learnRule(rules, { entry, postId: null, on: '2026-11-22', newId: idOf(nextId++), ...over }))

it.each([
  ['Énergie B.V.', 'energie'],
  ['Bakkerij  De Korenaar 0123 >BREDA', 'bakkerij de korenaar breda'],
  ['STICHTING Woonpunt', 'woonpunt'],
  ['Hr J. de Vries', 'j de vries'],
])('%s is plainly %s', (name, plain) => expect(plainName(name)).toBe(plain))

it('telling words leave out numbers, months and the words of the bank', () => {
  const text = 'Naam: Woonpunt Omschrijving: huur februari 2026 IBAN: NL91ABNA0417164300 Kenmerk: H22'
  expect(tellingWords(text)).toEqual(['woonpunt', 'huur'])
})

describe('before anything is learned, words of the trade give a guess', () => {
  it.each([
    [{ amountCents: 13100, description: 'Zorgtoeslag 2026' }, 'zorgtoeslag'],
    [{ amountCents: -70000, description: 'huur november' }, 'rent'],
    [{ amountCents: 5000, description: 'alimentatie' }, 'alimonyReceived'],
    [{ amountCents: -5000, description: 'alimentatie' }, 'alimonyPaid'],
    [{ amountCents: -5000, description: 'iets anders' }, null],
  ])('%j is %s', (over, category) => {
    const sorted = sortEntry(line(over), [])
    expect(sorted?.category ?? null).toBe(category)
    expect(sorted?.ruleId ?? null).toBeNull()
  })
})

describe('learning from corrections', () => {
  const shop = line({ counterpartyIban: shopIban, counterpartyName: 'De Hoek', description: 'bon 12' })

  it('one correction sorts all of that account number, whatever the name says', () => {
    const rules = fix([], shop, { category: 'food' })
    expect(sortEntry({ ...shop, counterpartyName: 'HOEK 9', description: 'x' }, rules)?.category).toBe('food')
  })

  it('without an account number the name decides', () => {
    const rules = fix([], line({ counterpartyName: 'Kiosk B.V. 01' }), { category: 'smoking' })
    expect(sortEntry(line({ counterpartyName: 'KIOSK' }), rules)?.category).toBe('smoking')
  })

  it('money in and money out are different things', () => {
    const rules = fix([], shop, { category: 'food' })
    expect(sortEntry({ ...shop, amountCents: 500 }, rules)).toBeNull()
  })

  it('confirming makes a rule stronger and newer, not more', () => {
    const once = fix([], shop, { category: 'food', on: '2026-11-01' })
    const twice = fix(once, shop, { category: 'food', on: '2026-11-22' })
    expect(twice).toEqual([{ ...once[0], strength: 2, lastOn: '2026-11-22' }])
  })

  it('one payer, two allowances: a correction makes a narrower rule and leaves the first', () => {
    const care = line({ amountCents: 13100, counterpartyIban: taxOffice, description: 'Voorschot zorgtoeslag dec 2026' })
    const rent = line({ amountCents: 40000, counterpartyIban: taxOffice, description: 'Voorschot huurtoeslag dec 2026' })
    const rules = fix(fix([], care, { category: 'zorgtoeslag' }), rent, { category: 'huurtoeslag' })
    expect(rules).toHaveLength(2)
    expect(sortEntry({ ...care, description: 'Voorschot zorgtoeslag jan 2027' }, rules)?.category).toBe('zorgtoeslag')
    expect(sortEntry({ ...rent, description: 'Voorschot huurtoeslag jan 2027' }, rules)?.category).toBe('huurtoeslag')
  })

  it('the same line corrected again turns the rule: the most recent word counts', () => {
    const rules = fix(fix([], shop, { category: 'food' }), shop, { category: 'pets' })
    expect(rules).toHaveLength(1)
    expect(sortEntry(shop, rules)?.category).toBe('pets')
  })

  it('a line with nothing to go by teaches nothing', () => {
    expect(
      learnRule([], { entry: line({ description: '12 34' }), category: 'food', postId: null, on: '2026-11-22', newId: idOf(1) }),
    ).toBeNull()
  })

  it('whatever came before, a corrected line is sorted as it was corrected', () => {
    const words = fc.array(fc.constantFrom('huur', 'zorgtoeslag', 'bakker', 'kaas', 'fiets', '123'), { maxLength: 4 })
    const anyLine = fc.record({
      amountCents: fc.constantFrom(-100, 100),
      counterpartyIban: fc.constantFrom(null, taxOffice, shopIban),
      counterpartyName: fc.constantFrom('', 'Kiosk', 'De Hoek'),
      description: words.map((all) => all.join(' ')),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLine, fc.constantFrom(...categories)), { maxLength: 15 }), (corrections) => {
        let rules: SortingRule[] = []
        return corrections.every(([entry, category]) => {
          const learned = learnRule(rules, { entry, category, postId: null, on: '2026-11-22', newId: idOf(nextId++) })
          rules = withLearned(rules, learned)
          return learned === null || sortEntry(entry, rules)?.category === category
        })
      }),
    )
  })
})

describe('what comes back is found', () => {
  const paid = (day: string, over: Partial<Entry> = {}): Entry => ({
    day,
    valueDay: null,
    amountCents: -1000,
    counterpartyIban: shopIban,
    counterpartyName: 'De Hoek',
    description: '',
    kind: '',
    mandate: null,
    reference: null,
    booked: true,
    fingerprint: `${day} ${over.amountCents ?? ''}`,
    ...over,
  })
  const days = (count: number, step: number): string[] => Array.from({ length: count }, (_, n) => addDays('2026-01-05', n * step))
  const months = (count: number, step: number): string[] =>
    Array.from({ length: count }, (_, n) => addMonths('2026-01-29', n * step))

  it.for([
    ['week', days(5, 7), '2026-02-09'],
    ['fourWeeks', days(4, 28), '2026-04-27'],
    ['month', months(4, 1), '2026-05-29'],
    ['month', ['2026-01-26', '2026-02-24', '2026-03-27', '2026-04-24'], '2026-05-24'],
    ['month', ['2026-01-26', '2026-02-26', '2026-03-26', '2026-05-26', '2026-06-26'], '2026-07-26'],
    ['quarter', months(3, 3), '2026-10-29'],
    ['year', months(2, 12), '2028-01-29'],
  ] as const)('each %s', ([period, on, next]) => {
    expect(findRecurring(on.map((day) => paid(day)))).toMatchObject([{ period, next, amountCents: -1000, varies: false }])
  })

  it.for([[['2026-01-01', '2026-01-03', '2026-01-19', '2026-03-02']], [['2026-01-05', '2026-02-05']], [[]]] as const)(
    'not in %j',
    ([on]) => expect(findRecurring(on.map((day) => paid(day)))).toEqual([]),
  )

  it('two allowances from one account are two', () => {
    const entries = months(4, 1).flatMap((day) => [
      paid(day, { amountCents: 13100, description: 'zorgtoeslag' }),
      paid(day, { amountCents: 40000, description: 'huurtoeslag' }),
    ])
    expect(findRecurring(entries).map((one) => one.amountCents)).toEqual([13100, 40000])
  })

  it('an amount that moves is told by its middle', () => {
    const entries = months(3, 1).map((day, n) => paid(day, { amountCents: -1000 - n * 50 }))
    expect(findRecurring(entries)).toMatchObject([{ amountCents: -1050, varies: true }])
  })
})
