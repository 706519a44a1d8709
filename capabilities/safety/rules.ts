// What holds for closed folders: who may be in one, who takes whom out, and how what comes back is read.
import type { Day } from '../../core/kit/day.ts'
import { type Role, rightsOf, roleNames } from '../../core/kit/rights.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import type { WasRow } from '../contact/apart/model.ts'
import type { RecordLine } from './model.ts'

/** Roles of which someone may be in the circle: those that come with working on safety. */
export const safetyRoles: readonly Role[] = roleNames.filter((role) => rightsOf([role]).has('safety.work'))

export interface Leaving {
  askerId: string
  memberId: string
  /** Who made the folder. */
  madeBy: string
  /** Everyone in the circle. */
  insiders: readonly string[]
}

/**
 * Whoever made the folder takes others out; everyone takes out themselves. Once the maker is gone, whoever is in it does. The
 * last one stays: a folder that nobody sees is a file that is lost.
 */
export function mayTakeOut({
  askerId,
  memberId,
  madeBy,
  insiders,
}: Leaving): Verdict<'last-in-folder' | 'not-yours-to-take-out'> {
  if (insiders.length < 2) return fails('last-in-folder')
  const theirs = askerId === memberId || askerId === madeBy || !insiders.includes(madeBy)
  return theirs ? holds : fails('not-yours-to-take-out')
}

/** What the folder shows of a note or a task that moves in. */
export function recordOf({ table, row }: WasRow) {
  const id = String(row.id)
  if (table === 'contact.task') {
    const days = { dueOn: row.due_on as Day | null, doneOn: row.done_on as Day | null }
    return {
      id,
      kind: 'task',
      memberId: String(row.owner_id),
      at: String(row.made_at),
      withWhom: '',
      body: String(row.title),
      ...days,
    } as const
  }
  const days = { dueOn: null, doneOn: null }
  const text = { at: String(row.happened_at), withWhom: String(row.with_whom), body: String(row.body) }
  return { id, kind: 'note', memberId: String(row.author_id), ...text, ...days } as const
}

/**
 * A row as it is in the file once it is back. A working note that lay in the folder is a part of the file by then: it has no term any
 * more, and is not shown by default. A task is as far as it got, and says nothing of a note that is not there.
 */
export function backInFile({ table, row }: WasRow, now: { doneOn: Day | null; noteIsThere: boolean }): WasRow {
  if (table === 'contact.note' && row.sharing === 'own')
    return { table, row: { ...row, sharing: 'on-request', expires_on: null } }
  if (table !== 'contact.task') return { table, row }
  return { table, row: { ...row, done_on: now.doneOn, note_id: now.noteIsThere ? row.note_id : null } }
}

/** The note that something written straight into the folder becomes in the file: not shown by default, until its author says otherwise. */
export function writtenHere(
  written: { tenantId: string; caseId: string } & Omit<RecordLine, 'version' | 'memberName' | 'dueOn' | 'doneOn'>,
): WasRow {
  const { tenantId, id, caseId, memberId, at, withWhom, body } = written
  const row = { tenant_id: tenantId, id, case_id: caseId, author_id: memberId, kind: 'other', happened_at: at }
  return { table: 'contact.note', row: { ...row, with_whom: withWhom, body, sharing: 'on-request' } }
}
