// Tasks, appointments and drafts as people at work meet them, and what they do to the day a case next needs someone.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase, listCases } from '../../people/api.ts'
import { handOver } from '../../people/handover/api.ts'
import { handlers as handOvers } from '../../people/handover/server.ts'
import { follow } from '../../people/handover/test-jobs.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeAppointment, listCaseAppointments, listMyAppointments, makeAppointment } from '../appointment/api.ts'
import { listeners as appointmentListeners } from '../appointment/jobs.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { listChoices } from '../around/api.ts'
import { handlers as around } from '../around/server.ts'
import { dropDraft, keepDraft, listDrafts, openDraft } from '../draft/api.ts'
import { handlers as drafts } from '../draft/server.ts'
import { openToday } from '../today/api.ts'
import { handlers as day } from '../today/server.ts'
import { addTask, changeTask, listCaseTasks, listMyTasks } from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...appointments, ...drafts, ...day, ...handOvers, ...people, ...around])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

/** When the case next needs someone, as lists of cases show it. */
async function next(): Promise<{ nextOn: string | null; nextWhat: string } | undefined> {
  let found: { nextOn: string | null; nextWhat: string } | undefined
  await fill(org.addressOf('migrate'), async (db) => {
    const { rows } = await sql<{
      nextOn: string | null
      nextWhat: string
    }>`select next_on, next_what from people.case_file where id = ${caseId}`.execute(db)
    found = rows[0]
  })
  return found
}

test('the case shows its first open task or coming appointment, and forgets what is done or cancelled', async () => {
  const late = { caseId, id: newId(), title: 'Toeslag aanvragen', dueOn: '2026-12-10' }
  const soon = { caseId, id: newId(), title: 'School bellen', dueOn: '2026-12-01' }
  await org.get('anna', addTask, late)
  expect(await next()).toMatchObject({ nextOn: '2026-12-10', nextWhat: 'Toeslag aanvragen' })
  await org.get('bram', addTask, soon)
  expect(await next()).toMatchObject({ nextOn: '2026-12-01', nextWhat: 'School bellen' })
  const visit = {
    id: newId(),
    caseId,
    title: 'Huisbezoek',
    startsAt: '2026-11-23T23:30:00.000Z',
    endsAt: '2026-11-24T00:30:00.000Z',
  }
  await org.get('anna', makeAppointment, visit)
  expect(await next(), 'half past midnight in Dutch time is the next day').toMatchObject({
    nextOn: '2026-11-24',
    nextWhat: 'Huisbezoek',
  })
  await org.get('anna', changeAppointment, { appointmentId: visit.id, version: 1, cancelled: true })
  await org.get('anna', changeTask, { taskId: soon.id, version: 1, done: true })
  expect(await next()).toMatchObject({ nextOn: '2026-12-10' })
  await org.get('anna', changeTask, { taskId: soon.id, version: 2, done: false })
  expect(await next()).toMatchObject({ nextOn: '2026-12-01' })
  await org.get('anna', changeTask, { taskId: soon.id, version: 3, dueOn: null })
  await org.get('anna', changeTask, { taskId: late.id, version: 1, done: true })
  expect(await next()).toMatchObject({ nextOn: null, nextWhat: '' })
})

test('tasks added at the same moment leave the earliest as next', async () => {
  const days = ['2026-12-20', '2026-12-05', '2026-12-12', '2026-12-03']
  await Promise.all(days.map((dueOn) => org.get('anna', addTask, { caseId, id: newId(), title: `Taak ${dueOn}`, dueOn })))
  expect(await next()).toMatchObject({ nextOn: '2026-12-03' })
})

test('my tasks come first due first, page by page, with the person they are for', async () => {
  const first = await org.get('anna', listMyTasks, { limit: 2 })
  expect(first.rows.map((row) => row.dueOn)).toEqual(['2026-12-03', '2026-12-05'])
  expect(first.rows[0]).toMatchObject({ name: 'Samira Haddad', mine: true })
  const second = await org.get('anna', listMyTasks, { limit: 2, after: first.next ?? '' })
  expect(second.rows.map((row) => row.dueOn)).toEqual(['2026-12-12', '2026-12-20'])
  expect((await org.get('anna', listMyTasks, { dueBy: '2026-12-04' })).rows).toHaveLength(1)
  expect((await org.get('anna', listCaseTasks, { caseId, state: 'done' })).rows.map((row) => row.title)).toEqual([
    'Toeslag aanvragen',
  ])
})

test('a task goes to a colleague who sees the case, and to nobody else', async () => {
  const id = newId()
  await org.get('anna', addTask, { caseId, id, title: 'Overnemen' })
  const to = (who: 'bram' | 'wim' | 'zara', version: number) => ({ taskId: id, version, ownerId: org.actor(who).memberId })
  expect(await org.ask('anna', changeTask, to('wim', 1))).toMatchObject({ word: 'not-a-colleague' })
  expect(await org.ask('anna', changeTask, to('zara', 1))).toMatchObject({ word: 'not-a-colleague' })
  await org.get('anna', changeTask, to('bram', 1))
  expect(await org.ask('lena', changeTask, { taskId: id, version: 1, done: true })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect((await org.get('bram', listMyTasks, {})).rows.map((row) => row.id)).toContain(id)
})

test.each(['wim', 'zara'] as const)('for %s tasks and appointments of the case do not exist', async (who) => {
  const id = newId()
  await org.get('anna', addTask, { caseId, id, title: 'Iets' })
  expect(await org.ask(who, changeTask, { taskId: id, version: 1, done: true })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, addTask, { caseId, id: newId(), title: 'Iets' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, listCaseAppointments, { caseId, from: today })).toEqual({ kind: 'absent' })
  const meeting = { id: newId(), caseId, title: 'x', startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:00:00.000Z' }
  expect(await org.ask(who, makeAppointment, meeting)).toEqual({ kind: 'absent' })
  expect((await org.get(who, listMyTasks, {})).rows).toEqual([])
})

test('an appointment without a case is one’s own; one with a case is seen by the team', async () => {
  const times = { startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:00:00.000Z' }
  const own = { id: newId(), title: 'Tandarts', ...times }
  const shared = { id: newId(), title: 'Gesprek', caseId, ...times, startsAt: '2026-11-24T10:30:00.000Z' }
  await org.get('anna', makeAppointment, own)
  await org.get('anna', makeAppointment, shared)
  expect(await org.ask('bram', changeAppointment, { appointmentId: own.id, version: 1, cancelled: true })).toEqual({
    kind: 'absent',
  })
  const { rows } = await org.get('bram', listCaseAppointments, { caseId, from: today })
  expect(rows.map((row) => row.title)).toContain('Gesprek')
  const mine = await org.get('anna', listMyAppointments, { from: '2026-11-24', to: '2026-11-24' })
  expect(mine.rows.filter((row) => !row.cancelled).map((row) => row.name)).toEqual([null, 'Samira Haddad'])
  const back = { appointmentId: shared.id, version: 1, endsAt: '2026-11-24T09:00:00.000Z' }
  expect(await org.ask('anna', changeAppointment, back)).toMatchObject({ word: 'ends-before-start' })
})

test('a draft is its author’s alone, grows by version, and a second device is told', async () => {
  const draftId = newId()
  const fields = { kind: 'phone' as const, caseIds: [caseId], taskDue: 'vrijdag' }
  expect(await org.get('anna', keepDraft, { draftId, version: 0, caseId, body: 'Samira be', fields })).toEqual({
    id: draftId,
    version: 1,
  })
  expect(
    await org.get('anna', keepDraft, { draftId, version: 1, caseId, body: 'Samira belde over de huur', fields }),
  ).toMatchObject({ version: 2 })
  expect(await org.ask('anna', keepDraft, { draftId, version: 1, body: 'Elders' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.get('anna', openDraft, { draftId })).toMatchObject({
    body: 'Samira belde over de huur',
    fields,
    name: 'Samira Haddad',
  })
  expect((await org.get('anna', listDrafts, {})).rows).toMatchObject([
    { id: draftId, words: 5, begins: 'Samira belde over de huur' },
  ])
  expect(await org.ask('bram', openDraft, { draftId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', keepDraft, { draftId: newId(), version: 0, caseId, body: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask('bram', keepDraft, { draftId, version: 0, body: 'x' })).toMatchObject({ word: 'exists' })
  await org.get('anna', dropDraft, { draftId })
  expect((await org.get('anna', listDrafts, {})).rows).toEqual([])
})

test('the start of the day shows my appointments, what is due and my drafts in one look', async () => {
  await org.get('anna', addTask, { caseId, id: newId(), title: 'Vandaag bellen', dueOn: today })
  await org.get('anna', keepDraft, { draftId: newId(), version: 0, caseId, body: 'Half' })
  const seen = await org.get('anna', openToday, {})
  expect(seen.tasks.map((task) => task.title)).toEqual(['Vandaag bellen'])
  expect(seen.appointments.map((one) => one.title)).toEqual(['Tandarts', 'Gesprek'])
  expect(seen.drafts).toMatchObject([{ name: 'Samira Haddad', words: 1 }])
  expect(await org.get('zara', openToday, {})).toEqual({
    appointments: [],
    tasks: [],
    more: { tasks: false, drafts: false, offered: false, expiring: false },
    drafts: [],
    offered: [],
    expiring: [],
  })
})

test('open tasks and coming appointments of who falls ill become those of who takes the case on; done ones stay', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  const [open, done, others] = [newId(), newId(), newId()]
  await org.get('anna', addTask, { caseId, id: open, title: 'School bellen' })
  await org.get('anna', addTask, { caseId, id: done, title: 'Brief lezen' })
  await org.get('anna', changeTask, { taskId: done, version: 1, done: true })
  await org.get('lena', addTask, { caseId, id: others, title: 'Meekijken' })
  const visit = {
    id: newId(),
    caseId,
    title: 'Huisbezoek',
    startsAt: '2099-12-01T10:00:00.000Z',
    endsAt: '2099-12-01T11:00:00.000Z',
  }
  await org.get('anna', makeAppointment, visit)
  const moves = [{ caseId, version: 1, toId: org.actor('bram').memberId }]
  const act = newId()
  await org.get('lena', handOver, { id: act, moves })
  await follow(org, [...listeners, ...appointmentListeners], { news: 'people.cases-handed-over', act })
  const { rows } = await org.get('anna', listCaseTasks, { caseId })
  expect(Object.fromEntries(rows.map((row) => [row.title, row.ownerName]))).toEqual({
    'School bellen': 'bram',
    Meekijken: 'lena',
  })
  const finished = await org.get('anna', listCaseTasks, { caseId, state: 'done' })
  expect(finished.rows.map((row) => row.ownerName)).toEqual(['anna'])
  const week = { from: '2099-12-01', to: '2099-12-02' }
  expect((await org.get('bram', listMyAppointments, week)).rows.map((row) => row.title)).toEqual(['Huisbezoek'])
  expect((await org.get('anna', listMyAppointments, week)).rows).toEqual([])
})

test('tasks of a closed case stay with the case, and are off the day of whoever had them', async () => {
  const closing = await giveCase(org, { team: 'west', owner: 'wim', family: 'Dicht' })
  await org.get('wim', addTask, { caseId: closing, id: newId(), title: 'Nog iets', dueOn: today })
  expect((await org.get('wim', openToday, {})).tasks).toHaveLength(1)
  await org.get('wim', closeCase, { caseId: closing, version: 1, on: today, because: 'reached' })
  expect((await org.get('wim', openToday, {})).tasks).toEqual([])
  expect((await org.get('wim', listMyTasks, {})).rows).toEqual([])
  expect((await org.get('wim', listCaseTasks, { caseId: closing })).rows).toHaveLength(1)
})

test('work is offered to, and goes to, who opens cases: in a team the desk opens none', async () => {
  const desk = org.actor('desk').memberId
  const { colleagues } = await org.get('anna', listChoices, { caseId })
  expect(colleagues.map(({ name }) => name)).toEqual(['anna', 'bram', 'lena'])
  const asked = { caseId, id: newId(), title: 'Bellen' }
  expect(await org.ask('anna', addTask, { ...asked, ownerId: desk })).toMatchObject({ word: 'not-a-colleague' })
  await org.get('anna', addTask, asked)
  const given = { taskId: asked.id, version: 1, ownerId: desk }
  expect(await org.ask('anna', changeTask, given)).toMatchObject({ word: 'not-a-colleague' })
})

test('in a closed case a task is ticked off and an appointment cancelled, and nothing else of them changes', async () => {
  const closing = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Gesloten' })
  const [taskId, appointmentId] = [newId(), newId()]
  const times = { startsAt: `${today}T13:00:00.000Z`, endsAt: `${today}T14:00:00.000Z` }
  await org.get('anna', addTask, { caseId: closing, id: taskId, title: 'Nog iets' })
  await org.get('anna', makeAppointment, { caseId: closing, id: appointmentId, title: 'Gesprek', ...times })
  await org.get('anna', closeCase, { caseId: closing, version: 1, on: today, because: 'reached' })
  const changed = await org.ask('anna', changeTask, { taskId, version: 1, done: true, title: 'Iets anders' })
  const moved = await org.ask('anna', changeAppointment, { appointmentId, version: 1, ...times, place: 'Elders' })
  expect([changed, moved]).toMatchObject([{ word: 'case-closed' }, { word: 'case-closed' }])
  await org.get('anna', changeTask, { taskId, version: 1, done: true })
  expect(await org.ask('anna', changeTask, { taskId, version: 2, done: false })).toMatchObject({ word: 'case-closed' })
  await org.get('anna', changeAppointment, { appointmentId, version: 1, cancelled: true })
})

test('when a day begins, a case whose appointment took place shows what comes after it', async () => {
  const past = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Voorbij' })
  await org.get('anna', addTask, { caseId: past, id: newId(), title: 'Straks', dueOn: '2099-12-31' })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.caseFile').set({ nextOn: '2026-11-01', nextWhat: 'Huisbezoek' }).where('id', '=', past).execute()
  })
  const morning = listeners.find((one) => one.news === 'jobs.day-begun')
  if (!morning) throw new Error('nothing happens in the morning')
  await doJob(org.pools.worker, morning, { id: newId(), tenant: org.tenants[0], subjects: [] })
  const { rows } = await org.get('anna', listCases, { whose: 'all' })
  expect(rows.find((row) => row.id === past)).toMatchObject({ nextOn: '2099-12-31', nextWhat: 'Straks' })
})

test('who leaves next month is chosen until then, and from the day of leaving no more', async () => {
  const bram = org.actor('bram').memberId
  const leaves = (on: string | null) =>
    fill(org.addressOf('migrate'), async (db) => {
      await db.updateTable('tenancy.member').set({ endedOn: on }).where('id', '=', bram).execute()
    })
  const chosen = async () => (await org.get('anna', listChoices, { caseId })).colleagues.map(({ name }) => name)
  const given = () => org.ask('anna', addTask, { caseId, id: newId(), title: 'Bellen', dueOn: '2026-12-01', ownerId: bram })
  await leaves('2026-12-20')
  expect(await chosen()).toContain('bram')
  expect(await given()).toMatchObject({ kind: 'given' })
  await leaves(today)
  expect(await chosen()).not.toContain('bram')
  expect(await given()).toMatchObject({ word: 'not-a-colleague' })
  await leaves(null)
})
