// Each sees the own and the agreed parts of a family plan: by cases, and for any plan at all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Agreement, GoalState } from '../model.ts'
import { mayRecord, ownersOf, partOf } from './rules.ts'

const [samira, karim, adam] = ['samira', 'karim', 'adam']

const said = (personId: string, answer: Agreement['answer'], revision: number): Agreement => ({
  ...{ id: `${personId}${revision}`, personId, name: personId, answer, note: '', saidOn: '2026-11-03' },
  ...{ askedByName: 'Fatma', revision, signature: null },
})
const goal = (id: string, personIds: string[], part: { changedIn?: number; ownersOnly?: boolean; state?: GoalState } = {}) => ({
  ...{ id, personIds, changedIn: 1, ownersOnly: false, state: 'now' as GoalState },
  ...part,
})
const idsOf = (goals: readonly { id: string }[]) => goals.map(({ id }) => id)

test('a goal without names is of the person the case is about', () => {
  expect(ownersOf(goal('a', []), samira)).toEqual([samira])
  expect(ownersOf(goal('a', [karim, adam]), samira)).toEqual([karim, adam])
})

test('one sees the own goals, agreed or not, and of others only what they agreed to', () => {
  const goals = [goal('rent', []), goal('work', [karim]), goal('judo', [adam]), goal('both', [samira, karim])]
  const plan = { goals, agreements: [said(karim, 'agreed', 2)] }
  const part = partOf(plan, samira, samira)
  expect([idsOf(part.own), idsOf(part.agreed)]).toEqual([['rent', 'both'], ['work']])
  const his = partOf(plan, adam, samira)
  expect([idsOf(his.own), idsOf(his.agreed)]).toEqual([['judo'], ['work', 'both']])
})

test.each([
  ['it changed after the yes', goal('work', [karim], { changedIn: 3 }), [said(karim, 'agreed', 2)]],
  ['the owner said no', goal('work', [karim]), [said(karim, 'agreed', 1), said(karim, 'not-agreed', 2)]],
  ['someone else said yes', goal('work', [karim]), [said(adam, 'agreed', 2)]],
  ['it is only for the owner', goal('work', [karim], { ownersOnly: true }), [said(karim, 'agreed', 2)]],
  ['it stopped', goal('work', [karim], { state: 'dropped' }), [said(karim, 'agreed', 2)]],
  ['it waits for later', goal('work', [karim], { state: 'later' }), [said(karim, 'agreed', 2)]],
])('a goal of another is not in the part when %s', (_why, one, agreements) => {
  expect(partOf({ goals: [one], agreements }, samira, samira)).toEqual({ own: [], agreed: [] })
})

test('nobody ever sees what another keeps to themselves, nor one goal twice', () => {
  const people = [samira, karim, adam]
  const goals = fc.array(
    fc.record({
      id: fc.uuid(),
      personIds: fc.subarray(people),
      ownersOnly: fc.boolean(),
      changedIn: fc.integer({ min: 1, max: 5 }),
      state: fc.constantFrom<GoalState>('now', 'later', 'reached', 'dropped'),
    }),
  )
  const answers = fc.array(
    fc.tuple(
      fc.constantFrom(...people),
      fc.constantFrom<Agreement['answer']>('agreed', 'not-agreed', 'could-not-answer'),
      fc.nat(5),
    ),
  )
  fc.assert(
    fc.property(goals, answers, fc.constantFrom(...people), (all, given, who) => {
      const agreements = given.map(([person, answer, revision]) => said(person, answer, revision))
      const { own, agreed } = partOf({ goals: all, agreements }, who, samira)
      const isOwn = (one: (typeof all)[number]) => ownersOf(one, samira).includes(who)
      return (
        own.every(isOwn) &&
        agreed.every((one) => !isOwn(one) && !one.ownersOnly && one.state === 'now') &&
        agreed.every((one) =>
          agreements.some(({ personId, answer }) => answer === 'agreed' && ownersOf(one, samira).includes(personId ?? '')),
        )
      )
    }),
  )
})

test.each([
  [{ offeredOn: '2026-11-01', answer: 'open', receivedOn: null }, 'holds'],
  [{ offeredOn: '2026-11-24', answer: 'open', receivedOn: null }, 'day-to-come'],
  [{ offeredOn: '2026-11-01', answer: 'received', receivedOn: null }, 'no-day-received'],
  [{ offeredOn: '2026-11-05', answer: 'received', receivedOn: '2026-11-01' }, 'received-before-offered'],
  [{ offeredOn: '2026-11-05', answer: 'received', receivedOn: '2026-11-09' }, 'holds'],
] as const)('%j: %s', (plan, expected) => {
  const verdict = mayRecord({ ...plan, body: '' }, '2026-11-23')
  expect(verdict.ok ? 'holds' : verdict.reason).toBe(expected)
})
