// AOW by the published amounts, years abroad, and the age that nobody read in the law itself.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../kit/day.ts'
import { inForce } from '../parameter.ts'
import { aow } from './calculate.ts'
import { aowFiles } from './files.ts'

const confirmed = new Set(aowFiles.map(({ from }) => from))
const single = { bornOn: '1950-01-01', partner: false, partnerBornOn: null, yearsAbroad: 0 }

describe('the full pension', () => {
  it.each([
    ['2023-01-01', 'absent'],
    ['2024-07-01', 156_975],
    ['2025-07-01', 161_244],
    ['2026-01-01', 163_757],
    ['2026-07-01', 166_216],
  ])('alone on %s: %s', (on, monthly) => {
    const found = aow(single, { on, confirmed })
    expect(found.kind === 'amount' ? found.monthly : found.kind === 'withheld' && found.because).toBe(monthly)
  })
  it('each of two who live together', () => {
    expect(aow({ ...single, partner: true }, { on: '2026-07-01', confirmed })).toMatchObject({ monthly: 113_939 })
  })
})

it('ten years abroad cost 20 %', () => {
  // 80 % of 1662.16 is 1329.728; of the holiday allowance 104.78 it is 83.824
  const found = aow({ ...single, yearsAbroad: 10 }, { on: '2026-07-01', confirmed })
  expect(found).toMatchObject({ kind: 'amount', monthly: 132_973 })
  expect(found.kind === 'amount' && found.steps.find(({ rule }) => rule === 'aow.holiday')?.cents.holiday).toBe(8_382)
})

it('who was never insured here has none', () => {
  expect(aow({ ...single, yearsAbroad: 50 }, { on: '2026-07-01', confirmed })).toMatchObject({
    kind: 'none',
    because: 'neverInsured',
  })
})

describe('the age', () => {
  it.each([
    ['1962-01-01', 'none'],
    ['1961-01-01', 'withheld'],
    ['1950-01-01', 'withheld'],
  ])('born %s, with nothing confirmed: %s', (bornOn, kind) => {
    expect(aow({ ...single, bornOn }, { on: '2026-07-01', confirmed: new Set() }).kind).toBe(kind)
  })
  it.each([
    ['1959-07-01', 'amount'],
    ['1959-07-02', 'none'],
  ])('born %s, on 1 July 2026: %s', (bornOn, kind) => {
    expect(aow({ ...single, bornOn }, { on: '2026-07-01', confirmed }).kind).toBe(kind)
  })
})

it('what is not known is asked, and only of who is old enough', () => {
  expect(aow({ ...single, bornOn: null, partner: null, yearsAbroad: null }, { on: '2026-07-01', confirmed })).toMatchObject({
    questions: ['bornOn'],
  })
  expect(aow({ ...single, partner: null, yearsAbroad: null }, { on: '2026-07-01', confirmed })).toMatchObject({
    questions: ['partner', 'yearsAbroad'],
  })
  expect(
    aow({ ...single, bornOn: '1990-01-01', partner: null, yearsAbroad: null }, { on: '2026-07-01', confirmed }),
  ).toMatchObject({
    kind: 'none',
  })
})

describe('a partner at pension age is told of: that pension is not in the amount', () => {
  const rulesOf = (over: object) => {
    const found = aow({ ...single, ...over }, { on: '2026-07-01', confirmed })
    return found.kind === 'asks' ? [] : found.steps.map(({ rule }) => rule)
  }
  it.each([
    ['both', { partner: true, partnerBornOn: '1951-01-01' }, true],
    ['only the partner', { bornOn: '1970-01-01', partner: true, partnerBornOn: '1951-01-01' }, true],
    ['only the client', { partner: true, partnerBornOn: '1970-01-01' }, false],
    ['a partner whose birth is not known', { partner: true }, false],
    ['alone', { partnerBornOn: '1951-01-01' }, false],
  ])('%s', (_, over, told) => expect(rulesOf(over).includes('aow.partner-too')).toBe(told))
})

it('on any day from 1 January 2023 to the end of 2026 a file holds', () => {
  const days = Array.from({ length: 1461 }, (_, place) => addDays('2023-01-01', place))
  expect(days.at(-1)).toBe('2026-12-31')
  expect(days.filter((day) => inForce(aowFiles, day) === null)).toEqual([])
})
