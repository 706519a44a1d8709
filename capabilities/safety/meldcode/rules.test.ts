// The five steps in any order: what may be recorded when, and how each of them stands.
import { expect, test } from 'vitest'
import { fiveQuestions } from '../weighing/rules.ts'
import type { EntryKind, Step } from './model.ts'
import { foundNoChild, keepsOrder, leads, mayEnd, mayRecord, mayWeigh, standingsOf, stepOf, type Taken } from './rules.ts'

const today = '2026-11-23'
const taken = (...kinds: (EntryKind | [EntryKind, Step])[]): Taken[] =>
  kinds.map((one, at) => {
    const [kind, step] = typeof one === 'string' ? [one, undefined] : one
    return { kind, step: stepOf(step ? { kind, step } : { kind }), on: `2026-11-0${at + 1}` }
  })
const before = taken('talk', 'weighing', 'signals', 'consult')
const decided = { kind: 'decision', step: 'decision', on: '2026-11-05', report: true } as const
const now = { on: today, closed: false }

test.each([
  ['a signal is always recorded', 'signals', [], {}, null],
  ['a talk may come first', 'talk', [], {}, null],
  ['to weigh may come first, where it is urgent', 'weighing', [], {}, null],
  ['no decision before the other steps', 'decision', taken('signals', 'weighing'), {}, 'steps-open'],
  ['a child check alone is no signal', 'decision', taken('child-check', 'consult', 'talk', 'weighing'), {}, 'steps-open'],
  ['a decision after all four, in any order', 'decision', before, {}, null],
  [
    'a decision where two were passed over with a reason',
    'decision',
    taken('signals', ['passed-over', 'consult'], ['passed-over', 'talk'], 'weighing'),
    {},
    null,
  ],
  ['feedback without a report', 'feedback', before, {}, 'not-reported'],
  ['feedback after a report', 'feedback', [...before, decided], {}, null],
  ['feedback on the day of the report', 'feedback', [...before, decided], { on: '2026-11-05' }, null],
  ['feedback before the report', 'feedback', [...before, decided], { on: '2026-11-04' }, 'feedback-before-report'],
  ['feedback where it was decided not to report', 'feedback', [...before, { ...decided, report: false }], {}, 'not-reported'],
  ['a decision on the day of the last step', 'decision', before, { on: '2026-11-04' }, null],
  ['a decision before one of the steps it stands on', 'decision', before, { on: '2026-11-03' }, 'decision-before-steps'],
  ['nothing of tomorrow', 'signals', [], { on: '2026-11-24' }, 'day-to-come'],
  ['nothing more once it is closed', 'signals', before, { closed: true }, 'meldcode-closed'],
] as const)('%s', (_, kind, some, more, reason) => {
  const { on, closed } = { ...now, ...more }
  const verdict = mayRecord({ one: { kind, step: stepOf({ kind }), on }, taken: some, today, closed })
  expect(verdict).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('a step stands on the last day it was taken, and what was taken after all is passed over no more', () => {
  const some = taken('signals', ['passed-over', 'talk'], 'signals', 'consult', ['passed-over', 'consult'])
  expect(standingsOf(some)).toEqual([
    { step: 'signals', state: 'done', on: '2026-11-03' },
    { step: 'consult', state: 'done', on: '2026-11-04' },
    { step: 'talk', state: 'passed-over', on: '2026-11-02' },
    { step: 'weighing', state: 'open', on: null },
    { step: 'decision', state: 'open', on: null },
  ])
})

test('it ends with a decision', () => {
  expect(mayEnd(before)).toMatchObject({ reason: 'undecided' })
  expect(mayEnd(taken('decision'))).toEqual({ ok: true })
})

test('what is not known of a child is not nothing', () => {
  const no = { atHome: 'no', pregnant: 'no', sharedCare: 'no', elsewhere: 'no' } as const
  expect(foundNoChild(no)).toBe(true)
  expect(foundNoChild({ ...no, elsewhere: 'unknown' })).toBe(false)
})

test.each([
  ['to the end', [true, false, false], null],
  ['not far enough', [true, true], 'weighing-unfinished'],
  ['further than it goes', [false, true], 'weighing-unfinished'],
])('a weighing goes %s', (_, answers, reason) => {
  const verdict = mayWeigh(
    fiveQuestions,
    answers.map((yes) => ({ yes })),
  )
  expect(verdict).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('a day that is set right keeps the order too, and what was out of order before keeps nobody from another', () => {
  const named = [...before, decided, { kind: 'feedback', step: null, on: '2026-11-06' } as const].map((one, at) => ({
    ...one,
    id: `${at}`,
  }))
  const with_ = (id: string, to: Partial<Taken>) => named.map((one) => (one.id === id ? { ...one, ...to } : one))
  expect(keepsOrder(named, with_('4', { on: '2026-11-06' }))).toEqual({ ok: true })
  expect(keepsOrder(named, with_('4', { on: '2026-11-07' }))).toMatchObject({ reason: 'feedback-before-report' })
  expect(keepsOrder(named, with_('4', { report: false }))).toMatchObject({ reason: 'not-reported' })
  expect(keepsOrder(named, with_('2', { on: '2026-11-06' }))).toMatchObject({ reason: 'decision-before-steps' })
  const wrong = with_('2', { on: '2026-11-09' })
  expect(
    keepsOrder(
      wrong,
      wrong.map((one) => (one.id === '0' ? { ...one, on: '2026-11-02' } : one)),
    ),
  ).toEqual({ ok: true })
})

test.each([
  ['who began it', { askerId: 'a', insiders: ['a', 'b'] }, true],
  ['not another in the folder', { askerId: 'b', insiders: ['a', 'b'] }, false],
  ['whoever is in the folder, once who began it can not open it', { askerId: 'b', insiders: ['b'] }, true],
])('whether the safeguarding officer looks along is chosen by: %s', (_, given, may) => {
  expect(leads({ leaderId: 'a', ...given })).toBe(may)
})
