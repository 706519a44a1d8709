// What holds for closed folders: who may be in one, who takes whom out, and how what comes back is read.
import type { Day } from '../../core/kit/day.ts'
import { type Role, rightsOf, roleNames } from '../../core/kit/rights.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import type { WasRow } from '../contact/apart/model.ts'
import type { Repeat } from '../contact/task/model.ts'
import { nextDue } from '../contact/task/rules.ts'
import type { EarlierText, RecordLine, Was } from './model.ts'

/** Roles of which someone may be in the circle: those that come with working on safety. */
export const safetyRoles: readonly Role[] = roleNames.filter((role) => rightsOf([role]).has('safety.work'))

/** Whoever of these is there is let in, the first first, once nobody in a folder can open it any more. */
export const insteadRoles: readonly Role[] = ['safeguardingOfficer', 'teamLead']

export interface Leaving {
  askerId: string
  memberId: string
  /** Who made the folder. */
  madeBy: string
  /** Everyone in the circle who can open the folder. */
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

const words = (...values: unknown[]) => values.filter((one) => one !== null && one !== '').join(', ')

/** What the folder shows of a thing that moves in, by the row it is. */
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
  if (table === 'contact.post') {
    // Noon, so that it is that day on any screen.
    const came = { memberId: String(row.member_id), at: `${String(row.received_on)}T11:00:00Z`, withWhom: String(row.sender) }
    return {
      id,
      kind: 'document',
      ...came,
      body: words(row.reference, row.note),
      dueOn: row.term_on as Day | null,
      doneOn: null,
    } as const
  }
  const text = { at: String(row.happened_at), withWhom: String(row.with_whom), body: String(row.body) }
  return { id, kind: 'note', memberId: String(row.author_id), ...text, dueOn: null, doneOn: null } as const
}

/** A note that changes: what it said becomes an earlier text of it, as it would in the file. @param was its rows, the note first */
export function withEarlier(was: Was, to: { body: string; byId: string; now: string }): WasRow[] {
  const [note, ...rest] = was
  if (!note) return []
  const {
    tenant_id,
    id: note_id,
    version = 1,
    kind,
    kind_word = '',
    happened_at,
    minutes = null,
    with_whom,
    sharing,
    body,
  } = note.row
  const said = { tenant_id, note_id, version, kind, kind_word, happened_at, minutes, with_whom, sharing, body }
  const row = { ...said, changed_by: to.byId, changed_at: to.now, reason: '' }
  const now = { table: note.table, row: { ...note.row, body: to.body, version: Number(version) + 1 } }
  return [now, ...rest, { table: 'contact.note_version', row }]
}

/** What a note said before, the latest first. */
export const earlierOf = (was: Was): EarlierText[] =>
  was
    .flatMap(({ table, row }) => (table === 'contact.note_version' ? [row] : []))
    .toSorted((a, b) => Number(b.version) - Number(a.version))
    .map((row) => ({ body: String(row.body), changedAt: String(row.changed_at) }))

/** The pictures of the pages among these rows. */
export const filesOf = (was: Was): string[] =>
  was.flatMap(({ table, row }) => (table === 'contact.post_page' ? [String(row.file_id)] : []))

/** What a row says it came from or led to, by its table. */
export const linkOf = ({ table, row }: WasRow): unknown =>
  table === 'contact.task' ? row.note_id : table === 'contact.post' ? row.task_id : null

/** How often a task in the folder comes back; null for one that does not, and for all else. */
export const repeatOf = ([first]: Was): Repeat | null =>
  first?.table === 'contact.task' ? ((first.row.repeat as Repeat | null | undefined) ?? null) : null

/** The task that comes after one that is ticked off in the folder; null when it does not come back. */
export function followerOf(was: Was, given: { id: string; today: Day; now: string }): WasRow | null {
  const row = was[0]?.row ?? {}
  const [dueOn, repeatUntil] = [row.due_on, row.repeat_until] as (Day | null)[]
  const due = nextDue({ dueOn: dueOn ?? null, repeat: repeatOf(was), repeatUntil: repeatUntil ?? null }, given.today)
  if (due === null) return null
  const { tenant_id, id: follows_id, case_id, title, owner_id, repeat, repeat_until } = row
  const same = { tenant_id, case_id, title, owner_id, repeat, repeat_until, follows_id }
  return { table: 'contact.task', row: { ...same, id: given.id, due_on: due, done_on: null, made_at: given.now } }
}

/** What a task is owned by once it is back: whose it was, else whose the case is, as far as they work with it; else whoever puts it back. */
export function ownerOf(turns: readonly (string | null)[], given: { workers: readonly string[]; askerId: string }): string {
  return turns.find((one) => one !== null && given.workers.includes(one)) ?? given.askerId
}

/** What is so in the file at the moment that something comes back. */
export interface InFile {
  doneOn: Day | null
  /** What it came from or led to is in the file. */
  linkIsThere: boolean
  /** The task it came after has another after it by now. */
  isFollowed: boolean
  /** Who has a task from now on. */
  ownerId: string
}

const counted = (row: WasRow['row']) => (row.version === undefined ? row : { ...row, version: Number(row.version) + 1 })

/**
 * A row as it is in the file once it is back: another version than whoever had it open before. A working note that lay in the folder
 * is a part of the file by then: it has no term any more, and is not shown by default. A task is as far as it got, and no more a part of
 * a hand-over from before. Neither a task nor post says anything of what is not there.
 */
export function backInFile({ table, row }: WasRow, now: InFile): WasRow {
  if (table === 'contact.note')
    return { table, row: { ...counted(row), ...(row.sharing === 'own' ? { sharing: 'on-request', expires_on: null } : {}) } }
  if (table === 'contact.task') {
    const links = { note_id: now.linkIsThere ? row.note_id : null, follows_id: now.isFollowed ? null : row.follows_id }
    return { table, row: { ...counted(row), ...links, done_on: now.doneOn, owner_id: now.ownerId, handed: [] } }
  }
  if (table === 'contact.post') return { table, row: { ...counted(row), task_id: now.linkIsThere ? row.task_id : null } }
  return { table, row }
}

/** The note that something written straight into the folder becomes in the file: not shown by default, until its author says otherwise. */
export function writtenHere(
  written: { tenantId: string; caseId: string } & Omit<
    RecordLine,
    'version' | 'memberName' | 'dueOn' | 'doneOn' | 'repeat' | 'fileIds' | 'earlier'
  >,
): WasRow {
  const { tenantId, id, caseId, memberId, at, withWhom, body } = written
  const row = { tenant_id: tenantId, id, case_id: caseId, author_id: memberId, kind: 'other', happened_at: at }
  return { table: 'contact.note', row: { ...row, with_whom: withWhom, body, sharing: 'on-request' } }
}
