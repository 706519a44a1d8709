// Reference amounts as they are pasted, and for whom each is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dutchFromCents } from '../../../../core/kit/cents.ts'
import { categories } from '../../budget/model.ts'
import { households } from '../model.ts'
import { householdOf, referenceFor } from './household-of.ts'
import { readAmounts, writeAmounts } from './read-amounts.ts'

const words = (code: string) => `Soort ${code}`

test.each([
  ['Soort food\t200\t\t350,50', [20_000, 35_050], []],
  ['FOOD\t€ 1.200,00\n\nsoort rent\t1', [120_000, 100], []],
  ['iets\t1', [], [1]],
  ['food\tveel', [], [1]],
  ['food\t-5', [], [1]],
  ['food\t1\nfood\t2', [100], [2]],
  ['food\t1\t2\t3\t4\t5', [], [1]],
  ['', [], []],
  ['  food  \t 2 ', [200], []],
  ['food\t0', [0], []],
  ['food\t1000000', [100_000_000], []],
  ['food\t1000000,01', [], [1]],
  ['food', [], []],
  ['food\t1\tveel', [], [1]],
])('%j', (text, cents, wrong) => {
  const read = readAmounts(text, words)
  expect([read.amounts.map(({ monthlyCents }) => monthlyCents), read.wrong]).toEqual([cents, wrong])
})

test('what is written is read again, to the cent', () => {
  const one = fc.record({
    category: fc.constantFrom(...categories),
    household: fc.constantFrom(...households),
    monthlyCents: fc.integer({ min: 0, max: 100_000_000 }),
  })
  const key = (given: { category: string; household: string }) => `${given.category} ${given.household}`
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: key, maxLength: 80 }), (amounts) => {
      const { amounts: read, wrong } = readAmounts(writeAmounts(amounts, { words, amountWords: dutchFromCents }), words)
      expect(wrong).toEqual([])
      expect(new Map(read.map((row) => [key(row), row.monthlyCents]))).toEqual(
        new Map(amounts.map((row) => [key(row), row.monthlyCents])),
      )
    }),
  )
})

const today = '2026-11-23'
const client = { role: 'client', bornOn: '1980-01-01' }
const partner = { role: 'partner', bornOn: null }
test.each([
  [[client], 'alone'],
  [[client, partner], 'couple'],
  [[client, { role: 'child', bornOn: '2010-01-01' }], 'aloneWithChildren'],
  [[client, { role: 'child', bornOn: '2008-11-23' }], 'alone'],
  [[client, partner, { role: 'child', bornOn: null }], 'coupleWithChildren'],
] as const)('%j is %s', (people, household) => expect(householdOf(people, today)).toBe(household))

test('a household gets the amounts for its kind, and none that nobody said the source of', () => {
  const amounts = [
    { category: 'food', household: 'alone', monthlyCents: 20_000 },
    { category: 'food', household: 'couple', monthlyCents: 35_000 },
  ] as const
  const list = { source: 'Boekje', sourceDay: '2026-01-01', amounts: [...amounts], version: 1 }
  const given = (people: (typeof client | typeof partner)[], over: object = {}) =>
    referenceFor({ ...list, ...over } as Parameters<typeof referenceFor>[0], people, today)
  expect(given([client, partner])).toEqual({
    ...{ source: 'Boekje', sourceDay: '2026-01-01', household: 'couple' },
    amounts: [{ category: 'food', monthlyCents: 35_000 }],
  })
  expect(given([client], { sourceDay: null })).toBeNull()
  expect(given([client], { amounts: [amounts[1]] })).toBeNull()
})
