// Busy times: for a team and behind a secret address, and never more than times.
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { busyCalendar } from '../../../platform/calendar/busy.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeAppointment, makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { endFeed, makeFeed, openFeed, teamBusy } from './api.ts'
import { busyBehind, handlers } from './server.ts'

let org: Organisation
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
type Span = { startsAt: string; endsAt: string }
/** Moments, however their fractions are written. */
const moments = (spans: readonly Span[] | null | undefined) =>
  spans?.map((one) => [one.startsAt, one.endsAt].map((at) => new Date(at).toISOString()))
const meetingId = newId()
const [startsAt, endsAt] = [soon(24), soon(25)]

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...appointments])
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  await org.get('anna', makeAppointment, {
    id: meetingId,
    caseId,
    title: 'Huisbezoek bij Samira',
    place: 'Kade 1',
    startsAt,
    endsAt,
  })
})
afterAll(() => org.close())

const secretFor = () => {
  const secret = randomBytes(32).toString('base64url')
  return { secret, secretHash: createHash('sha256').update(secret).digest('hex') }
}

test('a colleague sees when someone of the team is busy, another team nobody of it', async () => {
  const span = { from: soon(0), to: soon(72) }
  const { colleagues } = await org.get('bram', teamBusy, span)
  expect(moments(colleagues.find((one) => one.name === 'anna')?.busy)).toEqual([[startsAt, endsAt]])
  expect(JSON.stringify(colleagues)).not.toMatch(/Samira|Kade|Huisbezoek/)
  expect((await org.get('wim', teamBusy, span)).colleagues.map((one) => one.name)).toEqual(['wim'])
  expect((await org.get('zara', teamBusy, span)).colleagues.map((one) => one.name)).toEqual(['zara'])
  expect(await org.ask('bram', teamBusy, { from: soon(0), to: soon(24 * 60) })).toMatchObject({ word: 'too-wide' })
})

test('behind the secret address stand times alone, until it is ended', async () => {
  expect((await org.get('anna', openFeed, {})).since).toBeNull()
  const first = secretFor()
  await org.get('anna', makeFeed, { id: newId(), secretHash: first.secretHash })
  expect(moments(await busyBehind(org.pools.app, first.secretHash))).toEqual([[startsAt, endsAt]])
  const second = secretFor()
  await org.get('anna', makeFeed, { id: newId(), secretHash: second.secretHash })
  expect(await busyBehind(org.pools.app, first.secretHash)).toBeNull()
  expect(await busyBehind(org.pools.app, secretFor().secretHash)).toBeNull()
  await org.get('anna', changeAppointment, { appointmentId: meetingId, version: 1, cancelled: true })
  expect(await busyBehind(org.pools.app, second.secretHash)).toEqual([])
  await org.get('anna', endFeed, {})
  expect(await busyBehind(org.pools.app, second.secretHash)).toBeNull()
  expect(await org.ask('anna', endFeed, {})).toEqual({ kind: 'absent' })
})

test('the calendar says busy and nothing else', () => {
  const text = busyCalendar(
    [{ startsAt: '2026-11-23T09:00:00.000Z', endsAt: '2026-11-23T10:00:00.000Z' }],
    '2026-11-22T08:00:00.000Z',
  )
  expect(text).toContain('SUMMARY:bezet')
  expect(text).toContain('DTSTART:20261123T090000Z')
  expect(text).not.toMatch(/LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER/)
})
