// What a leader sees of the work of a colleague who is away: that there is something, and never what a draft says.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { moveFolder } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeAppointment, makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { keepDraft, openDraft } from '../draft/api.ts'
import { handlers as drafts } from '../draft/server.ts'
import { addDesk } from '../institution/api.ts'
import { handlers as desks } from '../institution/server.ts'
import { offerTask } from '../offer/api.ts'
import { handlers as offers } from '../offer/server.ts'
import { addTask } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import { listWatched, planVisit, takeWatch } from '../visit/api.ts'
import { handlers as visits } from '../visit/server.ts'
import { openAbsence } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...people, ...appointments, ...drafts, ...desks, ...offers, ...tasks, ...visits, ...handlers])
  await away(today)
})
afterAll(() => org.close())

/** Anna is away since that day, or at work. */
const away = (since: string | null) =>
  fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('tenancy.member').set({ absentSince: since }).where('id', '=', anna()).execute()
  })
const anna = () => org.actor('anna').memberId
const nothing = { appointments: [], watched: [], pressing: [], offered: [], drafts: [], unsent: 0, more: false }

test("today's appointments and drafts are seen as existing, with the case they are of", async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const times = { startsAt: `${today}T10:00:00Z`, endsAt: `${today}T11:00:00Z` }
  await org.get('anna', makeAppointment, { id: newId(), caseId, title: 'Huisbezoek', place: 'thuis', ...times })
  const draftId = newId()
  await org.get('anna', keepDraft, { draftId, version: 0, caseId, body: 'Wat niemand anders leest' })
  const seen = await org.get('lena', openAbsence, { memberId: anna() })
  expect(seen.appointments).toMatchObject([{ caseId, name: 'Samira Haddad', title: 'Huisbezoek' }])
  expect(seen.drafts).toMatchObject([{ caseId, name: 'Samira Haddad', drafts: 1 }])
  expect(JSON.stringify(seen)).not.toContain('niemand anders')
  expect(await org.ask('lena', openDraft, { draftId })).toEqual({ kind: 'absent' })
})

test('whom they watch over, terms that end and questions of colleagues are seen by the leader, who calls the appointment off', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Bakker', given: 'Koos' })
  const times = { startsAt: `${today}T12:00:00Z`, endsAt: `${today}T13:00:00Z` }
  const visitId = newId()
  const visit = { title: 'Huisbezoek', checkInBy: `${today}T13:30:00Z`, watchId: anna() } as const
  await org.get('bram', planVisit, { ...visit, id: visitId, caseId, ...times })
  const desk = { name: 'Huurders aan Zee', kind: 'housing', numbers: '', reachedBy: '', nextMove: '', nextOn: null } as const
  await org.get('anna', addDesk, { ...desk, id: newId(), caseId, objectionOn: today, objectionAbout: 'ontruiming' })
  const taskId = newId()
  await org.get('bram', addTask, { id: taskId, caseId, title: 'Samen de post doen', dueOn: null })
  await org.get('bram', offerTask, { id: newId(), taskId, toId: anna(), words: '' })
  const appointmentId = newId()
  await org.get('anna', makeAppointment, { id: appointmentId, caseId, title: 'Gesprek', ...times })
  const seen = await org.get('lena', openAbsence, { memberId: anna() })
  expect(seen.watched).toMatchObject([{ id: visitId, caseId, memberName: 'bram' }])
  expect(seen.pressing).toMatchObject([{ caseId, name: 'Koos Bakker', why: 'objection', institution: 'Huurders aan Zee' }])
  expect(seen.offered).toMatchObject([{ id: taskId, name: 'Koos Bakker', title: 'Samen de post doen', fromName: 'bram' }])
  const watch = { visitId, version: seen.watched[0]?.version ?? 0 }
  expect(await org.ask('bram', takeWatch, watch)).toMatchObject({ word: 'not-myself' })
  expect(await org.ask('wim', takeWatch, watch)).toEqual({ kind: 'absent' })
  await org.get('lena', takeWatch, watch)
  expect((await org.get('lena', listWatched, {})).rows).toMatchObject([{ id: visitId, memberName: 'bram' }])
  expect((await org.get('lena', openAbsence, { memberId: anna() })).watched).toEqual([])
  expect(await org.ask('lena', takeWatch, { ...watch, version: watch.version + 1 })).toMatchObject({ word: 'watcher-here' })
  const meeting = seen.appointments.find(({ id }) => id === appointmentId)
  await org.get('lena', changeAppointment, { appointmentId, version: meeting?.version ?? 0, cancelled: true })
  const after = (await org.get('lena', openAbsence, { memberId: anna() })).appointments
  expect(after.find(({ id }) => id === appointmentId)).toMatchObject({ cancelled: true })
})

test('of a case set apart the leader sees nothing, another organisation nothing at all, and a worker has no right', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Apart' })
  await org.get('anna', keepDraft, { draftId: newId(), version: 0, caseId, body: 'x' })
  await org.get('anna', moveFolder, { caseId, version: 1, circleId: newId(), memberIds: [anna()] })
  const seen = await org.get('lena', openAbsence, { memberId: anna() })
  expect(seen.drafts.map((one) => one.caseId)).not.toContain(caseId)
  expect(await org.get('zara', openAbsence, { memberId: anna() })).toEqual(nothing)
  expect(await org.ask('bram', openAbsence, { memberId: anna() })).toMatchObject({ word: 'no-right' })
})

test('of who is at work nothing is told, also not by the database itself', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Aanwezig' })
  await org.get('anna', keepDraft, { draftId: newId(), version: 0, caseId, body: 'x' })
  const times = { startsAt: `${today}T10:00:00Z`, endsAt: `${today}T11:00:00Z` }
  await org.get('anna', makeAppointment, { id: newId(), caseId, title: 'Huisbezoek', ...times })
  expect((await org.get('lena', openAbsence, { memberId: anna() })).drafts.map((one) => one.caseId)).toContain(caseId)
  await away(null)
  expect(await org.get('lena', openAbsence, { memberId: anna() })).toEqual(nothing)
  const client = await org.pools.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('omzien.tenant', $1, true)`, [org.tenants[0]])
    const count = 'select count(*)::int as told from contact.drafts_that_exist($1)'
    expect((await client.query(count, [anna()])).rows).toEqual([{ told: 0 }])
  } finally {
    await client.query('rollback')
    client.release()
  }
})
