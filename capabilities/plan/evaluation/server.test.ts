// Looking back together and closing, as people at work meet it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { openCase } from '../../people/api.ts'
import { handlers as peopleHandlers } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { addGoal, openPlan, setReviewDay } from '../api.ts'
import { handlers as planHandlers } from '../server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...planHandlers, ...peopleHandlers])
})
afterAll(() => org.close())

const scale = ['', '', 'Opent de post zelf', 'Legt de post weg', ''] as [string, string, string, string, string]

async function givePlan() {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const [planId, goalId] = [newId(), newId()]
  await org.get('anna', addGoal, { caseId, planId, id: goalId, ownWords: 'Ik wil de post openmaken.', scale })
  return { caseId, planId, goalId }
}

const openedPlan = (caseId: string) => org.get('anna', openPlan, { caseId })

test('an evaluation keeps who was there and each goal, scores it, and sets the next day', async () => {
  const { caseId, planId, goalId } = await givePlan()
  const id = newId()
  await org.get('anna', api.evaluate, {
    ...{ planId, id, heldOn: today, present: ['Samira Haddad', 'tante Naima'], decision: 'go-on', nextReviewOn: '2027-02-23' },
    goals: [{ goalId, scoreId: newId(), level: 1, helped: 'Elke maandag samen', next: 'Zelf de map bijhouden' }],
    note: 'Zij las haar eigen doel voor.',
  })
  const { plan, evaluations } = await openedPlan(caseId)
  expect(plan).toMatchObject({
    reviewOn: '2027-02-23',
    goals: [{ level: 1, scores: [{ level: 1, note: 'Elke maandag samen' }] }],
  })
  expect(evaluations).toEqual([{ id, heldOn: today, decision: 'go-on' }])
  expect(await org.get('bram', api.openEvaluation, { evaluationId: id })).toMatchObject({
    present: ['Samira Haddad', 'tante Naima'],
    goals: [{ goalId, ownWords: 'Ik wil de post openmaken.', level: 1, next: 'Zelf de map bijhouden' }],
    writtenByName: 'anna',
  })
})

test('who goes on says when one looks again; a goal of another plan is no part of it', async () => {
  const [one, other] = [await givePlan(), await givePlan()]
  const said = { planId: one.planId, id: newId(), heldOn: today, decision: 'adjust' } as const
  expect(await org.ask('anna', api.evaluate, said)).toMatchObject({ kind: 'refused', word: 'no-next-review' })
  const stray = { ...said, nextReviewOn: '2027-01-01', goals: [{ goalId: other.goalId, scoreId: newId() }] }
  expect(await org.ask('anna', api.evaluate, stray)).toMatchObject({ kind: 'refused', word: 'goal-elsewhere' })
})

test('a closing report scores each goal, and closes the case where that is asked', async () => {
  const { caseId, planId, goalId } = await givePlan()
  const reportId = newId()
  await org.get('anna', api.writeClosingReport, {
    ...{ planId, id: reportId, on: today, because: 'reached', remains: 'De regeling loopt tot mei.' },
    goals: [{ goalId, level: 1, remark: 'Legt alles in de map' }],
    aftercare: 'Over zes weken belt Anna.',
    wayBack: 'Bellen naar het wijkteam mag altijd.',
  })
  const report = await org.get('bram', api.openClosingReport, { reportId })
  expect(report).toMatchObject({
    goals: [{ level: 1, scale, remark: 'Legt alles in de map' }],
    aftercare: 'Over zes weken belt Anna.',
  })
  expect(await org.get('anna', openCase, { caseId })).toMatchObject({
    status: 'closed',
    closedBecause: 'reached',
    closedOn: today,
  })
  expect((await openedPlan(caseId)).reports).toEqual([{ id: reportId, closedOn: today }])
  const again = { planId, id: newId(), on: today }
  expect(await org.ask('anna', api.writeClosingReport, again)).toMatchObject({ kind: 'refused', word: 'case-closed' })
})

test('what is half written is kept for its writer alone, and gone when it is done', async () => {
  const { caseId, planId } = await givePlan()
  const draft = { caseId, kind: 'evaluation' } as const
  expect(await org.get('anna', api.openDraft, draft)).toEqual({ draft: null })
  await org.get('anna', api.saveDraft, { ...draft, version: 0, body: '{"note":"Half"}' })
  await org.get('anna', api.saveDraft, { ...draft, version: 1, body: '{"note":"Half af"}' })
  expect(await org.ask('anna', api.saveDraft, { ...draft, version: 1, body: 'oud' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.get('bram', api.openDraft, draft)).toEqual({ draft: null })
  // An empty text throws away what was seen, and nothing that came after it.
  const emptied = (version: number) => org.ask('anna', api.saveDraft, { ...draft, version, body: '' })
  for (const version of [1, 2_147_483_646])
    expect(await emptied(version)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect((await emptied(2)).kind).toBe('given')
  expect(await org.get('anna', api.openDraft, draft)).toEqual({ draft: null })
  await org.get('anna', api.saveDraft, { ...draft, version: 0, body: 'Opnieuw' })
  const said = { planId, id: newId(), heldOn: today, decision: 'close' } as const
  await org.get('anna', api.evaluate, said)
  expect(await org.get('anna', api.openDraft, draft)).toEqual({ draft: null })
})

test('my plans to look at again: only mine and only what is due, the longest due first', async () => {
  const [late, soon, far] = [await givePlan(), await givePlan(), await givePlan()]
  const set = async ({ caseId, planId }: typeof late, reviewOn: string) => {
    const version = (await openedPlan(caseId)).plan?.version ?? 0
    await org.get('anna', setReviewDay, { planId, version, reviewOn })
  }
  await set(soon, '2026-11-25')
  await set(late, '2026-11-01')
  await set(far, '2027-05-01')
  const { rows } = await org.get('anna', api.myDueReviews, { until: '2026-11-30' })
  expect(rows.map(({ caseId }) => caseId)).toEqual([late.caseId, soon.caseId])
  expect((await org.get('bram', api.myDueReviews, { until: '2026-11-30' })).rows).toEqual([])
  const first = await org.get('anna', api.myDueReviews, { until: '2026-11-30', limit: 1 })
  const next = await org.get('anna', api.myDueReviews, { until: '2026-11-30', limit: 1, after: first.next ?? '' })
  expect(next.rows.map(({ caseId }) => caseId)).toEqual([soon.caseId])
})

test('a change of a goal that came first is told, and nothing of the evaluation or report is kept', async () => {
  const { caseId, planId, goalId } = await givePlan()
  const twice = [0, 1].map((level) => ({ goalId, scoreId: newId(), level }))
  const said = { planId, id: newId(), heldOn: today, decision: 'close', goals: twice } as const
  expect(await org.ask('anna', api.evaluate, said)).toMatchObject({ kind: 'refused', word: 'conflict' })
  const ends = [0, 1].map((level) => ({ goalId, level }))
  const report = { planId, id: newId(), on: today, because: 'reached', goals: ends } as const
  expect(await org.ask('anna', api.writeClosingReport, report)).toMatchObject({ kind: 'refused', word: 'conflict' })
  const { plan, evaluations, reports } = await openedPlan(caseId)
  expect({ evaluations, reports, level: plan?.goals[0]?.level }).toEqual({ evaluations: [], reports: [], level: null })
  expect(await org.get('anna', openCase, { caseId })).toMatchObject({ status: 'open' })
})
