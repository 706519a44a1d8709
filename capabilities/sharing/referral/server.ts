// Referrals: load, decide, save. What leaves is frozen in the register at the moment it leaves.
import { id as idShape } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import type { Place } from '../../../platform/db/place.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../../platform/http/outcome.ts'
import { serviceNames } from '../../directory/door.ts'
import { caseAt, openPlace, takeCase } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { goalAt, isGoalOfCase } from '../../plan/door.ts'
import type { Candidate } from '../colleague/model.ts'
import type { Sheet } from '../disclosure/model.ts'
import { leavingOf, type NotLine } from '../disclosure/rules.ts'
import { candidatesFor, dropDraft, insertDisclosure, linesMayGo, sheetHead, sheetOf, termsAt } from '../door.ts'
import * as api from './api.ts'
import type { ReferralText } from './model.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

type Row = store.ReferralRow

const placeOf = ({ actor }: Work, { caseId, folderId, circleId }: Row): Place => ({
  ...{ tenantId: actor.tenantId, caseId, folderId, circleId },
})

const textOf = (row: Row): ReferralText => ({
  ...leavingOf(row),
  ...{ serviceId: row.serviceId, receiver: row.receiver, goalId: row.goalId, question: row.question },
  ...{ warm: row.warm, warmOn: row.warmOn, warmAt: row.warmAt, warmWith: row.warmWith, colleague: rules.colleagueOf(row) },
})

/** All that leaves beside the lines. */
const wordsOf = ({ receiver, question, purpose, warmWith, allowedBy }: ReferralText) => [
  ...[receiver, question, purpose, warmWith],
  allowedBy.liftingReason,
]

type NotStanding = 'not-of-case' | 'unknown-service' | 'not-a-colleague' | 'apart-names-one' | NotLine

/** Whom of ours a text is for; null for someone elsewhere. */
async function colleagueFor(
  work: Work,
  { circleId }: { circleId: string },
  { colleague }: ReferralText,
): Promise<Candidate | NotFound | null> {
  if (colleague === null) return null
  const all = await candidatesFor(work, circleId)
  const found = all.find(({ to, id }) => to === colleague.to && id === colleague.id)
  if (found) return found
  return refuse(colleague.to === 'team' && !all.some(({ to }) => to === 'team') ? 'apart-names-one' : 'not-a-colleague')
}
type NotFound = Refusal<'not-a-colleague' | 'apart-names-one'>

/** Whether a text may stand in a referral of this case, with what is known of it now; for whom it is, as they are called here. */
async function standing(work: Work, place: Place, asked: ReferralText): Promise<ReferralText | Refusal<NotStanding>> {
  const { db, actor } = work
  const { tenantId } = actor
  const whom = await colleagueFor(work, place, asked)
  if (whom && 'refused' in whom) return whom
  const text = whom ? { ...asked, serviceId: null, receiver: [whom.name, ...whom.teamNames].join(', ').slice(0, 200) } : asked
  const { goalId, serviceId, lines } = text
  if (goalId !== null && !(await isGoalOfCase(db, { tenantId, caseId: place.caseId, goalId }))) return refuse('not-of-case')
  const [service] = serviceId === null ? [] : await serviceNames(db, tenantId, [serviceId])
  if (serviceId !== null && !service) return refuse('unknown-service')
  const verdict = await linesMayGo(work, place.caseId, { lines, words: wordsOf(text) })
  return verdict.ok ? text : refuse(verdict.reason)
}

const write = handle(api.writeReferral, async (work, { caseId, id, ...asked }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  const text = await standing(work, place, asked)
  if ('refused' in text) return text
  await store.insertReferral(db, place, { id, madeBy: actor.memberId, lastOn: today, ...rules.columnsOf(text) })
  await dropDraft(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, kind: 'referral' })
  return { id, version: 1 }
})

const change = handle(api.changeReferral, async (work, { referralId, version, ...asked }) => {
  const { db, actor } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.state !== 'draft') return refuse('sent-already')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const text = await standing(work, place, asked)
  if ('refused' in text) return text
  const next = await store.updateText(db, { tenantId: actor.tenantId, id: referralId, version }, rules.columnsOf(text))
  return next === null ? refuse('conflict', { version: row.version }) : { id: referralId, version: next }
})

const discard = handle(api.discardReferral, async ({ db, actor }, { referralId, version }) => {
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.state !== 'draft') return refuse('sent-already')
  const gone = await store.deleteDraft(db, { tenantId: actor.tenantId, id: referralId, version })
  return gone ? { id: referralId, version } : refuse('conflict', { version: row.version })
})

/** The text as it would leave now. */
async function sheetNow(work: Work, text: ReferralText): Promise<Sheet> {
  const { receiver, question, purpose, allowedBy, lines, warm, warmOn, warmAt, warmWith } = text
  const together = warm ? { on: warmOn, at: warmAt, with: warmWith } : null
  return { ...(await sheetHead(work)), toWhom: receiver, leftOn: work.today, question, purpose, allowedBy, lines, together }
}

/** A draft that may leave now, with where it lies; or what keeps it. */
async function leavingDraft(work: Work, referralId: string) {
  const row = await store.referralRow(work.db, work.actor.tenantId, referralId)
  if (row.state !== 'draft') return refuse('sent-already')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const text = await standing(work, place, textOf(row))
  return 'refused' in text ? text : { row, place, text }
}

interface Leaving {
  id: string
  stepId: string
  version: number
  /** What is written in the register; nothing, for whoever could read it all. */
  disclosed: boolean
  course: store.Course
}

/** Freezes the text as it leaves, and writes down that it did. @returns the new version, or null when another change came first */
async function leave(work: Work, from: { row: Row; place: Place; text: ReferralText }, given: Leaving): Promise<number | null> {
  const { db, actor, today } = work
  const { row, place, text } = from
  const { id, stepId, version, disclosed, course } = given
  const { seenByPerson, reaction } = text
  const left = { id, kind: 'referral' as const, seenByPerson, reaction, leftBy: actor.memberId }
  if (disclosed) await insertDisclosure(db, place, { ...left, sheet: await sheetNow(work, text) })
  const sent = { ...course, state: 'sent' as const, sentOn: today, lastOn: today, ...(disclosed ? { disclosureId: id } : {}) }
  const next = await store.updateCourse(db, { tenantId: actor.tenantId, id: row.id, version }, sent)
  if (next === null) return null
  const step = { id: stepId, referralId: row.id, step: 'sent' as const, onDay: today, how: 'ours' as const }
  await store.insertStep(db, place, { ...step, memberId: actor.memberId })
  await work.tell('sharing.referral-sent', [row.id])
  return next
}

const send = handle(api.sendReferral, async (work, { referralId, secretHash, ...given }) => {
  const { db, actor, today } = work
  const draft = await leavingDraft(work, referralId)
  if ('refused' in draft) return draft
  if (draft.text.colleague !== null) return refuse('asked-inside')
  const ready = rules.mayBeSent(draft.text, today)
  if (!ready.ok) return refuse(ready.reason)
  if ((await store.organisationOf(db, actor.tenantId)).slug === null) return refuse('no-public-name')
  const days = rules.daysFrom(today, await termsAt(db, actor.tenantId))
  const next = await leave(work, draft, { ...given, disclosed: true, course: { ...days, secretHash } })
  return next === null ? refuse('conflict', { version: draft.row.version }) : { id: referralId, version: next }
})

const ask = handle(api.askColleague, async (work, { referralId, ...given }) => {
  const { db, actor, today } = work
  const draft = await leavingDraft(work, referralId)
  if ('refused' in draft) return draft
  const whom = await colleagueFor(work, draft.place, draft.text)
  if (whom === null) return refuse('asked-outside')
  if ('refused' in whom) return whom
  const ready = rules.mayBeAsked(draft.text, { today, sees: whom.sees })
  if (!ready.ok) return refuse(ready.reason)
  const { answerBy } = rules.daysFrom(today, await termsAt(db, actor.tenantId))
  const next = await leave(work, draft, { ...given, disclosed: !whom.sees, course: { answerBy } })
  return next === null ? refuse('conflict', { version: draft.row.version }) : { id: referralId, version: next }
})

const renew = handle(api.renewLink, async (work, { referralId, version, stepId, secretHash }) => {
  const { db, actor, today } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.help !== null) return refuse('asked-inside')
  if (!rules.isUnderWay(row.state)) return refuse('not-under-way')
  // The text is frozen, yet what it says of an address may have become secret since.
  const text = textOf(row)
  const may = await linesMayGo(work, row.caseId, { lines: text.lines, words: wordsOf(text) })
  if (!may.ok) return refuse(may.reason)
  const { linkUntil, followUntil } = rules.daysFrom(today, await termsAt(db, actor.tenantId))
  const at = { tenantId: actor.tenantId, id: referralId, version }
  const next = await store.updateCourse(db, at, { secretHash, linkUntil, followUntil })
  if (next === null) return refuse('conflict', { version: row.version })
  const step = { id: stepId, referralId, step: 'new-link' as const, onDay: today, how: 'ours' as const }
  await store.insertStep(db, placeOf(work, row), { ...step, memberId: actor.memberId })
  await work.tell('sharing.referral-sent', [referralId])
  return { id: referralId, version: next }
})

const record = handle(api.recordAnswer, async (work, { referralId, version, id, answer, onDay, saidBy, note }) => {
  const { db, actor, today } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.version !== version) return refuse('conflict', { version: row.version })
  if (row.help !== null) return refuse('asked-inside')
  const verdict = rules.mayAnswer(row.state, { answer, note })
  if (!verdict.ok) return refuse(verdict.reason)
  if (onDay > today) return refuse('day-to-come')
  if (row.sentOn !== null && onDay < row.sentOn) return refuse('before-sent')
  const spent = answer === 'declined' || answer === 'ended'
  const course = { state: answer, lastOn: onDay, unseen: false, silentSince: null, ...(spent ? { secretHash: null } : {}) }
  const next = await store.updateCourse(db, { tenantId: actor.tenantId, id: referralId, version }, course)
  if (next === null) return refuse('conflict', { version: row.version })
  const step = { id, referralId, step: answer, onDay, how: 'told' as const, saidBy, note, memberId: actor.memberId }
  await store.insertStep(db, placeOf(work, row), step)
  return { id: referralId, version: next }
})

const noted = handle(api.noteAnswer, async ({ db, actor }, { referralId, version }) => {
  const next = await store.updateCourse(db, { tenantId: actor.tenantId, id: referralId, version }, { unseen: false })
  return next === null ? refuse('conflict', { version }) : { id: referralId, version: next }
})

const withdraw = handle(api.withdrawReferral, async (work, { referralId, version, id, note }) => {
  const { db, actor, today } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  const verdict = rules.mayWithdraw(row.state, row.help)
  if (!verdict.ok) return refuse(verdict.reason)
  const course = { state: 'withdrawn' as const, lastOn: today, unseen: false, silentSince: null, secretHash: null }
  const next = await store.updateCourse(db, { tenantId: actor.tenantId, id: referralId, version }, course)
  if (next === null) return refuse('conflict', { version: row.version })
  const step = { id, referralId, step: 'withdrawn' as const, onDay: today, how: 'ours' as const, note }
  await store.insertStep(db, placeOf(work, row), { ...step, memberId: actor.memberId })
  if (row.help !== null) await store.letOut(db, referralId)
  return { id: referralId, version: next }
})

interface Seen {
  asked: boolean
  inCase: boolean
  closed: boolean
}

/** What one may do with it as it stands. In a closed case a draft is only thrown away; whoever is asked answers. */
function mayDo({ may }: Work, { state, help, unseen }: Row, { asked, inCase, closed }: Seen): string[] {
  const goesOn = rules.isUnderWay(state, help)
  if (asked) return goesOn ? may(api.answerColleague) : []
  if (!inCase) return []
  if (state === 'draft')
    return closed
      ? may(api.discardReferral)
      : may(api.changeReferral, api.discardReferral, help === null ? api.sendReferral : api.askColleague)
  const course = help === null ? may(api.recordAnswer, api.renewLink, api.withdrawReferral) : may(api.withdrawReferral)
  return [...(goesOn ? course : []), ...(unseen ? may(api.noteAnswer) : [])]
}

/** As it left; as it would leave now; or, of what was asked of someone who could read it all, as it was asked. */
async function sheetOfRow(work: Work, row: Row, text: ReferralText): Promise<Sheet> {
  if (row.disclosureId !== null) return sheetOf(work.db, work.actor.tenantId, row.disclosureId)
  const sheet = await sheetNow(work, text)
  return row.sentOn === null ? sheet : { ...sheet, fromName: row.madeByName, leftOn: row.sentOn }
}

const open = handle(api.openReferral, async (work, { referralId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await store.referralRow(db, tenantId, referralId)
  const file = await caseAt(db, tenantId, row.caseId)
  const inCase = file !== null
  const text = textOf(row)
  const [steps, sheet, { slug }] = await Promise.all([
    store.stepsOf(db, tenantId, referralId),
    sheetOfRow(work, row, text),
    store.organisationOf(db, tenantId),
  ])
  const goal = row.goalId === null || !inCase ? null : await goalAt(db, tenantId, row.goalId)
  const seen = { asked: rules.isAskedOf(row, actor), inCase, closed: inCase && !mayWorkOn(file).ok }
  const whom = inCase && row.state === 'draft' ? await colleagueFor(work, file, text) : null
  return {
    ...{ line: row, steps, sheet, linked: row.linked, publicName: slug, goalWords: goal?.ownWords ?? '', ...seen },
    // What is asked of someone is the sheet: how the person took it stays in the case.
    text: inCase ? text : { ...text, lines: sheet.lines, reaction: '' },
    sees: whom !== null && !('refused' in whom) && whom.sees,
    may: mayDo(work, row, seen),
  }
})

const list = handle(api.listReferrals, async ({ db, actor }, { caseId, underWay, after, limit }) => {
  const from = idShape.safeParse(after).data ?? null
  const rows = await store.referralsOf(db, { tenantId: actor.tenantId, caseId, underWay, after: from, limit })
  return toPage(rows, limit, (row) => row.id)
})

/** Who is asked reads one text; accepting opens the case, beginning takes it over. */
const answer = handle(api.answerColleague, async (work, { referralId, version, id, answer: said, note }) => {
  const { db, actor, today } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.help === null) return refuse('not-asked')
  if (row.version !== version) return refuse('conflict', { version: row.version })
  const verdict = rules.mayAnswer(row.state, { answer: said, note, help: row.help })
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.answerAsColleague(db, { referralId, version, answer: said, id, onDay: today, note })
  if (next === null) return refuse('not-asked')
  const takes = said === 'started' && row.help === 'take-over'
  const stopped = takes ? await takeCase(work, { caseId: row.caseId, teamId: row.toTeamId, why: referralId }) : null
  if (stopped) return stopped
  work.concerns([row.caseId])
  await work.tell('sharing.referral-answered', [id])
  return { id: referralId, version: next }
})

export const handlers = [write, change, discard, send, ask, renew, record, noted, withdraw, open, list, answer]
