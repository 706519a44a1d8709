// Whatever a household answers, on whatever day: an outcome that can be sent and read, and never an amount on an unread number.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../../../core/kit/day.ts'
import { outcome as outcomeShape } from '../../../../core/law/outcome.ts'
import { type Answers, answers, homes, laws } from '../model.ts'
import { lawFiles } from './law-files.ts'
import { workOut } from './work-out.ts'

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null, freq: 6 })
const money = fc.oneof(fc.integer({ min: 0, max: 6_000_000 }), fc.integer({ min: 0, max: 1_000_000_000 }))
const born = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((more) => addDays(from, more))
const adult = born('1940-01-01', 25_000)
const known = maybe(fc.boolean())

const household: fc.Arbitrary<Answers> = fc.record({
  ...{ bornOn: maybe(adult), partner: known, partnerBornOn: maybe(adult), insured: known, partnerInsured: known },
  ...{ income: maybe(money), partnerIncome: maybe(money), netIncome: maybe(money), assets: maybe(money), means: maybe(money) },
  ...{ home: maybe(fc.constantFrom(...homes)), rent: maybe(fc.integer({ min: 0, max: 150_000 })), serviceCosts: maybe(money) },
  ...{ disability: known, hadAllowance: known, working: known, yearsAbroad: maybe(fc.integer({ min: 0, max: 50 })) },
  children: fc.array(
    fc.record({
      bornOn: born('2004-01-01', 8_300),
      apart: fc.boolean(),
      care: maybe(
        fc.record({
          kind: fc.constantFrom('dayCare' as const, 'afterSchool' as const, 'childminder' as const),
          hours: fc.integer({ min: 1, max: 744 }),
          hourRate: fc.integer({ min: 1, max: 2_000 }),
        }),
      ),
    }),
    { maxLength: 5 },
  ),
  residents: fc.array(
    fc.record({ bornOn: adult, child: fc.boolean(), income: maybe(money), assets: maybe(money), sharesCosts: known }),
    { maxLength: 3 },
  ),
})
const day = born('2023-01-01', 1_700)
const allChecked = laws.flatMap((law) => lawFiles[law].map(({ from }) => ({ law, from, by: 'x', on: '2026-01-01' })))

it('every outcome can be sent: whole cents, known words, no amount below zero', () => {
  fc.assert(
    fc.property(household, day, fc.boolean(), (given, on, checked) => {
      expect(answers.safeParse(given).success).toBe(true)
      for (const { outcome } of workOut(given, { on, checks: checked ? allChecked : [] })) {
        expect(outcomeShape.safeParse(outcome).error).toBeUndefined()
        if (outcome.kind === 'amount') expect(outcome.monthly).toBeGreaterThan(0)
      }
    }),
    { numRuns: 3000 },
  )
})

it('an amount rests on numbers that are sure, or on a file that someone checked', () => {
  fc.assert(
    fc.property(household, day, (given, on) => {
      for (const { outcome } of workOut(given, { on, checks: [] })) {
        if (outcome.kind !== 'amount') continue
        expect(outcome.steps.flatMap(({ sources }) => sources).filter(({ verified }) => !verified)).toEqual([])
      }
    }),
    { numRuns: 2000 },
  )
})

it('checking numbers changes no outcome but what was withheld for them', () => {
  fc.assert(
    fc.property(household, day, (given, on) => {
      const [before, after] = [workOut(given, { on, checks: [] }), workOut(given, { on, checks: allChecked })]
      before.forEach(({ outcome }, place) => {
        const then = after[place]?.outcome
        if (outcome.kind === 'withheld' && outcome.because === 'unverified') expect(then?.kind).not.toBe('asks')
        else expect(then?.kind).toBe(outcome.kind)
      })
    }),
    { numRuns: 2000 },
  )
})

it('without an amount there are steps, on any day: those so far, or how it is worked out', () => {
  fc.assert(
    fc.property(household, born('2021-01-01', 3_000), (given, on) => {
      for (const { law, outcome } of workOut(given, { on, checks: [] })) {
        if (outcome.kind !== 'withheld') continue
        expect([law, on, outcome.steps.length > 0]).toEqual([law, on, true])
        if (outcome.from === null)
          expect(outcome.steps.every(({ rule, sources }) => rule.includes('.way-') && sources.length === 0)).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})
