// Home visits as a team meets them: planned with what is needed, prepared on one page, watched over, and checked in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { listMyAppointments } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { writeNote } from '../note/api.ts'
import { handlers as notes } from '../note/server.ts'
import { addTask } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import { changeVisit, checkIn, listWatched, openVisit, planVisit, visitAddressOf } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...appointments, ...notes, ...tasks])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const at = (time: string) => `${today}T${time}:00.000Z`
const visit = (more: object = {}) => ({
  title: 'Huisbezoek',
  place: 'Kade 1',
  startsAt: at('07:00'),
  endsAt: at('08:00'),
  ...more,
})
const idOf = (who: 'anna' | 'bram' | 'wim' | 'desk') => org.actor(who).memberId

async function plan(more: object = {}): Promise<string> {
  const id = newId()
  await org.get('anna', planVisit, { caseId, id, ...visit(more) })
  return id
}

test('a visit is an appointment, and one page has what was said, what is open, and what to bring', async () => {
  const happened = {
    kind: 'phone',
    happenedAt: '2026-11-20T10:00:00.000Z',
    body: 'Gebeld over de brief.',
    sharing: 'shared' as const,
  }
  await org.get('anna', writeNote, { ...happened, notes: [{ id: newId(), caseId }] })
  await org.get('anna', addTask, { caseId, id: newId(), title: 'Bank bellen' })
  const visitId = await plan({ bring: 'Formulier', questions: 'Hoe gaat het slapen?' })
  const { rows } = await org.get('anna', listMyAppointments, { from: today, to: today })
  expect(rows.find((row) => row.id === visitId)).toMatchObject({ kind: 'home-visit', title: 'Huisbezoek' })
  const page = await org.get('bram', openVisit, { visitId })
  expect(page).toMatchObject({ name: 'Samira Haddad', bring: 'Formulier', questions: 'Hoe gaat het slapen?', mine: false })
  expect(page.notes.map((one) => one.body)).toEqual(['Gebeld over de brief.'])
  expect(page.tasks.map((one) => one.title)).toEqual(['Bank bellen'])
})

test('without an address on the card there is none to give', async () => {
  expect(await org.get('anna', visitAddressOf, { caseId })).toEqual({ address: { hidden: 'no-address' }, safeContact: '' })
})

test.each([
  ['not alone without company', { risk: 'not-alone' }, 'needs-company'],
  ['watched without a moment', { watchId: 'bram' }, 'watch-incomplete'],
  ['watched until before it begins', { watchId: 'bram', checkInBy: at('06:00') }, 'check-in-too-early'],
  ['watched by oneself', { watchId: 'anna', checkInBy: at('08:30') }, 'not-myself'],
  ['watched by who does not see the case', { watchId: 'wim', checkInBy: at('08:30') }, 'not-a-colleague'],
  ['watched by who is in the team and opens no cases', { watchId: 'desk', checkInBy: at('08:30') }, 'not-a-colleague'],
] as const)('%s is refused', async (_, more, word) => {
  const whom = 'watchId' in more ? { watchId: idOf(more.watchId) } : {}
  const asks = { caseId, id: newId(), ...visit({ ...more, ...whom }) }
  expect(await org.ask('anna', planVisit, asks)).toMatchObject({ kind: 'refused', word })
})

test('who did not check in in time stands on the day of the colleague who watches, until they are back', async () => {
  const visitId = await plan({ watchId: idOf('bram'), checkInBy: at('08:30'), risk: 'mind', riskNote: 'Losse hond' })
  const { rows } = await org.get('bram', listWatched, {})
  expect(rows).toMatchObject([{ id: visitId, memberName: 'anna', late: true, riskNote: 'Losse hond' }])
  expect((await org.get('anna', listWatched, {})).rows).toEqual([])
  await org.get('anna', checkIn, { visitId })
  expect((await org.get('bram', listWatched, {})).rows).toEqual([])
  expect(Date.parse((await org.get('bram', openVisit, { visitId })).checkedInAt ?? '')).toBe(Date.parse(at('09:00')))
})

test('who is not late yet is seen as being out', async () => {
  const visitId = await plan({ watchId: idOf('bram'), checkInBy: at('10:00') })
  const { rows } = await org.get('bram', listWatched, {})
  expect(rows.find((row) => row.id === visitId)?.late).toBe(false)
})

test('back is said by who went, came along or watches, of a visit that began, with a note of that case', async () => {
  const watch = { watchId: idOf('bram'), checkInBy: at('12:00') }
  const later = await plan({ startsAt: at('11:00'), endsAt: at('11:30'), ...watch })
  expect(await org.ask('bram', checkIn, { visitId: later })).toMatchObject({ kind: 'refused', word: 'visit-to-come' })
  const visitId = await plan(watch)
  expect(await org.ask('lena', checkIn, { visitId })).toMatchObject({ kind: 'refused', word: 'not-your-visit' })
  expect(await org.ask('anna', checkIn, { visitId, noteId: newId() })).toEqual({ kind: 'absent' })
  expect((await org.get('bram', listWatched, {})).rows.map(({ id }) => id)).toEqual(expect.arrayContaining([later, visitId]))
  await org.get('bram', checkIn, { visitId })
  await org.get('anna', checkIn, { visitId })
  expect(await org.get('anna', openVisit, { visitId })).toMatchObject({ checkedInByName: 'bram', noteId: null })
})

test('the preparation is changed on top of what one saw', async () => {
  const visitId = await plan()
  const text = { bring: 'Map', questions: '', risk: 'none' as const, riskNote: '', withId: null, watchId: null, checkInBy: null }
  await org.get('anna', changeVisit, { visitId, version: 1, ...text })
  expect(await org.ask('bram', changeVisit, { visitId, version: 1, ...text })).toMatchObject({ word: 'conflict' })
})

test.each(['wim', 'zara'] as const)('for %s there is no visit', async (who) => {
  const visitId = await plan()
  expect(await org.ask(who, openVisit, { visitId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, checkIn, { visitId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, planVisit, { caseId, id: newId(), ...visit() })).toEqual({ kind: 'absent' })
})
