// Goals on their scale, agreement that holds until something changes, and versions side by side.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, PlanContent } from '../model.ts'
import { isAskedToo, isGoalAgreed, lastAnswers, mayOwn, maySign, mustSayWhy, standingOf } from './agreement.ts'
import { compareVersions } from './compare-versions.ts'
import { tScore } from './goal-attainment.ts'
import { mergeChanges } from './merge-changes.ts'
import { mayMove, nearness, positionBetween, progressOf } from './progress.ts'

test.each([
  [[0], [1], 50],
  [[1, 1], [1, 1], 62.4],
  [[-2, -2, -2], [1, 1, 1], 22.61],
  [[1, 0, -1], [3, 2, 1], 54.41],
  // By the formula 50 + 40 / sqrt(6.2) = 66.064; our list of facts rounds it to 66.07.
  [[2, 1], [1, 2], 66.06],
])('levels %j with weights %j give %d', (levels, weights, expected) => {
  expect(tScore(levels.map((level, at) => ({ level, weight: weights[at] ?? 1 })))).toBeCloseTo(expected, 2)
})

test('everything as expected is 50, whatever it weighs; without goals there is no figure', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      (weights) => tScore(weights.map((weight) => ({ level: 0, weight }))) === 50,
    ),
  )
  expect(tScore([])).toBeNull()
})

const task = (state: 'todo' | 'busy' | 'done' | 'not-yet' | 'no-longer') =>
  ({
    id: 'a',
    version: 1,
    title: 'Bellen',
    ownerKind: 'person',
    ownerName: '',
    memberId: null,
    dueOn: null,
    state,
    note: '',
    waitsFor: '',
  }) as const

test.each([
  [{ state: 'now', level: null, actions: [] }, 'no-tasks'],
  [{ state: 'now', level: 1, actions: [] }, 'no-tasks'],
  [{ state: 'now', level: null, actions: [task('no-longer')] }, 'no-tasks'],
  [{ state: 'now', level: -2, actions: [task('todo')] }, 'far-below'],
  [{ state: 'now', level: 0, actions: [task('todo')] }, 'as-expected'],
  [{ state: 'now', level: null, actions: [task('todo')] }, 'to-begin'],
  [{ state: 'now', level: null, actions: [task('todo'), task('done')] }, 'busy'],
  [{ state: 'now', level: null, actions: [task('not-yet')] }, 'waits'],
  [{ state: 'now', level: null, actions: [task('done'), task('no-longer')] }, 'all-done'],
  [{ state: 'reached', level: -1, actions: [] }, 'reached'],
  [{ state: 'dropped', level: null, actions: [] }, 'dropped'],
] as const)('%j is: %s', (goal, word) => {
  expect(progressOf({ ...goal, actions: [...goal.actions] })).toBe(word)
})

test('a goal that is dropped says why', () => {
  expect(mayMove('dropped', '')).toEqual({ ok: false, reason: 'why-dropped' })
  expect(mayMove('dropped', 'Verhuisd')).toEqual({ ok: true })
  expect(mayMove('reached', '')).toEqual({ ok: true })
})

test('a goal is moved between two others', () => {
  expect([positionBetween(null, null), positionBetween(1, 2), positionBetween(null, 1), positionBetween(4, null)]).toEqual([
    1, 1.5, 0, 5,
  ])
})

test('a task is past, today, tomorrow or later', () => {
  const on = { today: '2026-11-23', tomorrow: '2026-11-24' }
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', null].map((day) => nearness(day, on))).toEqual([
    'past',
    'today',
    'tomorrow',
    'later',
    null,
  ])
})

const said = (personId: string, answer: Agreement['answer'], revision: number): Agreement => ({
  id: `${personId}${revision}`,
  personId,
  name: personId,
  answer,
  note: '',
  saidOn: '2026-11-03',
  askedByName: 'Anna',
  revision,
  signature: null,
})

test.each([
  ['nobody was asked', [], 4, 'not-asked'],
  ['all agree with the plan as it is', [said('s', 'agreed', 4), said('o', 'agreed', 4)], 4, 'agreed'],
  ['it changed after the yes', [said('s', 'agreed', 3)], 4, 'changed-since'],
  ['one says no', [said('s', 'agreed', 4), said('o', 'not-agreed', 4)], 4, 'not-agreed'],
  ['a no became a yes', [said('s', 'not-agreed', 3), said('s', 'agreed', 4)], 4, 'agreed'],
  ['the only one asked could not answer', [said('s', 'could-not-answer', 4)], 4, 'could-not-answer'],
  ['one could not answer and the other agrees', [said('s', 'could-not-answer', 2), said('o', 'agreed', 4)], 4, 'agreed'],
] as const)('%s', (_what, agreements, revision, standing) => {
  expect(standingOf({ revision, agreements })).toBe(standing)
})

test('a goal that changed after the yes is not agreed; the goals beside it still are', () => {
  const agreements = [said('s', 'agreed', 3)]
  expect([2, 3, 4].map((changedIn) => isGoalAgreed({ changedIn }, agreements))).toEqual([true, true, false])
  expect(isGoalAgreed({ changedIn: 1 }, [])).toBe(false)
})

test('someone without a card is the same person under the same name', () => {
  const ans = { ...said('x', 'not-agreed', 1), personId: null, name: 'Buurvrouw Ans' }
  expect(lastAnswers([ans, { ...ans, name: ' buurvrouw ans', answer: 'agreed' }])).toHaveLength(1)
})

test('only what was seen is signed, and an empty plan is not', () => {
  expect(maySign({ revision: 3, goals: 1 }, 3)).toEqual({ ok: true })
  expect(maySign({ revision: 4, goals: 1 }, 3)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(maySign({ revision: 3, goals: 0 }, 3)).toEqual({ ok: false, reason: 'no-goals' })
})

test('a signed goal says why it changes, once; a goal of after the signature need not, nor a plan nobody signed', () => {
  expect([1, 3, 4].map((changedIn) => mustSayWhy({ changedIn }, { revision: 3 }))).toEqual([true, true, false])
  expect(mustSayWhy({ changedIn: 1 }, null)).toBe(false)
})

test('from 12 to 15 a child is asked beside the parents', () => {
  expect([null, 11, 12, 15, 16].map(isAskedToo)).toEqual([false, false, true, true, false])
})

test('a task is only of a colleague where a worker does it', () => {
  expect(mayOwn({ ownerKind: 'worker', memberId: 'anna' }, ['anna']).ok).toBe(true)
  expect(mayOwn({ ownerKind: 'worker', memberId: 'wim' }, ['anna']).ok).toBe(false)
  expect(mayOwn({ ownerKind: 'network', memberId: 'anna' }, ['anna']).ok).toBe(false)
  expect(mayOwn({ ownerKind: 'worker', memberId: null }, []).ok).toBe(true)
})

type Goals = PlanContent['goals']
const goal = (id: string, part: Partial<Goals[number]> = {}): Goals[number] => ({
  id,
  version: 1,
  ownWords: `Doel ${id}`,
  wording: '',
  domain: '',
  aim: null,
  baseline: '',
  scale: ['', '', '', '', ''],
  personIds: [],
  ownersOnly: false,
  level: null,
  state: 'now',
  stateReason: '',
  position: 1,
  changedIn: 1,
  actions: [],
  ...part,
})
const content = (goals: Goals, reviewOn: string | null = null): PlanContent => ({ reviewOn, goals, agreements: [], changes: [] })

test('beside each other: a goal that came, one that went, one that reads otherwise, one with a task done', () => {
  const before = content([goal('a'), goal('b'), goal('c', { actions: [task('todo')] })])
  const after = content([goal('a', { ownWords: 'Anders' }), goal('c', { actions: [task('done')] }), goal('d')], '2027-01-15')
  const { goals, reviewChanged, same } = compareVersions(before, after)
  expect([reviewChanged, same]).toEqual([true, false])
  expect(goals.map((one) => [one.before?.id ?? '-', one.after?.id ?? '-', one.fields.join()])).toEqual([
    ['a', 'a', 'ownWords'],
    ['c', 'c', ''],
    ['-', 'd', ''],
    ['b', '-', ''],
  ])
  expect(goals[1]?.actions[0]?.fields).toEqual(['state'])
})

test('a plan beside itself is the same', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 })
  fc.assert(
    fc.property(ids, (all) => compareVersions(content(all.map((id) => goal(id))), content(all.map((id) => goal(id)))).same),
  )
})

test('what only one of two changed goes together; what both changed is asked', () => {
  const start = { words: 'a', scale: 'b', aim: 'c' }
  const mine = { ...start, words: 'mine' }
  expect(mergeChanges(start, mine, { ...start, scale: 'theirs' })).toEqual({
    whole: { words: 'mine', scale: 'theirs', aim: 'c' },
    clashes: [],
  })
  expect(mergeChanges(start, mine, { ...start, words: 'theirs', aim: 'x' })).toEqual({
    whole: { words: 'mine', scale: 'b', aim: 'x' },
    clashes: ['words'],
  })
  expect(mergeChanges(start, mine, mine).clashes).toEqual([])
})
