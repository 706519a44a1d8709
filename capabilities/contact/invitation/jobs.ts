// The mails about appointments: written as they leave from what is so then, and only when safe contact still allows it.
import { m } from '#texts'
import { invitationCalendar } from '../../../platform/calendar/invitation.ts'
import { newId } from '../../../platform/db/new-id.ts'
import { hashOf } from '../../../platform/files/hash-of.ts'
import { mailAbout, mailAddress, queueMail } from '../../../platform/mail/door.ts'
import type { Leaving, Letter, MailKind, MailWork, Written } from '../../../platform/mail/kinds.ts'
import { dutchMoment, mailFor, openedCase } from '../../people/door.ts'
import { letterLook, placeIsSecret } from '../door.ts'
import { changeMark } from './model.ts'
import { remindedBetween, waitFor } from './rules.ts'
import * as store from './store.ts'

const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', ...options })
const dayForm = form({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const timeForm = form({ hour: 'numeric', minute: '2-digit' })
const timeWords = (at: string) => timeForm.format(new Date(at)).replace(':', '.')

type What = 'invitation' | 'invitation-moved' | 'invitation-cancelled' | 'reminder'
type Guest = store.GuestRow

type ReachNow = { to: string; neutral: boolean } | Exclude<Written, { letter: Letter }>

/** Where a mail may go at this moment; or what becomes of it. */
async function reachNow(
  work: MailWork,
  row: Guest & { caseId: string },
  given: { said: string | null; itself: boolean },
): Promise<ReachNow> {
  const { db, tenantId, now } = work
  const { personId } = await openedCase(db, tenantId, row.caseId)
  const to = await mailFor(db, tenantId, { personId, moment: dutchMoment(now), ...given })
  if (to.may) {
    if (mailAddress(to.neutral) === null) return { stop: 'mail-not-neutral' }
    if (!to.neutral && (await placeIsSecret(db, tenantId, row))) return { stop: 'place-secret' }
    return { to: to.to, neutral: to.neutral }
  }
  const outside = to.reason === 'outside-days' || to.reason === 'outside-hours'
  const minutes = outside ? waitFor(Date.parse(row.startsAt), Date.parse(now)) : null
  return minutes === null ? { stop: to.reason } : { wait: minutes, why: to.reason }
}

/** Where it is, as far as a mail may say: of a home visit no address leaves, and a neutral mail names no place of ours. */
function placeWords(row: Guest, neutral: boolean): string {
  if (row.kind === 'home-visit') return m['contact.mail.place.home']()
  return neutral ? '' : row.place
}

/** All that a mail may say, and nothing of what the appointment is called or is about. */
async function textOf({ db, tenantId }: MailWork, row: Guest, given: { what: What; neutral: boolean }) {
  const { what, neutral } = given
  const { look } = await letterLook({ db, actor: { tenantId } })
  const [day, from, until] = [dayForm.format(new Date(row.startsAt)), timeWords(row.startsAt), timeWords(row.endsAt)]
  const place = placeWords(row, neutral)
  const asks = what === 'invitation' || what === 'invitation-moved'
  const lines = [
    m['contact.mail.hello'](),
    '',
    m[`contact.mail.${what}.text`]({ day, from, until }),
    ...(neutral ? [] : [m['contact.mail.with']({ worker: row.memberName, organisation: look.name })]),
    ...(place === '' || what === 'invitation-cancelled' ? [] : [m['contact.mail.place']({ place })]),
    ...(asks ? ['', m['contact.mail.calendar']()] : []),
    '',
    neutral ? m['contact.mail.no-answer.neutral']() : m['contact.mail.no-answer'](),
    ...(neutral ? [] : ['', look.name, ...look.lines.split('\n')]),
  ]
  return {
    subject: m[`contact.mail.${what}.subject`]({ day, from }),
    text: `${lines.join('\n').trim()}\n`,
    summary: neutral
      ? m['contact.mail.summary.neutral']()
      : m['contact.mail.summary']({ worker: row.memberName, organisation: look.name }),
    place,
    sender: { name: neutral ? '' : look.name, neutral },
  }
}

interface ForCalendar {
  to: string
  now: string
  summary: string
  place: string
  sender: Letter['sender']
}

function calendarOf(row: Guest, { to, now, summary, place, sender }: ForCalendar) {
  const method = row.cancelled ? 'CANCEL' : 'REQUEST'
  const organizer = { name: sender.name, address: mailAddress(sender.neutral) ?? '' }
  const { id, version: sequence, startsAt, endsAt } = row
  const content = invitationCalendar({ id, sequence, method, startsAt, endsAt, summary, place, organizer, attendee: to }, now)
  return { method, content } as const
}

/** The appointment of a mail with the case it is of; null when it is gone. */
async function guestOf({ db, tenantId }: MailWork, { aboutId }: Leaving): Promise<(Guest & { caseId: string }) | null> {
  const row = await store.guestRow(db, tenantId, aboutId)
  return row?.caseId ? { ...row, caseId: row.caseId } : null
}

const kindOf = { invitation: 'contact.invitation', reminder: 'contact.reminder' } as const

/** What left last about an appointment; null when nothing did, `underway` while another mail about it is on its way. */
async function lastKnown({ db, tenantId }: MailWork, { id, aboutId }: Leaving) {
  const mails = (await mailAbout(db, tenantId, aboutId)).filter((one) => one.kind === kindOf.invitation && one.id !== id)
  if (mails.some((one) => one.state === 'leaving')) return 'underway'
  const [last] = mails.filter((one) => one.state === 'sent').sort((a, b) => (a.at < b.at ? 1 : -1))
  return last ? { invited: last.leftAs !== 'contact.invitation-cancelled', told: last.told } : null
}

/** A mark of when and where, by which one knows that what changed was changed back. */
function toldOf({ startsAt, endsAt, cancelled }: Guest, place: string): string {
  return hashOf([Date.parse(startsAt), Date.parse(endsAt), cancelled, place].join('\n'))
}

/** Why nothing asks for this invitation any more, or that it comes too late, which is told; null when it may go. */
function overtaken(row: Guest, invited: boolean, now: string): Written | null {
  if (row.cancelled && !invited) return { void: 'cancelled' }
  return Date.parse(row.startsAt) > Date.parse(now) ? null : { stop: 'appointment-past' }
}

async function writeInvitation(work: MailWork, leaving: Leaving): Promise<Written> {
  const row = await guestOf(work, leaving)
  if (!row) return { void: 'gone' }
  const known = await lastKnown(work, leaving)
  if (known === 'underway') return { wait: 1, why: 'one-before' }
  const late = overtaken(row, known?.invited ?? false, work.now)
  if (late) return late
  const changes = leaving.mark.startsWith(changeMark)
  const reach = await reachNow(work, row, { said: row.sentenceMark, itself: changes })
  if (!('to' in reach)) return reach
  const told = toldOf(row, placeWords(row, reach.neutral))
  if (changes && known?.told === told) return { void: 'nothing-new' }
  const what = row.cancelled ? 'invitation-cancelled' : changes && known?.invited ? 'invitation-moved' : 'invitation'
  const { subject, text, sender, ...words } = await textOf(work, row, { what, neutral: reach.neutral })
  const calendar = calendarOf(row, { ...words, sender, to: reach.to, now: work.now })
  return { letter: { to: reach.to, sender, subject, text, calendar, as: `contact.${what}`, told } }
}

/** Whole seconds since 1970: for which start it was asked. */
const markOf = (startsAt: string) => String(Math.floor(Date.parse(startsAt) / 1000))

/** A reminder goes by itself, so a free sentence that only people can read stops it. */
async function writeReminder(work: MailWork, leaving: Leaving): Promise<Written> {
  const row = await guestOf(work, leaving)
  if (!row) return { void: 'gone' }
  if (row.cancelled || !row.remind || markOf(row.startsAt) !== leaving.mark) return { void: 'superseded' }
  const { hours } = await store.remindingOf(work.db, work.tenantId)
  if (hours === null || Date.parse(row.startsAt) <= Date.parse(work.now)) return { void: 'past' }
  const reach = await reachNow(work, row, { said: null, itself: true })
  if (!('to' in reach)) return reach
  const { subject, text, sender } = await textOf(work, row, { what: 'reminder', neutral: reach.neutral })
  return { letter: { to: reach.to, sender, subject, text, as: kindOf.reminder } }
}

/** Of whom each case is, as long as they may be reached by mail; looked up once for all their appointments. */
function reachableIn({ db, tenantId }: MailWork) {
  const known = new Map<string, Promise<string | null>>()
  const look = async (caseId: string) => {
    const { personId } = await openedCase(db, tenantId, caseId)
    return (await mailFor(db, tenantId, { personId, moment: null, said: null })).may ? personId : null
  }
  return (caseId: string): Promise<string | null> => {
    const found = known.get(caseId) ?? look(caseId)
    known.set(caseId, found)
    return found
  }
}

/** Queues reminders that are due, of whoever may be reached by mail; who may not is not told that there was none. */
async function queueReminders(work: MailWork): Promise<void> {
  const { db, tenantId, now } = work
  const { hours } = await store.remindingOf(db, tenantId)
  if (hours === null) return
  const { from, to } = remindedBetween(hours, Date.parse(now))
  const span = { tenantId, from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  const reachable = reachableIn(work)
  const queue = async ({ id: aboutId, caseId: subjectId, folderId, circleId, memberId, startsAt }: store.ToRemind) => {
    const personId = subjectId === null ? null : await reachable(subjectId)
    if (personId === null) return
    const about = { tenantId, id: newId(), kind: kindOf.reminder, aboutId, mark: markOf(startsAt), address: null }
    await queueMail(db, { ...about, subjectId, folderId, circleId, personId, memberId })
  }
  let after: string | null = null
  do {
    const rows: store.ToRemind[] = await store.toRemind(db, { ...span, after })
    for (const row of rows) await queue(row)
    after = rows.length < store.remindAtATime ? null : (rows.at(-1)?.id ?? null)
  } while (after !== null)
}

export const mailKinds: readonly MailKind[] = [
  { kind: kindOf.invitation, write: writeInvitation },
  { kind: kindOf.reminder, write: writeReminder, queueDue: queueReminders },
]
