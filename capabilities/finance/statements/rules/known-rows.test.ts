// Files that overlap: the same money never twice, and nothing new is taken for known.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kept, knownRows, type Told } from './known-rows.ts'
import { markEntries } from './mark-entries.ts'

const told = (over: Partial<Told> = {}): Told => ({
  number: 'NL1',
  day: '2026-11-02',
  amountCents: -100,
  fingerprint: 'a',
  ...over,
})
const row = (over: Partial<Told> & { booked?: boolean } = {}) => ({ booked: true, ...told(over) })
const kept = (over: Partial<Kept> = {}): Kept => ({ ...told(), inside: true, ...over })

it.each([
  ['the very same', [row()], [kept({ inside: false })], [true]],
  ['told in other words, on a day told whole', [row({ fingerprint: 'b' })], [kept()], [true]],
  ['told in other words at the edge of a file', [row({ fingerprint: 'b' })], [kept({ inside: false })], [false]],
  ['another amount', [row({ fingerprint: 'b', amountCents: -101 })], [kept()], [false]],
  ['two alike where one was kept', [row({ fingerprint: 'b' }), row({ fingerprint: 'c' })], [kept()], [true, false]],
  ['the one kept, and one more of that amount', [row({ fingerprint: 'b' }), row()], [kept()], [false, true]],
  ['an account without a number', [row({ number: '', fingerprint: 'b' })], [kept({ number: '' })], [false]],
  ['only announced yet', [row({ fingerprint: 'b', booked: false })], [kept()], [false]],
])('%s', (_, rows, before, known) => expect(knownRows(rows, before)).toEqual(known))

it('of each amount of a day never more are known than were kept', () => {
  // As with true fingerprints, the amount is in it.
  const one = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(-100, -200))
  const some = fc
    .uniqueArray(one, { maxLength: 8, selector: ([letter, cents]) => `${letter} ${cents}` })
    .map((all) => all.map(([letter, amountCents]) => ({ amountCents, fingerprint: `${letter} ${amountCents}` })))
  fc.assert(
    fc.property(some, some, fc.boolean(), (given, before, inside) => {
      const known = knownRows(
        given.map(row),
        before.map((each) => kept({ ...each, inside })),
      )
      return [-100, -200].every((cents) => {
        const of = (all: readonly { amountCents: number }[]) => all.filter((each) => each.amountCents === cents).length
        return of(given.filter((_, at) => known[at])) <= of(before)
      })
    }),
  )
})

describe('importing again', () => {
  const day = fc.integer({ min: 1, max: 5 }).map((nth) => `2026-11-0${nth}`)
  const moved = fc.record({ day, amountCents: fc.constantFrom(-100, -200, 300), words: fc.constantFrom('Albert', 'Bakker') })
  const movements = fc.array(moved, { maxLength: 5 })
  /** A file of the same account that tells of these days, as it is kept. */
  function fileOf(all: readonly { day: string; amountCents: number; words: string }[], [from, until]: [string, string]) {
    const plain = { valueDay: null, counterpartyIban: null, kind: '', mandate: null, reference: null, booked: true }
    const told = all
      .filter((one) => from <= one.day && one.day <= until)
      .map(({ words, ...one }) => ({ ...plain, ...one, counterpartyName: words, description: '' }))
    const days = told.map((one) => one.day).sort()
    return markEntries('NL1', told).map((one) => ({
      ...{ number: 'NL1', day: one.day, amountCents: one.amountCents, fingerprint: one.fingerprint, booked: true },
      inside: (days[0] ?? '') < one.day && one.day < (days.at(-1) ?? ''),
    }))
  }

  it('in a hundred thousand cases the same file adds nothing, and one that overlaps only what it tells more', () => {
    fc.assert(
      fc.property(movements, day, day, (all, one, other) => {
        const kept = fileOf(all, one < other ? [one, other] : [other, one])
        const whole = fileOf(all, ['2026-11-01', '2026-11-05'])
        const [again, more] = [knownRows(kept, kept), knownRows(whole, kept)]
        const after = [...kept, ...whole.filter((_, at) => !more[at])]
        const prints = (some: readonly { fingerprint: string }[]) => some.map(({ fingerprint }) => fingerprint).sort()
        return again.every(Boolean) && prints(after).join() === prints(whole).join()
      }),
      { numRuns: 100_000 },
    )
  })
})
