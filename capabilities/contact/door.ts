// What other topics and higher capabilities may do with contacts, inside their own transaction.
import type { Verdict } from '../../core/kit/verdict.ts'
import { fails, holds } from '../../core/kit/verdict.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Work } from '../../platform/http/handler.ts'
import { caseAt, caseNames, setNext } from '../people/door.ts'
import { mayWorkOn } from '../people/rules.ts'
import * as appointments from './appointment/store.ts'
import * as drafts from './draft/store.ts'
import * as notes from './note/store.ts'
import * as tasks from './task/store.ts'

type Within = Pick<Work, 'db' | 'actor' | 'today'>

/** Keeps right when a case next needs someone: its first open task or coming appointment. */
export async function keepNext({ db, actor, today }: Within, caseId: string): Promise<void> {
  const next = await tasks.firstDue(db, { tenantId: actor.tenantId, caseId, today })
  await setNext(db, { tenantId: actor.tenantId, caseId, on: next?.on ?? null, what: next?.what ?? '' })
}

export interface TaskToAdd {
  id: string
  caseId: string
  title: string
  dueOn: string | null
  ownerId: string
  noteId?: string
}

/** Adds a task to an open case, for someone who can see it. */
export async function addTask(work: Within, { noteId, ...task }: TaskToAdd): Promise<Verdict<'case-closed' | 'not-a-colleague'>> {
  const { db, actor } = work
  const { tenantId } = actor
  const file = await caseAt(db, tenantId, task.caseId)
  const may = file ? mayWorkOn(file) : fails('case-closed')
  if (!file || !may.ok) return may
  const { folderId, circleId } = file
  if (!(await tasks.seesCircle(db, { tenantId, memberId: task.ownerId, circleId }))) return fails('not-a-colleague')
  await tasks.insertTask(db, { ...task, tenantId, folderId, circleId, noteId: noteId ?? null })
  await keepNext(work, task.caseId)
  return holds
}

/** Takes back the open tasks that came with a note. */
export async function takeBackTasks(work: Within, note: { id: string; caseId: string }): Promise<void> {
  const gone = await tasks.deleteTasksOf(work.db, work.actor.tenantId, note.id)
  if (gone > 0) await keepNext(work, note.caseId)
}

/** The case a note is of; null when it is not there for this asker. */
export const caseOfNote = notes.caseOfNote

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

/** Drafts of the asker, the latest first. */
export async function myDrafts(db: Db, tenantId: string) {
  return named(db, tenantId, await drafts.draftLines(db, tenantId))
}

/** Appointments of someone from a day up to and including another. */
export async function myAppointments(db: Db, given: { tenantId: string; memberId: string; from: string; to: string }) {
  return named(db, given.tenantId, await appointments.ofMember(db, given))
}

/** Open tasks of someone up to a day, the first due first; one more than asked when there are more. */
export async function dueTasks(db: Db, given: { tenantId: string; memberId: string; dueBy: string; limit: number }) {
  const { tenantId, memberId, dueBy, limit } = given
  const rows = await tasks.tasks(db, { tenantId, ownerId: memberId, dueBy, state: 'open', after: null, limit })
  return (await named(db, tenantId, rows)).map((row) => ({ ...row, name: row.name ?? '' }))
}
