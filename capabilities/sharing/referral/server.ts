// Referrals: load, decide, save. What leaves is frozen in the register at the moment it leaves.
import { addDays } from '../../../core/kit/day.ts'
import { id as idShape } from '../../../core/kit/id.ts'
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import type { Place } from '../../../platform/db/place.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../../platform/http/outcome.ts'
import { candidates, foundServices, freshnessOf, serviceAt } from '../../directory/door.ts'
import { whatFits } from '../../directory/rules/fits.ts'
import { clientCard, openedCase, openPlace, peopleOf } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { goalAt, isGoalOfCase } from '../../plan/door.ts'
import { needOf } from '../../plan/offer/rules.ts'
import type { Sheet } from '../disclosure/model.ts'
import { leavingColumns, leavingOf, type NotLine } from '../disclosure/rules.ts'
import { dropDraft, insertDisclosure, linesMayGo, sheetHead, sheetOf, termsAt } from '../door.ts'
import * as api from './api.ts'
import type { ReferralText } from './model.ts'
import { daysFrom, isUnderWay, mayAnswer, mayBeSent, mayWithdraw, whyWatched } from './rules.ts'
import * as store from './store.ts'

type Row = store.ReferralRow

const placeOf = ({ actor }: Work, { caseId, folderId, circleId }: Row): Place => ({
  ...{ tenantId: actor.tenantId, caseId, folderId, circleId },
})

const textOf = (row: Row): ReferralText => ({
  ...leavingOf(row),
  ...{ serviceId: row.serviceId, receiver: row.receiver, goalId: row.goalId, question: row.question },
  ...{ warm: row.warm, warmOn: row.warmOn, warmAt: row.warmAt, warmWith: row.warmWith },
})

/** A text as its columns. */
function columnsOf({ serviceId, receiver, goalId, question, warm, warmOn, warmAt, warmWith, ...text }: ReferralText) {
  return { serviceId, receiver, goalId, question, warm, warmOn, warmAt, warmWith, ...leavingColumns(text) }
}

/** As many as one looks through before typing more of a name. */
const mostReceivers = 6

const find = handle(api.findReceivers, async ({ db, actor, today }, { caseId, goalId, words }) => {
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const goal =
    goalId !== null && (await isGoalOfCase(db, { tenantId, caseId, goalId })) ? await goalAt(db, tenantId, goalId) : null
  const domain = goal?.domain || null
  const [card, around, { staleAfterDays }] = await Promise.all([
    clientCard(db, tenantId, caseId),
    peopleOf(db, tenantId, file.folderId),
    freshnessOf(db, tenantId),
  ])
  const need = needOf({ ...card, around: around.map(({ role }) => role) }, { domain, teamId: file.teamId, today })
  // Who types a name wants that one, whatever it is about and for whom; it still says what does not fit.
  const asked = words === '' ? need : { ...need, domain: null, age: null }
  const services =
    words === ''
      ? await candidates(db, tenantId, domain)
      : await foundServices(db, { tenantId, words, after: null, limit: 5 * mostReceivers })
  const fits = whatFits(asked, services, { today, staleAfterDays })
  return { rows: fits.slice(0, mostReceivers), left: Math.max(0, fits.length - mostReceivers) }
})

/** All that leaves beside the lines. */
const wordsOf = ({ receiver, question, purpose, warmWith, allowedBy }: ReferralText) => [
  ...[receiver, question, purpose, warmWith],
  allowedBy.liftingReason,
]

/** Whether a text may stand in a referral of this case, with what is known of it now. */
async function mayStand(work: Work, caseId: string, text: ReferralText): Promise<Refusal<'not-of-case' | NotLine> | null> {
  const { db, actor } = work
  const { tenantId } = actor
  const { goalId, serviceId, lines } = text
  if (goalId !== null && !(await isGoalOfCase(db, { tenantId, caseId, goalId }))) return refuse('not-of-case')
  if (serviceId !== null) await serviceAt(db, tenantId, serviceId)
  const verdict = await linesMayGo(work, caseId, { lines, words: wordsOf(text) })
  return verdict.ok ? null : refuse(verdict.reason)
}

const write = handle(api.writeReferral, async (work, { caseId, id, ...text }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  const stopped = await mayStand(work, caseId, text)
  if (stopped) return stopped
  await store.insertReferral(db, place, { id, madeBy: actor.memberId, lastOn: today, ...columnsOf(text) })
  await dropDraft(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, kind: 'referral' })
  return { id, version: 1 }
})

const change = handle(api.changeReferral, async (work, { referralId, version, ...text }) => {
  const { db, actor } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (row.state !== 'draft') return refuse('sent-already')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const stopped = await mayStand(work, row.caseId, text)
  if (stopped) return stopped
  const next = await store.updateText(db, { tenantId: actor.tenantId, id: referralId, version }, columnsOf(text))
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

const send = handle(api.sendReferral, async (work, { referralId, version, id, stepId, secretHash }) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const row = await store.referralRow(db, tenantId, referralId)
  if (row.state !== 'draft') return refuse('sent-already')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const text = textOf(row)
  const ready = mayBeSent(text, today)
  if (!ready.ok) return refuse(ready.reason)
  const stopped = await mayStand(work, row.caseId, text)
  if (stopped?.refused === 'not-of-case') return refuse('conflict', { version: row.version })
  if (stopped) return refuse(stopped.refused as NotLine)
  if ((await store.organisationOf(db, tenantId)).slug === null) return refuse('no-public-name')
  const { seenByPerson, reaction } = text
  const left = { id, kind: 'referral' as const, seenByPerson, reaction, leftBy: memberId, sheet: await sheetNow(work, text) }
  await insertDisclosure(db, place, left)
  const days = daysFrom(today, await termsAt(db, tenantId))
  const course = { ...days, state: 'sent' as const, sentOn: today, lastOn: today, disclosureId: id, secretHash }
  const next = await store.updateCourse(db, { tenantId, id: referralId, version }, course)
  if (next === null) return refuse('conflict', { version: row.version })
  await store.insertStep(db, place, { id: stepId, referralId, step: 'sent', onDay: today, how: 'ours', memberId })
  await work.tell('sharing.referral-sent', [referralId])
  return { id: referralId, version: next }
})

const renew = handle(api.renewLink, async (work, { referralId, version, stepId, secretHash }) => {
  const { db, actor, today } = work
  const row = await store.referralRow(db, actor.tenantId, referralId)
  if (!isUnderWay(row.state)) return refuse('not-under-way')
  // The text is frozen, yet what it says of an address may have become secret since.
  const text = textOf(row)
  const may = await linesMayGo(work, row.caseId, { lines: text.lines, words: wordsOf(text) })
  if (!may.ok) return refuse(may.reason)
  const { linkUntil, followUntil } = daysFrom(today, await termsAt(db, actor.tenantId))
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
  const verdict = mayAnswer(row.state, { answer, note })
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
  const verdict = mayWithdraw(row.state)
  if (!verdict.ok) return refuse(verdict.reason)
  const course = { state: 'withdrawn' as const, lastOn: today, unseen: false, silentSince: null, secretHash: null }
  const next = await store.updateCourse(db, { tenantId: actor.tenantId, id: referralId, version }, course)
  if (next === null) return refuse('conflict', { version: row.version })
  const step = { id, referralId, step: 'withdrawn' as const, onDay: today, how: 'ours' as const, note }
  await store.insertStep(db, placeOf(work, row), { ...step, memberId: actor.memberId })
  return { id: referralId, version: next }
})

/** What one may do with it as it stands. In a closed case a draft is only thrown away. */
function mayDo({ may }: Work, { state, unseen }: Row, closed: boolean): string[] {
  if (state === 'draft') return closed ? may(api.discardReferral) : may(api.changeReferral, api.discardReferral, api.sendReferral)
  const course = isUnderWay(state) ? may(api.recordAnswer, api.renewLink, api.withdrawReferral) : []
  return [...course, ...(unseen ? may(api.noteAnswer) : [])]
}

const open = handle(api.openReferral, async (work, { referralId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await store.referralRow(db, tenantId, referralId)
  const text = textOf(row)
  const [steps, sheet, { slug }] = await Promise.all([
    store.stepsOf(db, tenantId, referralId),
    row.disclosureId === null ? sheetNow(work, text) : sheetOf(db, tenantId, row.disclosureId),
    store.organisationOf(db, tenantId),
  ])
  const goal = row.goalId === null ? null : await goalAt(db, tenantId, row.goalId)
  const closed = !mayWorkOn(await openedCase(db, tenantId, row.caseId)).ok
  return {
    line: row,
    text,
    goalWords: goal?.ownWords ?? '',
    sheet,
    steps,
    linked: row.linked,
    publicName: slug,
    closed,
    may: mayDo(work, row, closed),
  }
})

const list = handle(api.listReferrals, async ({ db, actor }, { caseId, underWay, after, limit }) => {
  const from = idShape.safeParse(after).data ?? null
  const rows = await store.referralsOf(db, { tenantId: actor.tenantId, caseId, underWay, after: from, limit })
  return toPage(rows, limit, (row) => row.id)
})

const mine = handle(api.myReferrals, async ({ db, actor, today }, { after, limit }) => {
  const { tenantId, memberId } = actor
  const { answerDays } = await termsAt(db, tenantId)
  const notBegunBefore = addDays(today, -answerDays)
  const rows = await store.watched(db, { tenantId, memberId, notBegunBefore, after: fromKey(after, dayKey), limit })
  const page = toPage(rows, limit, (row) => `${row.dueOn}/${row.id}`)
  return { ...page, rows: page.rows.map((row) => ({ ...row, why: whyWatched(row, today, answerDays) ?? 'answered' })) }
})

export const handlers = [find, write, change, discard, send, renew, record, noted, withdraw, open, list, mine]
