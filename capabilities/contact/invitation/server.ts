// Invitations to appointments: what was agreed on safe contact is asked before one is queued; jobs.ts asks it again as it leaves.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import {
  askedMail,
  mailAbout,
  mailAddress,
  mailIsOn,
  markSeen,
  mostAbout,
  queueMail,
  tryMailAgain,
  unsentOf,
} from '../../../platform/mail/door.ts'
import { caseNames, mailFor, openedCase, openPlace, reachOf } from '../../people/door.ts'
import { type Attested, whileWriting } from '../../people/reach/rules.ts'
import { isAway, placeIsSecret } from '../door.ts'
import * as api from './api.ts'
import { changeMark, inviteMark, type MailedKind, mailKinds, type NoMailReason } from './model.ts'
import { mayInvite } from './rules.ts'
import * as store from './store.ts'

type Guest = store.GuestRow

async function guestAt({ db, actor }: Work, appointmentId: string): Promise<Guest> {
  const row = await store.guestRow(db, actor.tenantId, appointmentId)
  if (!row) throw new Error('the platform opened it before')
  return row
}

/** Where a mail to the person of an appointment may go now, or what keeps it. @param said what whoever sends it read and did */
async function mayMail(work: Work, row: Guest & { caseId: string }, said: Attested) {
  const { db, actor } = work
  const { tenantId } = actor
  const no = (reason: NoMailReason) => ({ may: false, reason }) as const
  const { personId } = await openedCase(db, tenantId, row.caseId)
  const to = await mailFor(db, tenantId, { personId, moment: null, said })
  if (!to.may) return no(to.reason)
  if (!mailIsOn()) return no('mail-off')
  if (to.neutral && mailAddress(true) === null) return no('mail-not-neutral')
  if (!to.neutral && (await placeIsSecret(db, tenantId, { ...row, caseId: row.caseId }))) return no('place-secret')
  return { ...to, personId }
}

/** `contact.invitation-moved` is `invitation-moved` here. */
const bare = (kind: string) => kind.slice('contact.'.length) as MailedKind

/** What it turned out to be as it left, else what it has to say as the appointment stands now. */
function kindOf(mail: { kind: string; mark: string; leftAs: string | null }, cancelled: boolean): MailedKind {
  if (mail.leftAs !== null) return bare(mail.leftAs)
  if (!mail.mark.startsWith(changeMark)) return bare(mail.kind)
  return cancelled ? 'invitation-cancelled' : 'invitation-moved'
}

const open = handle(api.openInvitation, async (work, { appointmentId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await guestAt(work, appointmentId)
  const mails = await mailAbout(db, tenantId, appointmentId)
  const mailed = mails.slice(0, mostAbout).map((one) => ({
    ...{ id: one.id, state: one.state, why: one.why, at: one.at },
    kind: kindOf(one, row.cancelled),
  }))
  const { hours } = await store.remindingOf(db, tenantId)
  const rest = { mailed, moreMailed: mails.length > mostAbout, hours, remind: row.remind }
  const { caseId } = row
  if (caseId === null) return { ...rest, stop: 'not-in-sight' as const, sentence: '', callFirst: false, neutral: false }
  const to = await mayMail(work, { ...row, caseId }, whileWriting)
  const { personId } = await openedCase(db, tenantId, caseId)
  const reach = (await reachOf(db, tenantId, [personId])).get(personId)
  const sentence = reach && !reach.agreed ? reach.sentence : ''
  const callFirst = reach?.agreed?.callFirst ?? false
  return { ...rest, sentence, callFirst, stop: to.may ? null : to.reason, neutral: to.may && to.neutral }
})

const send = handle(api.sendInvitation, async (work, { appointmentId, version, id, sentenceRead, calledFirst }) => {
  const { db, actor, now, tell } = work
  const { tenantId, memberId } = actor
  const row = await guestAt(work, appointmentId)
  const may = mayInvite({ ...row, startsAt: Date.parse(row.startsAt) }, Date.parse(now))
  if (!may.ok) return refuse(may.reason)
  const { caseId } = row
  if (caseId === null) return refuse('nobody-invited')
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const to = await mayMail(work, { ...row, caseId }, { sentenceRead, calledFirst })
  if (!to.may) return refuse(to.reason)
  const next = await store.countOn(db, { tenantId, id: appointmentId, version })
  if (next === null) return refuse('conflict', { version: row.version })
  const { folderId, circleId } = place
  await store.putInvitation(db, {
    tenantId,
    id: appointmentId,
    folderId,
    circleId,
    byId: memberId,
    sentenceMark: to.mark,
    calledFirst,
  })
  const about = { tenantId, id, kind: 'contact.invitation', aboutId: appointmentId, mark: `${inviteMark}${next}`, address: null }
  await queueMail(db, { ...about, subjectId: caseId, folderId, circleId, personId: to.personId, memberId }, tell)
  return { id: appointmentId, version: next }
})

const openSetting = handle(api.openReminding, ({ db, actor }) => store.remindingOf(db, actor.tenantId))

const changeSetting = handle(api.changeReminding, async ({ db, actor }, to) => {
  const next = await store.putReminding(db, actor.tenantId, to)
  if (next !== null) return { id: actor.tenantId, version: next }
  return refuse('conflict', { version: (await store.remindingOf(db, actor.tenantId)).version })
})

/** What this colleague sent and did not arrive, with the appointment it was about. */
async function unsentPage(
  { db, actor }: Work,
  memberId: string,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const { tenantId } = actor
  const found = await unsentOf(db, { tenantId, memberId, kinds: mailKinds, after: fromKey(after, momentKey), limit })
  const { rows: mails, next } = toPage(found, limit, (mail) => `${mail.at}/${mail.id}`)
  const meetings = await store.meetingsOf(
    db,
    tenantId,
    mails.map((one) => one.aboutId),
  )
  const names = await caseNames(
    db,
    tenantId,
    mails.flatMap((one) => one.subjectId ?? []),
  )
  const rows = mails.flatMap((mail) => {
    const { id, why, at, aboutId, subjectId } = mail
    const meeting = meetings.get(aboutId)
    if (!meeting || subjectId === null || why === null) return []
    const { startsAt, cancelled } = meeting
    const line = { id, kind: kindOf(mail, cancelled), why, at, appointmentId: aboutId, caseId: subjectId, startsAt }
    return [{ ...line, name: names.get(subjectId) ?? '' }]
  })
  return { rows, next }
}

const unsent = handle(api.listUnsent, (work, asked) => unsentPage(work, work.actor.memberId, asked))

const unsentOfAway = handle(api.listUnsentOf, async (work, { memberId, ...asked }) => {
  const { db, actor, today } = work
  const away = await isAway(db, actor.tenantId, { memberId, today })
  return away ? unsentPage(work, memberId, asked) : { rows: [], next: null }
})

/** A mail about an appointment, where the asker may see to it: their own, or as a leader that of a colleague who is away. */
async function mineToSee({ db, actor, today }: Work, mailId: string) {
  const mail = await askedMail(db, actor.tenantId, mailId)
  if (!mailKinds.some((kind) => kind === mail.kind)) return refuse('absent')
  const { memberId } = mail
  if (memberId === actor.memberId) return mail
  const leads = actor.rights.has('team.lead') && (await isAway(db, actor.tenantId, { memberId, today }))
  return leads ? mail : refuse('not-your-mail')
}

const again = handle(api.retryUnsent, async (work, { mailId }) => {
  if (!mailIsOn()) return refuse('mail-off')
  const mail = await mineToSee(work, mailId)
  if ('refused' in mail) return mail
  if (mail.overtaken || mail.seen) return refuse('mail-settled')
  const place = mail.subjectId === null ? null : await openPlace(work, mail.subjectId)
  if (place !== null && 'refused' in place) return place
  return (await tryMailAgain(work, mailId)) ? { id: mailId, version: 1 } : refuse('mail-underway')
})

const see = handle(api.seeUnsent, async (work, { mailId }) => {
  const mail = await mineToSee(work, mailId)
  if ('refused' in mail) return mail
  await markSeen(work.db, { tenantId: work.actor.tenantId, memberId: mail.memberId, id: mailId })
  return { id: mailId, version: 1 }
})

export const handlers = [open, send, openSetting, changeSetting, unsent, unsentOfAway, again, see]
