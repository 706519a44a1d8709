// Invitations and reminders over a real SMTP server: what arrives, what an agenda reads of it, and what safe contact keeps from leaving.
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { registerListeners } from '../../../platform/jobs/listeners.ts'
import { registerMail } from '../../../platform/mail/kinds.ts'
import { mailBy } from '../../../platform/mail/outside.ts'
import { postBy } from '../../../platform/mail/post.ts'
import { sendWaiting } from '../../../platform/mail/sending.ts'
import { type Mailbox, openMailbox } from '../../../platform/mail/test-mailbox.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { changeCard, openCase } from '../../people/api.ts'
import { agreeReach, recordDeath } from '../../people/reach/api.ts'
import { handlers as reach } from '../../people/reach/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeAppointment, makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { listHappenings } from '../timeline/api.ts'
import { handlers as timeline } from '../timeline/server.ts'
import { changeReminding, listUnsent, openInvitation, seeUnsent, sendInvitation } from './api.ts'
import { mailKinds } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
let mailbox: Mailbox

beforeAll(async () => {
  mailbox = await openMailbox()
  org = await makeOrganisation([...people, ...reach, ...appointments, ...timeline, ...handlers])
  registerListeners([])
  registerMail(mailKinds)
})
beforeEach(() => {
  mailBy(mailbox.settings)
  mailbox.arrived.splice(0)
})
afterAll(async () => {
  mailBy(null)
  registerMail([])
  await org.close()
  await mailbox.close()
})

const send = () => sendWaiting(org.pools.worker, org.tenants[0], postBy(mailbox.settings))
/** Two minutes later: nobody thought better of it. */
async function sendLater() {
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('mail.outgoing').set({ dueAt: '2020-01-01T00:00:00Z' }).where('state', '=', 'waiting').execute()
  })
  return send()
}
/** After now, on the clock of the test and on the one of the machine. Whole seconds, as the database says them back. */
const ahead = (hours: number) =>
  new Date(Math.max(Date.now(), Date.parse(today)) + hours * 3_600_000).toISOString().replace(/\.\d+/, '')

/** Someone with an address, and an appointment with them in two days. */
async function meeting(given: string, more: { place?: string; hours?: number } = {}) {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Brandsma', given })
  const { person } = await org.get('anna', openCase, { caseId })
  const email = `${given.toLowerCase()}@omzien.example`
  await org.get('anna', changeCard, { caseId, version: person.version, card: { family: 'Brandsma', given, email } })
  const id = newId()
  const { hours = 48, place = 'Markt 1' } = more
  const times = { startsAt: ahead(hours), endsAt: ahead(hours + 1) }
  await org.get('anna', makeAppointment, { id, caseId, title: 'Schulden van de zoon', place, ...times })
  return { caseId, personId: person.id, appointmentId: id, email, ...times }
}
const calling = { ways: ['email' as const, 'phone' as const], callFirst: true, version: 0, agreedOn: today }
const invite = (appointmentId: string, version = 1, sentenceRead = false) =>
  org.get('anna', sendInvitation, { appointmentId, version, id: newId(), sentenceRead })
const stateOf = async (appointmentId: string) => (await org.get('anna', openInvitation, { appointmentId })).mailed[0]

function eventIn(at: number) {
  const text = mailbox.arrived[at]?.attachments.find((one) => one.contentType === 'application/ics')?.content.toString() ?? ''
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never)
  const starts = event.startDate.toJSDate().toISOString().replace('.000', '')
  return { method: calendar.getFirstPropertyValue('method'), starts, event, text }
}

test('an invitation arrives once, an agenda reads it, the timeline knows, and nothing of what it is about left', async () => {
  const { appointmentId, caseId, email, startsAt } = await meeting('Fokje')
  expect((await org.get('bram', openInvitation, { appointmentId })).stop).toBeNull()
  await invite(appointmentId)
  expect(await stateOf(appointmentId)).toMatchObject({ state: 'waiting' })
  await Promise.all([send(), send()])
  const [mail] = mailbox.arrived
  expect(mailbox.arrived).toHaveLength(1)
  expect([mail?.to].flat()[0]?.text).toBe(email)
  expect(mail?.from?.text).toBe('"Organisatie 1" <post@omzien.example>')
  expect(mail?.subject).toMatch(/^Afspraak op \p{L}+dag \d/u)
  expect(mail?.text).toContain('Waar: Markt 1')
  const { method, starts, event, text } = eventIn(0)
  expect([method, starts, event.sequence, event.uid]).toEqual(['REQUEST', startsAt, 2, appointmentId])
  expect(event.location).toBe('Markt 1')
  expect(`${mail?.text}${text}${mail?.subject}`).not.toMatch(/Schulden|Brandsma/)
  expect(await stateOf(appointmentId)).toMatchObject({ state: 'sent', kind: 'invitation' })
  const { rows } = await org.get('anna', listHappenings, { caseId, limit: 20 })
  expect(rows.map((row) => row.kind)).toContain('contact.invitation')
})

test('moved by accident and back, nobody hears; moved, it is told once with a higher number; cancelled, it is called off', async () => {
  const { appointmentId, ...times } = await meeting('Gatske')
  await invite(appointmentId)
  await send()
  const [startsAt, endsAt] = [ahead(50), ahead(51)]
  const was = { startsAt: times.startsAt, endsAt: times.endsAt }
  await org.get('anna', changeAppointment, { appointmentId, version: 2, startsAt: ahead(49), endsAt })
  await send()
  await org.get('anna', changeAppointment, { appointmentId, version: 3, ...was })
  await sendLater()
  expect(mailbox.arrived).toHaveLength(1)
  await org.get('anna', changeAppointment, { appointmentId, version: 4, startsAt: ahead(49), endsAt })
  await org.get('anna', changeAppointment, { appointmentId, version: 5, startsAt, endsAt })
  await sendLater()
  expect(mailbox.arrived.map((one) => one.subject?.split(/ op|:/)[0])).toEqual(['Afspraak', 'Afspraak veranderd'])
  expect([eventIn(1).starts, eventIn(1).event.sequence]).toEqual([startsAt, 6])
  await org.get('anna', changeAppointment, { appointmentId, version: 6, title: 'Iets anders' })
  await org.get('anna', changeAppointment, { appointmentId, version: 7, cancelled: true })
  await sendLater()
  expect(mailbox.arrived).toHaveLength(3)
  expect([eventIn(2).method, eventIn(2).event.sequence, eventIn(2).event.uid]).toEqual(['CANCEL', 8, appointmentId])
  const other = await meeting('Hiske')
  await invite(other.appointmentId)
  await org.get('anna', changeAppointment, { appointmentId: other.appointmentId, version: 2, cancelled: true })
  await sendLater()
  expect(mailbox.arrived).toHaveLength(3)
})

test('death between queueing and leaving stops it, and who asked is told until they saw it', async () => {
  const { appointmentId, personId, caseId } = await meeting('Ieke')
  await invite(appointmentId)
  const { person } = await org.get('anna', openCase, { caseId })
  await org.get('anna', recordDeath, { personId, version: person.version, diedOn: today })
  await send()
  expect(mailbox.arrived).toEqual([])
  expect(await stateOf(appointmentId)).toMatchObject({ state: 'stopped', why: 'person-died' })
  const { rows } = await org.get('anna', listUnsent, {})
  expect(rows).toMatchObject([{ kind: 'invitation', why: 'person-died', name: 'Ieke Brandsma', caseId }])
  expect((await org.get('bram', listUnsent, {})).rows).toEqual([])
  const mailId = rows[0]?.id as string
  for (const who of ['wim', 'zara'] as const) expect(await org.ask(who, seeUnsent, { mailId })).toEqual({ kind: 'absent' })
  await org.get('anna', seeUnsent, { mailId })
  expect((await org.get('anna', listUnsent, {})).rows).toEqual([])
})

test('what was agreed is obeyed: another way, a neutral sender, a sentence that is read first', async () => {
  const { appointmentId, personId } = await meeting('Jeltje')
  const agreed = { personId, version: 0, agreedOn: today, ways: ['email' as const] }
  await org.get('anna', agreeReach, { ...agreed, id: newId(), neutralSender: true })
  mailBy({ ...mailbox.settings, neutralFrom: null })
  expect((await org.get('anna', openInvitation, { appointmentId })).stop).toBe('mail-not-neutral')
  mailBy(mailbox.settings)
  await invite(appointmentId)
  await send()
  const [mail] = mailbox.arrived
  expect(mail?.from?.text).toBe('bericht@neutraal.example')
  const all = `${JSON.stringify(mail?.headerLines)}${mail?.text}${eventIn(0).text}`
  expect(all).not.toMatch(/Organisatie|omzien\.example>|anna|Markt/i)
  expect(eventIn(0).text).not.toMatch(/PRODID:.*omzien/i)
  await org.get('anna', agreeReach, { ...agreed, id: newId(), version: 1, ways: ['phone'] })
  const again = await org.ask('anna', sendInvitation, { appointmentId, version: 2, id: newId() })
  expect(again).toMatchObject({ word: 'way-not-agreed' })
  const other = await meeting('Knilske')
  const { person } = await org.get('anna', openCase, { caseId: other.caseId })
  const card = { family: 'Brandsma', given: 'Knilske', email: other.email, safeContact: 'Liever bellen' }
  await org.get('anna', changeCard, { caseId: other.caseId, version: person.version, card })
  const ask = { appointmentId: other.appointmentId, version: 1, id: newId() }
  expect(await org.ask('anna', sendInvitation, ask)).toMatchObject({ word: 'sentence-not-read' })
  await invite(other.appointmentId, 1, true)
  await org.get('anna', changeCard, {
    caseId: other.caseId,
    version: person.version + 1,
    card: { ...card, safeContact: 'Nooit mailen' },
  })
  await send()
  expect(await stateOf(other.appointmentId)).toMatchObject({ state: 'stopped', why: 'sentence-not-read' })
})

test('where one calls first, an invitation leaves after the call; what would go by itself does not, and is told', async () => {
  const { appointmentId, personId } = await meeting('Froukje')
  await org.get('anna', agreeReach, { ...calling, personId, id: newId() })
  const ask = { appointmentId, version: 1, id: newId() }
  expect(await org.ask('anna', sendInvitation, ask)).toMatchObject({ word: 'call-first' })
  expect(await org.get('anna', openInvitation, { appointmentId })).toMatchObject({ stop: null, callFirst: true, mailed: [] })
  await org.get('anna', sendInvitation, { ...ask, calledFirst: true })
  await send()
  await org.get('anna', changeAppointment, { appointmentId, version: 2, startsAt: ahead(50), endsAt: ahead(51) })
  await sendLater()
  expect(await stateOf(appointmentId)).toMatchObject({ state: 'stopped', why: 'call-first' })
  expect((await org.get('anna', listUnsent, {})).rows.filter((row) => row.appointmentId === appointmentId)).toHaveLength(1)
})

test('who was invited and did not hear of a change or that it is off: the worker is told just that, also when it came too late', async () => {
  const unsentOf = async (appointmentId: string) => {
    const { rows } = await org.get('anna', listUnsent, {})
    return rows.filter((row) => row.appointmentId === appointmentId).map(({ kind, why }) => `${kind} ${why}`)
  }
  const off = await meeting('Pytsje')
  const moved = await meeting('Renske')
  for (const { appointmentId } of [off, moved]) await invite(appointmentId)
  await send()
  mailbox.refused.set(off.email, 550)
  await org.get('anna', changeAppointment, { appointmentId: off.appointmentId, version: 2, cancelled: true })
  await org.get('anna', changeAppointment, { appointmentId: moved.appointmentId, version: 2, place: 'Markt 2' })
  const past = { startsAt: '2020-01-06T09:00:00Z', endsAt: '2020-01-06T10:00:00Z' }
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('contact.appointment').set(past).where('id', '=', moved.appointmentId).execute()
  })
  await sendLater()
  expect(await unsentOf(off.appointmentId)).toEqual(['invitation-cancelled address-refused'])
  expect(await unsentOf(moved.appointmentId)).toEqual(['invitation-moved appointment-past'])
  // Of what was over when it was written down nobody has to hear.
  await org.get('anna', changeAppointment, { appointmentId: moved.appointmentId, version: 3, place: 'Markt 3' })
  await sendLater()
  expect(await unsentOf(moved.appointmentId)).toHaveLength(1)
})

test('an address that is refused is told; a secret address never leaves; another team and organisation see nothing', async () => {
  const { appointmentId, email, caseId } = await meeting('Lolkje', { place: 'Geheimpad 1' })
  mailbox.refused.set(email, 550)
  await invite(appointmentId)
  await send()
  expect(await stateOf(appointmentId)).toMatchObject({ state: 'failed', why: 'address-refused' })
  expect((await org.get('anna', listUnsent, {})).rows.map((row) => row.why)).toContain('address-refused')
  const { person } = await org.get('anna', openCase, { caseId })
  const hidden = { family: 'Brandsma', given: 'Lolkje', email, street: 'Geheimpad 1', postcode: '1234 AB', addressHidden: true }
  await org.get('anna', changeCard, { caseId, version: person.version, card: hidden })
  expect((await org.get('anna', openInvitation, { appointmentId })).stop).toBe('place-secret')
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, openInvitation, { appointmentId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, sendInvitation, { appointmentId, version: 2, id: newId() })).toEqual({ kind: 'absent' })
  }
})

test('a reminder leaves once in its time, only where the organisation sends them, and not of what was moved, cancelled or left out', async () => {
  const [due, off] = [await meeting('Minke'), await meeting('Nynke')]
  const called = await meeting('Gerbrich')
  await org.get('anna', agreeReach, { ...calling, personId: called.personId, id: newId() })
  // Not before tomorrow.
  await meeting('Oeds')
  const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '')
  for (const one of [due, off, called])
    await org.get('anna', changeAppointment, {
      ...{ appointmentId: one.appointmentId, version: 1, startsAt: soon(23), endsAt: soon(24) },
      remind: one !== off,
    })
  await send()
  expect(mailbox.arrived).toEqual([])
  expect(await org.ask('anna', changeReminding, { hours: 24, version: 0 })).toMatchObject({ word: 'no-right' })
  await org.get('manager', changeReminding, { hours: 24, version: 0 })
  await send()
  await send()
  expect(mailbox.arrived.map((one) => [one.subject?.slice(0, 12), [one.to].flat()[0]?.text])).toEqual([
    ['Herinnering:', due.email],
  ])
  // Queued and then cancelled: it stays away.
  await org.get('anna', changeAppointment, { appointmentId: off.appointmentId, version: 2, remind: true })
  await fill(org.addressOf('migrate'), async (db) => {
    const { tenantId, memberId } = org.actor('anna')
    const row = await db
      .selectFrom('contact.appointment')
      .where('id', '=', off.appointmentId)
      .selectAll()
      .executeTakeFirstOrThrow()
    const place = { subjectId: row.caseId, folderId: row.folderId, circleId: row.circleId }
    const mark = String(Date.parse(row.startsAt) / 1000)
    const mail = { tenantId, memberId, id: newId(), kind: 'contact.reminder', aboutId: row.id, mark, personId: off.personId }
    await db
      .insertInto('mail.outgoing')
      .values({ ...mail, ...place })
      .execute()
  })
  await org.get('anna', changeAppointment, { appointmentId: off.appointmentId, version: 3, cancelled: true })
  await send()
  expect(mailbox.arrived).toHaveLength(1)
  // It takes place after all.
  await org.get('anna', changeAppointment, { appointmentId: off.appointmentId, version: 4, cancelled: false })
  await send()
  expect([mailbox.arrived[1]?.to].flat()[0]?.text).toBe(off.email)
})

test('who cannot be reached keeps nobody else from a reminder, however many they are', async () => {
  const [silent, reached] = [await meeting('Popke'), await meeting('Rixt')]
  const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '')
  const times = { startsAt: soon(22), endsAt: soon(23) }
  await org.get('anna', changeAppointment, { appointmentId: reached.appointmentId, version: 1, ...times })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set({ email: '' }).where('id', '=', silent.personId).execute()
    // Their ids come before the other's, and their start too.
    await sql`insert into contact.appointment (tenant_id, id, case_id, folder_id, circle_id, member_id, title, starts_at, ends_at)
      select tenant_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, case_id, folder_id, circle_id, member_id, 'Gesprek',
        ${soon(21)}::timestamptz, ${soon(22)}::timestamptz
      from contact.appointment, generate_series(1, 600) n where id = ${silent.appointmentId}`.execute(db)
  })
  await send()
  expect(mailbox.arrived.map((one) => [one.to].flat()[0]?.text)).toEqual([reached.email])
})
