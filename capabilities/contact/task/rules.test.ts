// Rules of tasks that come back and tasks that are given away, as tables.
import { expect, test } from 'vitest'
import { mayOffer, mayRepeat, nextDue } from './rules.ts'

const today = '2026-11-23'

test.each([
  ['every week', { dueOn: '2026-11-20', repeat: 'week', repeatUntil: null }, '2026-11-27'],
  ['every two weeks', { dueOn: '2026-11-23', repeat: 'two-weeks', repeatUntil: null }, '2026-12-07'],
  ['every month', { dueOn: '2026-11-23', repeat: 'month', repeatUntil: null }, '2026-12-23'],
  ['the 31st in a short month', { dueOn: '2026-10-31', repeat: 'month', repeatUntil: null }, '2026-11-30'],
  ['after weeks away only the first that is not past', { dueOn: '2026-10-02', repeat: 'week', repeatUntil: null }, '2026-11-27'],
  ['until its last day', { dueOn: '2026-11-20', repeat: 'week', repeatUntil: '2026-11-27' }, '2026-11-27'],
  ['not after its last day', { dueOn: '2026-11-20', repeat: 'week', repeatUntil: '2026-11-26' }, null],
  ['not past the last day we know', { dueOn: '2300-12-31', repeat: 'week', repeatUntil: null }, null],
  ['once', { dueOn: '2026-11-20', repeat: null, repeatUntil: null }, null],
] as const)('%s', (_, task, wanted) => {
  expect(nextDue(task, today)).toBe(wanted)
})

test.each([
  [{ dueOn: null, repeat: 'week', repeatUntil: null }, 'repeat-without-day'],
  [{ dueOn: '2026-11-20', repeat: 'week', repeatUntil: '2026-11-19' }, 'repeat-turned'],
  [{ dueOn: '2026-11-20', repeat: 'week', repeatUntil: '2026-12-31' }, 'fine'],
  [{ dueOn: null, repeat: null, repeatUntil: null }, 'fine'],
  [{ dueOn: '2026-11-20', repeat: null, repeatUntil: '2026-12-31' }, 'repeat-turned'],
] as const)('%o: %s', (task, wanted) => {
  const may = mayRepeat(task)
  expect(may.ok ? 'fine' : may.reason).toBe(wanted)
})

test.each([
  [{ mine: true, done: false, open: false, toMyself: false }, 'fine'],
  [{ mine: false, done: false, open: false, toMyself: false }, 'not-your-task'],
  [{ mine: true, done: true, open: false, toMyself: false }, 'task-done'],
  [{ mine: true, done: false, open: true, toMyself: false }, 'offered-already'],
  [{ mine: true, done: false, open: false, toMyself: true }, 'not-a-colleague'],
] as const)('giving a task away: %o is %s', (asked, wanted) => {
  const may = mayOffer(asked)
  expect(may.ok ? 'fine' : may.reason).toBe(wanted)
})
