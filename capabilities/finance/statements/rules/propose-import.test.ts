// Sorting a file before it is kept: what one chooses teaches the rest, and stays as chosen.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categories } from '../../budget/model.ts'
import { balanceCheck, type Chosen, teach } from './propose-import.ts'

const row = (name: string, amountCents: number, iban: string | null = null) => ({
  counterpartyName: name,
  counterpartyIban: iban,
  description: '',
  amountCents,
})
const knowing = { rules: [], ownAccounts: new Set(['NL20INGB0001234567']) }
const idFor = (order: number) => `rule ${order}`
const run = (rows: ReturnType<typeof row>[], chosen: Chosen[]) => teach(rows, chosen, { knowing, today: '2026-11-23', idFor })

test('one choice sorts what is like it, in and out apart', () => {
  const rows = [row('Zolder Xyz', -100), row('Zolder Xyz', -200), row('Zolder Xyz', 300)]
  const { places, changed } = run(rows, [{ at: 0, category: 'leisure', postId: null, leftOut: false }])
  expect(places.map((one) => [one.category, one.sortedBy])).toEqual([
    ['leisure', 'hand'],
    ['leisure', 'rule'],
    [null, null],
  ])
  expect(changed).toHaveLength(1)
})

test('money to an own account is left out', () => {
  expect(run([row('Sparen', -100, 'NL20INGB0001234567')], []).places[0]).toMatchObject({ leftOut: true, category: null })
})

test('a row goes to its own place: an account of others is not left out, and a word of the trade is a guess', () => {
  const { places } = run(
    [row('Zolder Xyz', -100, 'NL91ABNA0417164300'), row('Waterschap Amstelland', -100), row('Zolder Xyz', -100)],
    [],
  )
  expect(places[0]).toEqual({ category: null, postId: null, sortedBy: null, leftOut: false })
  expect(places[1]).toEqual({ category: 'waterBoardTax', postId: null, sortedBy: 'guess', leftOut: false })
})

test('what is put off, and what is of no row, teaches nothing; what is put off is nobody’s doing', () => {
  const later = { category: null, postId: null, leftOut: false }
  const { places, rules, changed } = run(
    [row('Zolder Xyz', -100)],
    [
      { at: 0, ...later },
      { at: 5, ...later, category: 'leisure' },
    ],
  )
  expect([places[0]?.sortedBy, rules, changed]).toEqual([null, [], []])
})

test('whatever is chosen stays as chosen', () => {
  const anyRow = fc.record({
    name: fc.constantFrom('Albert', 'Zolder', 'Bakker', ''),
    amountCents: fc.integer({ min: -9, max: 9 }),
  })
  const anyChoice = fc.record({ at: fc.nat(9), category: fc.constantFrom(...categories, null) })
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 10 }), fc.array(anyChoice, { maxLength: 6 }), (given, choices) => {
      const rows = given.map((one) => row(one.name, one.amountCents))
      const chosen = [...new Map(choices.map((one) => [one.at, one])).values()]
      const { places } = run(
        rows,
        chosen.map((one) => ({ ...one, postId: null, leftOut: false })),
      )
      expect(places).toHaveLength(rows.length)
      for (const one of chosen.filter(({ at }) => at < rows.length)) expect(places[one.at]?.category).toBe(one.category)
    }),
    { numRuns: 80 },
  )
})

test.each([
  [0, 50, 'fits', 0],
  [0, 60, 'differs', 10],
  [null, 50, 'unknown', 0],
  [50, null, 'unknown', 0],
  [100, 150, 'fits', 0],
  [100, 100, 'differs', -50],
] as const)('opening %s and closing %s with 50 between: %s', (openingCents, closingCents, outcome, differenceCents) => {
  const one = { ...row('a', 50), day: '2026-11-01', valueDay: null, kind: '', mandate: null, reference: null, fingerprint: 'x' }
  const entries = [
    { ...one, booked: true },
    { ...one, amountCents: 999, booked: false },
  ]
  expect(balanceCheck({ entries, openingCents, closingCents })).toEqual({ outcome, differenceCents })
})
