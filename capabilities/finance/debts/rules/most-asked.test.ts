// Worked by hand: what may be asked beside a debt, and where no amount is said.
import { expect, it } from 'vitest'
import { costsAsked, interestAsked } from './most-asked.ts'

const debt = { kind: 'telecom' as const, originalCents: 30_000, costsCents: 4_500, interestCents: 0, since: '2025-03-01' }

it.each([
  // 15 % of 300 is 45.
  ['as much as may be', {}, { is: 'known', most: 4_500, above: false }],
  ['a cent more', { costsCents: 4_501 }, { is: 'known', most: 4_500, above: true }],
  // 15 % of 100 is 15, and 40 is the least.
  ['a small debt', { originalCents: 10_000, costsCents: 4_000 }, { is: 'known', most: 4_000, above: false }],
  ['a tax has rules of its own', { kind: 'tax' as const }, { is: 'byLaw' }],
  ['since when is not known', { since: null }, { is: 'unknown' }],
  ['how much it was at first is not known', { originalCents: 0 }, { is: 'unknown' }],
  ['before the decree', { since: '2012-06-30' }, { is: 'unknown' }],
])('costs: %s', (_, more, wanted) => {
  expect(costsAsked({ ...debt, ...more })).toMatchObject(wanted)
})

it.each([
  ['a rate that was read nowhere official gives no amount', {}, '2026-03-01', { is: 'unverified' }],
  ['an allowance has rules of its own', { kind: 'allowance' as const }, '2026-03-01', { is: 'byLaw' }],
  ['no time has passed', {}, '2025-03-01', { is: 'unknown' }],
  ['of a time of which no rate is known', { since: '2014-01-01' }, '2014-06-01', { is: 'unknown' }],
])('interest: %s', (_, more, until, wanted) => {
  expect(interestAsked({ ...debt, ...more }, until)).toMatchObject(wanted)
})
