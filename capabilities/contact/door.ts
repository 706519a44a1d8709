// What other topics and higher capabilities may do with contacts, inside their own transaction.
import { m } from '#texts'
import { addDays } from '../../core/kit/day.ts'
import type { MomentKey } from '../../core/kit/page.ts'
import type { Verdict } from '../../core/kit/verdict.ts'
import { fails, holds } from '../../core/kit/verdict.ts'
import { newId } from '../../platform/db/new-id.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Work } from '../../platform/http/handler.ts'
import { queueMail } from '../../platform/mail/door.ts'
import { caseAt, caseNames, casesPast, isColleague, openedCase, secretAddresses, setNext } from '../people/door.ts'
import { mayWorkOn } from '../people/rules.ts'
import * as apart from './apart/store.ts'
import * as appointments from './appointment/store.ts'
import { noteKindList } from './arranged/model.ts'
import { kindsAtFirst } from './arranged/rules.ts'
import * as arranged from './arranged/store.ts'
import * as drafts from './draft/store.ts'
import { objectionAhead, pressingAt } from './institution/rules.ts'
import * as desks from './institution/store.ts'
import { changeMark, secondThoughts } from './invitation/model.ts'
import * as invitations from './invitation/store.ts'
import { namesAddress } from './letter/rules/reach.ts'
import { isForCreditors, type ShippedTemplate, shippedTemplates, type Template } from './letter-template/model.ts'
import { plainLook } from './letter-template/rules/plain-look.ts'
import * as templates from './letter-template/store.ts'
import * as notes from './note/store.ts'
import * as offers from './offer/store.ts'
import * as post from './post/store.ts'
import type { Repeat } from './task/model.ts'
import * as tasks from './task/store.ts'
import { isMissed } from './visit/rules.ts'
import * as visits from './visit/store.ts'

export { isAway } from './absence/store.ts'
export { insertLetter, letters } from './letter/store.ts'

type Within = Pick<Work, 'db' | 'actor' | 'today'>

/** Keeps right when a case next needs someone: its first open task or coming appointment. */
export function keepNext({ db, actor, today }: Within, caseId: string): Promise<void> {
  return keepNextOf(db, { tenantId: actor.tenantId, caseId, today })
}

async function keepNextOf(db: Db, at: { tenantId: string; caseId: string; today: string }): Promise<void> {
  const next = await tasks.firstDue(db, at)
  await setNext(db, { tenantId: at.tenantId, caseId: at.caseId, on: next?.on ?? null, what: next?.what ?? '' })
}

/** What was due yesterday may be over by itself, such as an appointment: then what comes after it is next. */
export async function moveNextOn(db: Db, at: { tenantId: string; today: string }): Promise<void> {
  for (const caseId of await casesPast(db, at.tenantId, at.today)) await keepNextOf(db, { ...at, caseId })
}

export interface TaskToAdd {
  id: string
  caseId: string
  title: string
  dueOn: string | null
  ownerId: string
  noteId?: string
  repeat?: Repeat | null
  repeatUntil?: string | null
  /** The task that this one came after. */
  followsId?: string
}

/** Adds a task to an open case, for someone who works with it. */
export async function addTask(
  work: Within,
  { noteId, followsId, ...task }: TaskToAdd,
): Promise<Verdict<'case-closed' | 'not-a-colleague'>> {
  const { db, actor } = work
  const { tenantId } = actor
  const file = await caseAt(db, tenantId, task.caseId)
  const may = file ? mayWorkOn(file) : fails('case-closed')
  if (!file || !may.ok) return may
  const { folderId, circleId } = file
  if (!(await isColleague(work, { memberId: task.ownerId, circleId }))) return fails('not-a-colleague')
  await tasks.insertTask(db, { ...task, tenantId, folderId, circleId, noteId: noteId ?? null, followsId: followsId ?? null })
  await keepNext(work, task.caseId)
  return holds
}

/** A task, or incoming post, as it stands: @throws when there is none for this asker; and whether the next of a task is there. */
export const { taskRow: taskAt, hasNext } = tasks
export const { postRow: postAt } = post

/** A task that was accepted becomes theirs, whatever else changed on it meanwhile. */
export async function taskGoesTo({ db, actor }: Within, { taskId, ownerId }: { taskId: string; ownerId: string }): Promise<void> {
  const { version } = await tasks.taskRow(db, actor.tenantId, taskId)
  await tasks.updateTask(db, { tenantId: actor.tenantId, id: taskId, version }, { ...tasks.unchanged, ownerId })
}

/** Takes back the open tasks that came with a note. */
export async function takeBackTasks(work: Within, note: { id: string; caseId: string }): Promise<void> {
  const gone = await tasks.deleteTasksOf(work.db, work.actor.tenantId, note.id)
  if (gone > 0) await keepNext(work, note.caseId)
}

/** Notes that may be chosen to be shared, notes in whole, and the case that one is of, as far as the asker may see them. */
export const { notesToShare, notesByIds, caseOfNote, noteRow: noteAt } = notes

/** Notes, tasks and post out of their tables as they were, and back. */
export const { takeNoteOut, takeTaskOut, takePostOut, holdTask, tasksOfNote, areThere, putBack } = apart

/** What an organisation arranged, for topics beside this one. */
export { arranged }

/** The kinds of note of an organisation: those it arranged, or the shipped ones. */
export async function noteKinds(db: Db, tenantId: string) {
  const now = await arranged.arrangedFor(db, tenantId, 'note-kinds')
  const kinds = now ? noteKindList.parse(now.content) : [...kindsAtFirst]
  return { id: now?.id ?? null, version: now?.version ?? 0, kinds }
}

/** Letters in the post of a case, the last first. */
export const { postOf: lettersOf, postOfCase: letterOf } = post

/** Throws away a draft of the asker, if it is there. */
export const dropDraft = drafts.deleteDraft

/** Rows with the name of the person their case is about; null without a case, or where one may not see it. */
export async function named<Row extends { caseId: string | null }>(
  db: Db,
  tenantId: string,
  rows: Row[],
): Promise<(Row & { name: string | null })[]> {
  const names = await caseNames(
    db,
    tenantId,
    rows.flatMap((row) => row.caseId ?? []),
  )
  return rows.map((row) => ({ ...row, name: names.get(row.caseId ?? '') ?? null }))
}

/** Drafts of the asker, the latest first, one more than asked. */
export async function myDrafts(db: Db, given: { tenantId: string; after: MomentKey | null; limit: number }) {
  return named(db, given.tenantId, await drafts.draftLines(db, given))
}

/** Puts an appointment in the agenda, and the first coming one of a case. */
export const { insertAppointment: makeAppointmentRow, nextOf: nextAppointment } = appointments

/** An appointment with the person it is with. @throws when there is none for this asker */
export async function appointmentAt(db: Db, tenantId: string, id: string) {
  const [row] = await named(db, tenantId, [await appointments.appointmentRow(db, tenantId, id)])
  if (!row) throw new Error('one row in, one row out')
  return row
}

/** The last notes of a case, newest first. */
export async function lastNotes(db: Db, given: { tenantId: string; caseId: string; limit: number }) {
  const all = { kinds: undefined, sharing: undefined, authorId: undefined, after: null }
  return (await notes.notesOfCase(db, { ...given, ...all })).slice(0, given.limit)
}

/** Open tasks of a case, the first due first, as many as fit a page. */
export async function dueOfCase(db: Db, { tenantId, caseId }: { tenantId: string; caseId: string }) {
  return tasks.tasks(db, { tenantId, caseId, state: 'open', after: null, limit: 11 })
}

/** Appointments of someone from a day up to and including another. */
export async function myAppointments(db: Db, given: { tenantId: string; memberId: string; from: string; to: string }) {
  return named(db, given.tenantId, await appointments.ofMember(db, given))
}

/** Working notes of the asker that are about to disappear, the first to go first, one more than asked. */
export async function myExpiring(db: Db, given: notes.Expiring) {
  return named(db, given.tenantId, await notes.expiringNotes(db, given))
}

/** Tasks that colleagues ask someone to take over, the longest waiting first, one more than asked. */
export async function offeredTasks(db: Db, { tenantId, ...given }: { tenantId: string; memberId: string; limit: number }) {
  const ids = await offers.offeredTo(db, { tenantId, ...given })
  const found = new Map((await tasks.tasksByIds(db, tenantId, ids)).map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => found.get(id) ?? [])
  return (await named(db, tenantId, rows)).map((row) => ({ ...row, name: row.name ?? '' }))
}

/** Home visits that someone watches over and whose worker has not checked in, the missed ones first. */
export async function watchedBy({ db, actor, now }: Pick<Work, 'db' | 'actor' | 'now'>, memberId: string) {
  const rows = await visits.watchedBy(db, { tenantId: actor.tenantId, memberId, now })
  return rows.map((row) => ({ ...row, late: isMissed(Date.parse(row.checkInBy), Date.parse(now)) }))
}

/** As many lines of a log as a desk shows. */
const mostLog = 20

/** Desks with the last lines of their logs, and what presses at each. */
export async function desksWithLogs({ db, actor, today }: Within, rows: Awaited<ReturnType<typeof desks.desksOf>>) {
  const institutionIds = rows.map(({ id }) => id)
  const all = await desks.logsOf(db, { tenantId: actor.tenantId, institutionIds, most: mostLog })
  const logs = Map.groupBy(all, (one) => one.institutionId)
  return rows.map(({ closedOn, ...row }) => {
    const log = logs.get(row.id) ?? []
    const desk = { ...row, closed: closedOn !== null, log }
    return { ...desk, log: log.slice(0, mostLog), moreLog: log.length > mostLog, pressing: pressingAt(desk, today) }
  })
}

/** More than these nobody takes up in a day; the list says that there are more. */
const mostPressing = 50

/** What presses at institutions in the cases of someone, the soonest first. */
export async function pressingOf(work: Within, ownerId: string) {
  const { db, actor, today } = work
  const objectionBy = addDays(today, objectionAhead)
  const due = await desks.desksDue(db, { tenantId: actor.tenantId, ownerId, today, objectionBy })
  const rows = (await desksWithLogs(work, due)).flatMap(({ id, caseId, name, pressing }) =>
    pressing.map((one) => ({ ...one, caseId, institutionId: id, institution: name })),
  )
  const soonest = rows.toSorted((a, b) => a.on.localeCompare(b.on)).slice(0, mostPressing)
  const shown = await named(db, actor.tenantId, soonest)
  return { rows: shown.map((row) => ({ ...row, name: row.name ?? '' })), more: rows.length > mostPressing }
}

/** Open tasks of someone in cases that are not closed, up to a day, the first due first; one more than asked when there are more. */
export async function dueTasks(db: Db, given: { tenantId: string; memberId: string; dueBy: string; limit: number }) {
  const { tenantId, memberId, dueBy, limit } = given
  const rows = await tasks.tasks(db, { tenantId, ownerId: memberId, dueBy, state: 'open', atWork: true, after: null, limit })
  return (await named(db, tenantId, rows)).map((row) => ({ ...row, name: row.name ?? '' }))
}

/** Whoever was invited by mail is told when, where or whether it is has changed; of what is past by now nobody has to hear. */
export async function tellInvited(
  { db, actor, now, tell }: Pick<Work, 'db' | 'actor' | 'now' | 'tell'>,
  appointmentId: string,
): Promise<void> {
  const { tenantId, memberId } = actor
  const row = await invitations.guestRow(db, tenantId, appointmentId)
  if (!row?.sentenceMark || row.caseId === null || Date.parse(row.startsAt) <= Date.parse(now)) return
  const { personId } = await openedCase(db, tenantId, row.caseId)
  const { folderId, circleId, caseId: subjectId } = row
  const about = {
    tenantId,
    id: newId(),
    kind: 'contact.invitation',
    aboutId: row.id,
    mark: `${changeMark}${row.version}`,
    address: null,
  }
  const mail = { ...about, subjectId, folderId, circleId, personId, memberId, waitMinutes: secondThoughts }
  await queueMail(db, mail, tell)
}

/** Whether the place that a mail would name is the secret address of someone in the case. Of a home visit no mail names the place. */
export async function placeIsSecret(
  db: Db,
  tenantId: string,
  { kind, place, caseId }: { kind: string; place: string; caseId: string },
): Promise<boolean> {
  if (kind === 'home-visit' || place === '') return false
  return (await secretAddresses(db, tenantId, caseId)).some((address) => namesAddress(place, address))
}

/** How letters look as it was arranged, or the plain look with the name of the organisation; version 0 while nothing was. */
export async function letterLook({ db, actor }: { db: Db; actor: { tenantId: string } }) {
  const found = await templates.lookOf(db, actor.tenantId)
  if (!found) return { look: plainLook(await templates.organisationName(db, actor.tenantId)), lookVersion: 0 }
  const { version, ...look } = found
  return { look, lookVersion: version }
}

function shippedAs(shipped: ShippedTemplate): Template {
  return {
    ...{
      id: null,
      shipped,
      kind: isForCreditors(shipped) ? 'payment' : shipped === 'told' ? 'information' : shipped,
      retired: false,
      version: 0,
      toCheck: shipped === 'objection',
    },
    title: m[`contact.letter.shipped.${shipped}.title`](),
    subject: m[`contact.letter.shipped.${shipped}.subject`](),
    body: m[`contact.letter.shipped.${shipped}.body`](),
  }
}

/** Templates that came along, in the organisation's own wording where it has one, then its own. */
export async function letterTemplates({ db, actor }: Pick<Work, 'db' | 'actor'>): Promise<Template[]> {
  const kept = (await templates.templatesOf(db, actor.tenantId)).map((one) => ({ ...one, toCheck: false }))
  const byShipped = new Map(kept.map((one) => [one.shipped, one]))
  return [
    ...shippedTemplates.map((name) => byShipped.get(name) ?? shippedAs(name)),
    ...kept.filter((one) => one.shipped === null),
  ]
}

const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** What stands on every letter, and a day as one writes it above a letter. */
export function letterWords(day: string) {
  const words = {
    reference: m['contact.letter.reference.on-paper'](),
    page: m['contact.letter.page']({ page: '{page}', pages: '{pages}' }),
  }
  return { dayWords: longDay.format(new Date(`${day}T12:00:00Z`)), words }
}
