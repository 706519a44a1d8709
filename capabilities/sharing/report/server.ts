// Reports: written as a draft, then frozen, set on paper, kept, and written down as what left.
import { id as idShape } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { holds } from '../../../core/kit/verdict.ts'
import type { Place } from '../../../platform/db/place.ts'
import { keepFile } from '../../../platform/files/door.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../../platform/http/outcome.ts'
import { setLetter } from '../../../platform/letters/door.ts'
import { letterLook } from '../../contact/door.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import type { ReportWay, Sheet } from '../disclosure/model.ts'
import { leavingColumns, leavingOf, type NotLine } from '../disclosure/rules.ts'
import { dropDraft, insertDisclosure, linesMayGo, receiverKinds, reportWords, sheetHead, sheetOf } from '../door.ts'
import type { ReceiverKind } from '../receiver-kind/model.ts'
import { choosable, mayHold } from '../receiver-kind/rules.ts'
import * as api from './api.ts'
import type { ReportText } from './model.ts'
import { mayLeaveHouse } from './rules/leave.ts'
import { paperOf } from './rules/paper-of.ts'
import * as store from './store.ts'

type Row = store.ReportRow

const textOf = (row: Row): ReportText => ({
  ...leavingOf(row),
  ...{ receiverKind: row.receiverKind, receiver: row.receiver, message: row.message },
})

/** A text as its columns. */
const columnsOf = ({ receiverKind, receiver, message, ...text }: ReportText, receiverWord: string) => ({
  ...{ receiverKind, receiverWord, receiver, message, ...leavingColumns(text) },
})

/** The kind of receiver of a report: one that can be chosen, or the one it has already; null when it is neither. */
async function kindFor({ db, actor }: Work, code: string, had: string | null): Promise<ReceiverKind | null> {
  const { kinds } = await receiverKinds(db, actor.tenantId)
  return choosable(kinds, had).find((kind) => kind.code === code) ?? null
}

/** Where a text stands: in which case, for what kind of receiver as that is now. */
interface Standing {
  caseId: string
  kind: ReceiverKind | null
}

/** Whether a text may stand in a report of this case, with what is known of it now. */
async function mayStand(
  work: Work,
  { caseId, kind }: Standing,
  text: ReportText,
): Promise<Refusal<NotLine | 'part-left-out'> | null> {
  const held = kind === null ? holds : mayHold(kind, text.lines)
  if (!held.ok) return refuse(held.reason)
  const words = [text.receiver, text.message, text.purpose, text.allowedBy.liftingReason]
  const verdict = await linesMayGo(work, caseId, { lines: text.lines, words })
  return verdict.ok ? null : refuse(verdict.reason)
}

const write = handle(api.writeReport, async (work, { caseId, id, ...text }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  const kind = await kindFor(work, text.receiverKind, null)
  if (kind === null) return refuse('unknown-receiver-kind')
  const stopped = await mayStand(work, { caseId, kind }, text)
  if (stopped) return stopped
  await store.insertReport(db, place, { id, madeBy: actor.memberId, madeOn: today, ...columnsOf(text, kind.word) })
  await dropDraft(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, kind: 'report' })
  return { id, version: 1 }
})

const change = handle(api.changeReport, async (work, { reportId, version, ...text }) => {
  const { db, actor } = work
  const row = await store.reportRow(db, actor.tenantId, reportId)
  if (row.disclosureId !== null) return refuse('report-left')
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const kind = await kindFor(work, text.receiverKind, row.receiverKind)
  if (kind === null) return refuse('unknown-receiver-kind')
  const stopped = await mayStand(work, { caseId: row.caseId, kind }, text)
  if (stopped) return stopped
  const word = text.receiverKind === row.receiverKind ? row.receiverWord : kind.word
  const next = await store.updateReport(db, { tenantId: actor.tenantId, id: reportId, version }, columnsOf(text, word))
  return next === null ? refuse('conflict', { version: row.version }) : { id: reportId, version: next }
})

const discard = handle(api.discardReport, async ({ db, actor }, { reportId, version }) => {
  const row = await store.reportRow(db, actor.tenantId, reportId)
  if (row.disclosureId !== null) return refuse('report-left')
  const gone = await store.deleteReport(db, { tenantId: actor.tenantId, id: reportId, version })
  return gone ? { id: reportId, version } : refuse('conflict', { version: row.version })
})

/** The text as it would leave now. */
async function sheetNow(work: Work, { receiver, message, purpose, allowedBy, lines }: ReportText): Promise<Sheet> {
  const head = await sheetHead(work)
  return { ...head, toWhom: receiver, leftOn: work.today, question: message, purpose, allowedBy, lines, together: null }
}

/** What stops it at the door: something is missing, or became secret since it was written. */
async function stopsLeaving(work: Work, row: Row, text: ReportText) {
  const ready = mayLeaveHouse(text, work.today)
  if (!ready.ok) return refuse(ready.reason)
  const kind = await kindFor(work, row.receiverKind, row.receiverKind)
  return mayStand(work, { caseId: row.caseId, kind }, text)
}

interface Leaving {
  place: Place
  id: string
  fileId: string
  way: ReportWay
}

/** Sets the sheet on paper, keeps it, and writes down what leaves. */
async function leave(
  work: Work,
  row: Row,
  { place, id, fileId, way }: Leaving,
): Promise<Refusal<'letter-busy' | 'letter-not-set'> | null> {
  const { db, actor, today, now } = work
  const { receiverKind, seenByPerson, reaction, ...text } = textOf(row)
  const sheet = await sheetNow(work, { ...text, receiverKind, seenByPerson, reaction })
  const words = reportWords(sheet)
  const set = await setLetter(paperOf(sheet, (await letterLook(work)).look, words), now)
  if (!set.ok) return refuse(set.reason === 'busy' ? 'letter-busy' : 'letter-not-set')
  // Neither name nor receiver: a file is seen on a desktop and in lists of downloads.
  const name = `${today} ${words.subject}`
  await keepFile(work, place, { id: fileId, name, mediaType: 'application/pdf', bytes: set.value.pdf })
  const report = { receiverKind, receiverWord: row.receiverWord, way, fileId }
  await insertDisclosure(db, place, { id, kind: 'report', seenByPerson, reaction, leftBy: actor.memberId, sheet, report })
  return null
}

const send = handle(api.sendReport, async (work, { reportId, version, ...leaving }) => {
  const { db, actor } = work
  const row = await store.reportRow(db, actor.tenantId, reportId)
  if (row.disclosureId !== null) return refuse('report-left')
  if (row.version !== version) return refuse('conflict', { version: row.version })
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const stopped = (await stopsLeaving(work, row, textOf(row))) ?? (await leave(work, row, { ...leaving, place }))
  if (stopped) return stopped
  const next = await store.reportLeft(db, { tenantId: actor.tenantId, id: reportId, version }, leaving.id)
  return next === null ? refuse('conflict', { version: row.version }) : { id: reportId, version: next }
})

const open = handle(api.openReport, async (work, { reportId }) => {
  const { db, actor, may } = work
  const row = await store.reportRow(db, actor.tenantId, reportId)
  const { disclosureId, way, leftOn, leftByName, fileId } = row
  const text = textOf(row)
  const sheet = disclosureId === null ? await sheetNow(work, text) : await sheetOf(db, actor.tenantId, disclosureId)
  const left =
    way === null || leftOn === null || leftByName === null || fileId === null
      ? null
      : { way: way as ReportWay, leftOn, leftByName, fileId }
  const closed = !mayWorkOn(await openedCase(db, actor.tenantId, row.caseId)).ok
  const draft = closed ? may(api.discardReport) : may(api.changeReport, api.discardReport, api.sendReport)
  return { line: row, text, sheet, left, closed, may: left ? [] : draft }
})

const list = handle(api.listReports, async ({ db, actor }, { caseId, after, limit }) => {
  const from = idShape.safeParse(after).data ?? null
  const rows = await store.reportsOf(db, { tenantId: actor.tenantId, caseId, after: from, limit })
  return toPage(rows, limit, (row) => row.id)
})

export const handlers = [write, change, discard, send, open, list]
