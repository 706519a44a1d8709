// Kinderbijslag by the published amounts and the first day of the quarter.
import { describe, expect, it } from 'vitest'
import { kinderbijslag } from './calculate.ts'
import { kinderbijslagFiles } from './files.ts'

const confirmed = new Set(kinderbijslagFiles.map(({ from }) => from))
const born = (...days: string[]) => ({ children: days.map((bornOn) => ({ bornOn })) })
function quarterOf(days: string[], on: string): number | string {
  const found = kinderbijslag(born(...days), { on, confirmed })
  return found.kind === 'amount' ? (found.steps.at(-1)?.cents.quarter ?? 0) : found.kind
}

it('children of 4, 9 and 14 in the second half of 2024: 1026,15 (onlinerekenen.nl, rekenvoorbeeld)', () => {
  expect(quarterOf(['2020-02-01', '2015-02-01', '2010-02-01'], '2024-08-15')).toBe(102_615)
  expect(kinderbijslag(born('2020-02-01', '2015-02-01', '2010-02-01'), { on: '2024-08-15', confirmed })).toMatchObject({
    // a third of 1026.15 is 342.05
    monthly: 34_205,
  })
})

it.each(kinderbijslagFiles)('from $from the ages have 70, 85 and 100 percent, to the cent', ({ values }) => {
  const { under6, under12, under18 } = values
  expect(Math.abs(under6.value - under18.value * 0.7)).toBeLessThanOrEqual(1)
  expect(Math.abs(under12.value - under18.value * 0.85)).toBeLessThanOrEqual(1)
})

describe('the age on the first day of the quarter decides', () => {
  it.each([
    ['2020-07-01', '2026-07-01', 36_235],
    ['2020-07-02', '2026-09-30', 29_840],
    ['2020-07-02', '2026-10-01', 36_235],
    ['2008-07-02', '2026-09-30', 42_629],
    ['2008-07-01', '2026-07-01', 'none'],
    ['2026-07-01', '2026-07-01', 29_840],
    ['2026-07-02', '2026-09-30', 'none'],
  ])('born %s, on %s: %s', (bornOn, on, quarter) => expect(quarterOf([bornOn], on)).toBe(quarter))
})

it('only the amounts of July 2023 were read in the law itself', () => {
  const at = (on: string) => kinderbijslag(born('2015-02-01'), { on, confirmed: new Set() })
  expect(at('2023-07-01')).toMatchObject({ kind: 'amount', monthly: 10_592 })
  expect(at('2026-07-01')).toMatchObject({ kind: 'withheld', because: 'unverified' })
  expect(at('2025-09-01')).toMatchObject({ kind: 'withheld', because: 'absent' })
})

describe('a child that lives elsewhere or needs intensive care', () => {
  const children = [
    { bornOn: '2015-02-01', apart: true },
    { bornOn: '2020-02-01', apart: false },
  ]
  it('ends without an amount: the usual amounts as steps, and that it may be more', () => {
    expect(kinderbijslag({ children }, { on: '2026-03-01', confirmed })).toMatchObject({
      kind: 'withheld',
      because: 'absent',
      steps: [
        { rule: 'kinderbijslag.under6', cents: { each: 29_507, together: 29_507 }, numbers: { count: 1 } },
        { rule: 'kinderbijslag.under12', cents: { each: 35_830, together: 35_830 }, numbers: { count: 1 } },
        { rule: 'kinderbijslag.double', numbers: { count: 1 } },
      ],
    })
  })
  it('does not matter once it is eighteen', () => {
    const grown = [{ bornOn: '2008-01-01', apart: true }, children[1] ?? { bornOn: '2020-02-01' }]
    // a third of 295.07 is 98.36
    expect(kinderbijslag({ children: grown }, { on: '2026-03-01', confirmed })).toMatchObject({ monthly: 9_836 })
  })
})
