// A plan as people at work meet it: own words first, agreement as data, versions that stay.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { closeCase, moveFolder, openCase } from '../people/api.ts'
import { handlers as peopleHandlers } from '../people/server.ts'
import { giveCase } from '../people/test-case.ts'
import * as api from './api.ts'
import { standingOf } from './rules/agreement.ts'
import { shown } from './search.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...peopleHandlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const ownWords = 'Ik wil weer zonder buikpijn de post openmaken.'
const open = async (of = caseId) => {
  const { plan } = await org.get('anna', api.openPlan, { caseId: of })
  if (!plan) throw new Error('no plan yet')
  return plan
}

async function addGoal(
  of = caseId,
  actions: { title: string; dueOn?: string; memberId?: string; ownerKind?: 'worker' }[] = [],
): Promise<string> {
  const id = newId()
  await org.get('anna', api.addGoal, {
    caseId: of,
    planId: newId(),
    id,
    ownWords,
    actions: actions.map((one) => ({ id: newId(), ...one })),
  })
  return id
}

const goalOf = async (id: string) => {
  const goal = (await open()).goals.find((one) => one.id === id)
  if (!goal) throw new Error('no such goal')
  return goal
}

test('there is no plan until the first goal; only the goal and who does what are asked', async () => {
  expect(await org.get('anna', api.openPlan, { caseId })).toMatchObject({
    plan: null,
    people: [{ name: 'Samira Haddad', role: 'client' }],
  })
  await addGoal(caseId, [{ title: 'Alle post in één doos' }, { title: 'Energiebedrijf bellen', dueOn: '2026-11-24' }])
  const { goals } = await open()
  expect(goals[0]).toMatchObject({
    ownWords,
    state: 'now',
    level: null,
    actions: [{ title: 'Alle post in één doos', state: 'todo' }, { dueOn: '2026-11-24' }],
  })
})

test('two first goals at the same moment lie in one plan', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Vos', given: 'Kim' })
  const add = (who: 'anna' | 'bram') =>
    org.ask(who, api.addGoal, { caseId: other, planId: newId(), id: newId(), ownWords: `Doel van ${who}` })
  const both = await Promise.all([add('anna'), add('bram')])
  expect(both.map((one) => one.kind)).toEqual(['given', 'given'])
  expect((await open(other)).goals).toHaveLength(2)
})

test('two changes of the same goal: the second is told, and the first stays', async () => {
  const goalId = await addGoal()
  await org.get('anna', api.changeGoal, { goalId, version: 1, ownWords: 'Rust aan de deur', domain: 'money' })
  const second = await org.ask('bram', api.changeGoal, { goalId, version: 1, ownWords: 'Anders' })
  expect(second).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: 2 } })
  expect(await goalOf(goalId)).toMatchObject({ ownWords: 'Rust aan de deur', domain: 'money', version: 2 })
})

test('a goal is scored over time; a score does not ask for a new agreement', async () => {
  const goalId = await addGoal()
  const { revision } = await open()
  await org.get('anna', api.scoreGoal, { goalId, version: 1, id: newId(), level: -2, on: '2026-09-01' })
  await org.get('anna', api.scoreGoal, { goalId, version: 2, id: newId(), level: -1, on: today, note: 'Opent de helft zelf' })
  expect(await goalOf(goalId)).toMatchObject({ level: -1, scores: [{ level: -2 }, { level: -1, note: 'Opent de helft zelf' }] })
  expect((await open()).revision).toBe(revision)
  const ahead = { goalId, version: 3, id: newId(), level: 0, on: '2026-12-01' }
  expect(await org.ask('anna', api.scoreGoal, ahead)).toMatchObject({ kind: 'refused', word: 'day-to-come' })
})

test('a goal that stops says why; one that is reached need not', async () => {
  const goalId = await addGoal()
  expect(await org.ask('anna', api.moveGoal, { goalId, version: 1, state: 'dropped' })).toMatchObject({
    kind: 'refused',
    word: 'why-dropped',
  })
  await org.get('anna', api.moveGoal, { goalId, version: 1, state: 'reached' })
  await org.get('anna', api.moveGoal, { goalId, version: 2, state: 'dropped', reason: 'Zij is verhuisd' })
  expect(await goalOf(goalId)).toMatchObject({ state: 'dropped', stateReason: 'Zij is verhuisd' })
})

test('a tick changes only the tick; another owner asks for a new agreement', async () => {
  const goalId = await addGoal(caseId, [{ title: 'Huurtoeslag aanvragen' }])
  const { revision } = await open()
  const actionId = (await goalOf(goalId)).actions[0]?.id ?? ''
  await org.get('anna', api.changeAction, { actionId, version: 1, state: 'done' })
  expect((await open()).revision).toBe(revision)
  await org.get('bram', api.changeAction, { actionId, version: 2, owner: { ownerKind: 'network', ownerName: 'buurvrouw Ans' } })
  expect((await goalOf(goalId)).actions[0]).toMatchObject({
    title: 'Huurtoeslag aanvragen',
    state: 'done',
    ownerName: 'buurvrouw Ans',
  })
  expect((await open()).revision).toBeGreaterThan(revision)
  expect(await org.ask('anna', api.changeAction, { actionId, version: 2, title: 'x' })).toMatchObject({
    word: 'conflict',
    more: { version: 3 },
  })
})

test('a task goes to a colleague who sees the case, not to another team, nor to a neighbour under a colleague’s name', async () => {
  const goalId = await addGoal()
  const task = (memberId: string, ownerKind: 'worker' | 'network') =>
    org.ask('anna', api.addAction, { goalId, id: newId(), title: 'Bellen', ownerKind, memberId })
  expect((await task(org.actor('bram').memberId, 'worker')).kind).toBe('given')
  expect(await task(org.actor('wim').memberId, 'worker')).toMatchObject({ kind: 'refused', word: 'cannot-see-case' })
  expect(await task(org.actor('bram').memberId, 'network')).toMatchObject({ kind: 'refused', word: 'cannot-see-case' })
})

test('agreement holds for the plan as it was asked; a change after it is seen', async () => {
  const { id: planId, revision } = await open()
  const [samira] = (await org.get('anna', api.openPlan, { caseId })).people
  const said = {
    planId,
    id: newId(),
    personId: samira?.id ?? null,
    name: 'Samira Haddad',
    answer: 'agreed',
    saidOn: today,
    revision,
  } as const
  await org.get('anna', api.recordAgreement, said)
  expect(standingOf(await open())).toBe('agreed')
  await addGoal()
  expect(standingOf(await open())).toBe('changed-since')
  expect(await org.ask('anna', api.recordAgreement, { ...said, id: newId() })).toMatchObject({
    kind: 'refused',
    word: 'changed-meanwhile',
  })
  const stranger = { ...said, id: newId(), personId: newId(), revision: revision + 1 }
  expect(await org.ask('anna', api.recordAgreement, stranger)).toMatchObject({ kind: 'refused', word: 'not-around' })
})

test('a signed version stays as it was, numbered, whatever comes after', async () => {
  const { id: planId, revision, goals } = await open()
  const versionId = newId()
  expect(await org.ask('anna', api.signVersion, { planId, id: versionId, revision: revision - 1 })).toMatchObject({
    word: 'changed-meanwhile',
  })
  await org.get('anna', api.signVersion, { planId, id: versionId, revision })
  await addGoal()
  await org.get('bram', api.signVersion, { planId, id: newId(), revision: revision + 1 })
  const { rows } = await org.get('bram', api.listVersions, { planId })
  expect(rows.map((row) => [row.number, row.signedByName])).toEqual([
    [2, 'bram'],
    [1, 'anna'],
  ])
  const first = await org.get('bram', api.openVersion, { versionId })
  expect(first.content.goals.map((one) => one.id)).toEqual(goals.map((one) => one.id))
})

test('the day to look again is kept once, and told when someone was first', async () => {
  const { id: planId, version } = await open()
  await org.get('anna', api.setReviewDay, { planId, version, reviewOn: '2027-01-15' })
  expect(await org.ask('bram', api.setReviewDay, { planId, version, reviewOn: null })).toMatchObject({ word: 'conflict' })
  expect((await open()).reviewOn).toBe('2027-01-15')
})

test('my due tasks: only mine, only open, the earliest first, page by page', async () => {
  const memberId = org.actor('lena').memberId
  const mine = { ownerKind: 'worker' as const, memberId }
  await addGoal(caseId, [
    { title: 'Later', dueOn: '2026-11-28', ...mine },
    { title: 'Eerst', dueOn: '2026-11-20', ...mine },
    { title: 'Ooit', ...mine },
  ])
  const until = '2026-11-30'
  const first = await org.get('lena', api.myDueActions, { until, limit: 1 })
  expect(first.rows).toMatchObject([{ title: 'Eerst', personName: 'Samira Haddad', ownWords }])
  const rest = await org.get('lena', api.myDueActions, { until, limit: 1, after: first.next ?? '' })
  expect([rest.rows[0]?.title, rest.next]).toEqual(['Later', null])
  await org.get('lena', api.changeAction, { actionId: first.rows[0]?.id ?? '', version: 1, state: 'done' })
  expect((await org.get('lena', api.myDueActions, { until })).rows.map((row) => row.title)).toEqual(['Later'])
  expect((await org.get('bram', api.myDueActions, { until })).rows.map((row) => row.title)).not.toContain('Later')
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no plan, no goal, no task and no version', async (who) => {
  const { id: planId, goals, revision } = await open()
  const goalId = goals[0]?.id ?? ''
  const versionId = (await org.get('anna', api.listVersions, { planId })).rows[0]?.id ?? ''
  const absent = { kind: 'absent' }
  expect(await org.ask(who, api.openPlan, { caseId })).toEqual(absent)
  expect(await org.ask(who, api.addGoal, { caseId, planId: newId(), id: newId(), ownWords })).toEqual(absent)
  expect(await org.ask(who, api.changeGoal, { goalId, version: 1, ownWords: 'x' })).toEqual(absent)
  expect(await org.ask(who, api.addAction, { goalId, id: newId(), title: 'x' })).toEqual(absent)
  expect(await org.ask(who, api.changeAction, { actionId: goals[0]?.actions[0]?.id ?? '', version: 1, state: 'done' })).toEqual(
    absent,
  )
  expect(await org.ask(who, api.signVersion, { planId, id: newId(), revision })).toEqual(absent)
  expect(await org.ask(who, api.openVersion, { versionId })).toEqual(absent)
})

test('the desk is in the team but has no right to the plan', async () => {
  expect(await org.ask('desk', api.openPlan, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('a closed case has a plan to read and not to change', async () => {
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Jansen', given: 'Wil' })
  const goalId = await addGoal(closed)
  const { version } = await org.get('anna', openCase, { caseId: closed })
  await org.get('anna', closeCase, { caseId: closed, version, on: today, because: 'reached' })
  expect((await org.get('anna', api.openPlan, { caseId: closed })).may).toEqual([])
  expect(await org.ask('anna', api.changeGoal, { goalId, version: 1, ownWords: 'x' })).toMatchObject({
    kind: 'refused',
    word: 'case-closed',
  })
})

test('a case that is set apart takes its plan and its versions along', async () => {
  const apart = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Stil', given: 'Eva' })
  const goalId = await addGoal(apart, [{ title: 'Sleutel' }])
  const { id: planId, revision } = await open(apart)
  const id = newId()
  await org.get('anna', api.signVersion, { planId, id, revision })
  await org.get('lena', moveFolder, { caseId: apart, version: 1, circleId: newId(), memberIds: [org.actor('lena').memberId] })
  expect(await org.ask('anna', api.changeGoal, { goalId, version: 1, ownWords: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', api.openVersion, { versionId: id })).toEqual({ kind: 'absent' })
  const { plan, colleagues } = await org.get('lena', api.openPlan, { caseId: apart })
  expect([plan?.goals.length, colleagues.map((one) => one.name)]).toEqual([1, ['lena']])
})

test('a goal is found by the words of its tasks, and shown with whose it is', async () => {
  const goalId = await addGoal(caseId, [{ title: 'Waterschapsbelasting kwijtschelden' }])
  const client = await org.pools.app.connect()
  const { tenantId, memberId } = org.actor('anna')
  await client.query(`begin; select tenancy.enter('${tenantId}', '${memberId}', null, null)`)
  const { rows } = await client.query<{ id: string }>(`select id from search.find('waterschapsbelasting', '{plan}', 5)`)
  expect(rows.map((row) => row.id)).toEqual([goalId])
  const { builderOn } = await import('../../platform/db/pools.ts')
  const lines = await shown[0]?.show(builderOn(client), { tenantId, ids: [goalId], words: 'waterschapsbelasting' })
  await client.query('rollback')
  client.release()
  expect(lines).toMatchObject([{ id: goalId, title: 'Samira Haddad', caseId }])
  expect(lines?.[0]?.snippet).toContain('‹Waterschapsbelasting›')
})
