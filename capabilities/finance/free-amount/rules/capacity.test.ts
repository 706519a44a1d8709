// Worked examples of what can be paid a month, and what holds when.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FreeAmountEntry } from '../model.ts'
import { capacityOf, checkFreeAmount, doubtsOf, holdsOn } from './capacity.ts'

const of = (cents: number, on = '2026-11-02') => ({ cents, source: 'bureauWsnp', on }) as const
const entry = (more: Partial<FreeAmountEntry>): FreeAmountEntry => ({
  ...{ fromDay: '2026-11-01', living: 'single', incomeCents: 190_000, beslagvrijeVoet: null, vtlb: null, note: '' },
  ...more,
})

it.for([
  ['the vtlb stays free', { vtlb: of(175_500) }, 14_500, ['income', 'vtlb', 'left']],
  [
    'the vtlb before what a bailiff leaves',
    { vtlb: of(175_500), beslagvrijeVoet: of(160_000) },
    14_500,
    ['income', 'vtlb', 'left'],
  ],
  [
    'what a bailiff leaves while there is no vtlb',
    { beslagvrijeVoet: of(180_000) },
    10_000,
    ['income', 'beslagvrijeVoet', 'left'],
  ],
  ['nothing is left', { vtlb: of(190_000) }, 0, ['income', 'vtlb', 'left']],
  ['less than nothing is nothing', { vtlb: of(201_000) }, 0, ['income', 'vtlb', 'short']],
] as const)('%s', ([, more, monthly, words]) => {
  const { monthlyCents, steps } = capacityOf(entry(more))
  expect([monthlyCents, steps.map(({ word }) => word)]).toEqual([monthly, words])
})

it('the steps add up, whatever the amounts', () => {
  const cents = fc.integer({ min: 0, max: 500_000 })
  fc.assert(
    fc.property(cents, cents, (incomeCents, free) => {
      const { monthlyCents, steps } = capacityOf(entry({ incomeCents, vtlb: of(free) }))
      const [income, stays, rest] = steps.map((step) => step.cents) as [number, number, number]
      const sign = steps[2]?.word === 'short' ? -1 : 1
      return income - stays === sign * rest && monthlyCents === Math.max(0, sign * rest)
    }),
  )
})

it.for([
  [{ beslagvrijeVoet: of(180_000) }, []],
  [{ beslagvrijeVoet: of(180_501) }, []],
  [{ beslagvrijeVoet: of(180_700) }, ['aboveIncome']],
  [{ incomeCents: 400_000, beslagvrijeVoet: of(230_000) }, ['aboveMaximum']],
  [{ beslagvrijeVoet: of(100_000, '2025-03-01') }, ['maximumUnknown', 'old']],
  [{ beslagvrijeVoet: of(170_000), vtlb: of(169_999) }, ['vtlbBelow']],
  [{ beslagvrijeVoet: of(170_000), vtlb: of(170_000) }, []],
  [{ vtlb: of(170_000, '2026-06-30') }, ['old']],
  [{ vtlb: of(170_000, '2026-07-01') }, []],
] as const)('%#: %j is looked at again for %j', ([more, words]) => {
  expect(doubtsOf(entry(more), '2026-11-30')).toEqual(words)
})

it('one of both is needed, worked out today at the latest', () => {
  const words = [{}, { vtlb: of(1, '2026-12-01') }, { beslagvrijeVoet: of(1) }].map((more) =>
    checkFreeAmount(entry(more), '2026-11-30'),
  )
  expect(words.map((one) => one.ok || one.reason)).toEqual(['free-amount-missing', 'calculated-ahead', true])
  const today = entry({ vtlb: of(1, '2026-11-30'), beslagvrijeVoet: of(1) })
  expect(checkFreeAmount(today, '2026-11-30')).toEqual({ ok: true })
  expect(checkFreeAmount(entry({ vtlb: of(1, '2026-12-01'), beslagvrijeVoet: of(1) }), '2026-11-30').ok).toBe(false)
})

it('the last that began holds, and one that is ahead does not yet', () => {
  const rows = [{ fromDay: '2026-12-01' }, { fromDay: '2026-07-01' }, { fromDay: '2026-11-01' }]
  expect(['2026-06-30', '2026-07-01', '2026-11-30', '2026-12-01'].map((on) => holdsOn(rows, on)?.fromDay ?? null)).toEqual([
    null,
    '2026-07-01',
    '2026-11-01',
    '2026-12-01',
  ])
})
