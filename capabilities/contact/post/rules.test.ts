// What follows from a letter: a task in time, and nothing noted that cannot be.
import { expect, test } from 'vitest'
import type { PostFacts } from './model.ts'
import { mayBeNoted, taskDay } from './rules.ts'

const today = '2026-11-23'
const facts: PostFacts = {
  ...{ sender: 'Waterbedrijf', datedOn: '2026-11-02', asks: 'pay', termOn: '2026-12-10', amountCents: 4250, isDebt: true },
  ...{ reference: '', note: '' },
}

test.each([
  ['pay', '2026-12-10', '2026-12-07'],
  ['answer', '2026-12-10', '2026-12-07'],
  ['object', '2026-12-10', '2026-12-03'],
  ['appear', '2026-12-10', '2026-12-09'],
  ['object', '2026-11-25', today],
  ['pay', '2026-10-01', today],
  ['pay', null, null],
  ['nothing', '2026-12-10', null],
] as const)('to %s by %s is for %s', (asks, termOn, due) => {
  expect(taskDay({ asks, termOn }, today)).toBe(due)
})

test.each([
  ['as it should be', {}, null],
  ['without sender', { sender: '' }, 'sender-needed'],
  ['written tomorrow', { datedOn: '2026-11-24' }, 'day-to-come'],
  ['a debt without an amount', { amountCents: null }, 'amount-needed'],
  ['no debt and no amount', { amountCents: null, isDebt: false }, null],
] as const)('%s', (_, change, reason) => {
  const verdict = mayBeNoted({ ...facts, ...change }, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})
