// Tasks in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Repeat, TaskOffer } from './model.ts'

export interface NewTask {
  tenantId: string
  id: string
  caseId: string
  folderId: string
  circleId: string
  title: string
  ownerId: string
  dueOn: string | null
  noteId: string | null
  repeat?: Repeat | null
  repeatUntil?: string | null
  followsId?: string | null
}

export async function insertTask(db: Db, row: NewTask): Promise<void> {
  await db.insertInto('contact.task').values(row).execute()
}

/** Tasks without a day come last. */
const due = sql<string>`coalesce(task.due_on, '9999-12-31')`

export interface TaskFilter {
  tenantId: string
  ownerId?: string
  caseId?: string
  dueBy?: string | undefined
  state: 'open' | 'done'
  /** Without those of closed cases. */
  atWork?: boolean
  after: { on: string; id: string } | null
  limit: number
}

/** The last offer of a task, while it waits or after it came back. */
const lastOffer = sql<TaskOffer | null>`(select json_build_object('id', o.id, 'version', o.version, 'fromId', o.from_id, 'fromName', f.name,
    'toId', o.to_id, 'toName', t.name, 'words', o.words, 'answer', o.answer, 'answerWords', o.answer_words)
  from (select * from contact.task_offer l where l.tenant_id = task.tenant_id and l.task_id = task.id order by l.made_at desc limit 1) o
  join tenancy.member f on f.tenant_id = o.tenant_id and f.id = o.from_id
  join tenancy.member t on t.tenant_id = o.tenant_id and t.id = o.to_id
  where o.answer is null or o.answer = 'returned')`

function selected(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.task as task')
    .where('task.tenantId', '=', tenantId)
    .select(['task.id', 'task.caseId', 'task.title', 'task.ownerId', 'task.dueOn', 'task.doneOn'])
    .select(['task.noteId', 'task.version', 'task.circleId', sql<boolean>`task.owner_id = db.my_member()`.as('mine')])
    .select(['task.repeatUntil', sql<Repeat | null>`task.repeat`.as('repeat'), lastOffer.as('offer')])
}

/** With the names of whose they are, read once for all: joined, all colleagues would be gone through again for each task. */
async function withOwners<Row extends { ownerId: string }>(db: Db, tenantId: string, rows: readonly Row[]) {
  if (rows.length === 0) return []
  const owners = await db
    .selectFrom('tenancy.member')
    .where('tenantId', '=', tenantId)
    .where('id', '=', among([...new Set(rows.map((row) => row.ownerId))]))
    .select(['id', 'name'])
    .execute()
  const names = new Map(owners.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, ownerName: names.get(row.ownerId) ?? '' }))
}

/** Tasks by due day, one more than asked. */
export async function tasks(db: Db, filter: TaskFilter) {
  let query = selected(db, filter.tenantId).where('task.doneOn', filter.state === 'open' ? 'is' : 'is not', null)
  if (filter.ownerId) query = query.where('task.ownerId', '=', filter.ownerId)
  if (filter.caseId) query = query.where('task.caseId', '=', filter.caseId)
  if (filter.dueBy) query = query.where(due, '<=', filter.dueBy)
  if (filter.atWork)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('people.caseFile as file')
          .whereRef('file.tenantId', '=', 'task.tenantId')
          .whereRef('file.id', '=', 'task.caseId')
          .where('file.status', '<>', 'closed')
          .select('file.id'),
      ),
    )
  const { after } = filter
  if (after) query = query.where(sql<boolean>`(${due}, task.id) > (${after.on}::date, ${after.id}::uuid)`)
  const rows = await query
    .orderBy(due)
    .orderBy('task.id')
    .limit(filter.limit + 1)
    .execute()
  return withOwners(db, filter.tenantId, rows)
}

/** Open tasks among these. */
export async function tasksByIds(db: Db, tenantId: string, ids: readonly string[]) {
  const rows = await selected(db, tenantId).where('task.id', '=', among(ids)).where('task.doneOn', 'is', null).execute()
  return withOwners(db, tenantId, rows)
}

/** @throws when there is none: the platform opened it before */
export async function taskRow(db: Db, tenantId: string, taskId: string) {
  const row = await selected(db, tenantId).where('task.id', '=', taskId).executeTakeFirstOrThrow()
  const [task] = await withOwners(db, tenantId, [row])
  return task as NonNullable<typeof task>
}

/** What is undefined stays as it was. */
export interface TaskChange {
  title: string | undefined
  dueOn: string | null | undefined
  ownerId: string | undefined
  doneOn: string | null | undefined
  repeat: Repeat | null | undefined
  repeatUntil: string | null | undefined
}

export const unchanged: TaskChange = {
  title: undefined,
  dueOn: undefined,
  ownerId: undefined,
  doneOn: undefined,
  repeat: undefined,
  repeatUntil: undefined,
}

/** @returns the new version, or null when another change came first */
export function updateTask(db: Db, at: SeenAt, to: TaskChange): Promise<number | null> {
  return updateAt(db, 'contact.task', { at, to })
}

/** Whether the next of a task that comes back is there already. */
export async function hasNext(db: Db, tenantId: string, taskId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contact.task')
    .where('tenantId', '=', tenantId)
    .where('followsId', '=', taskId)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes the next away again, as long as nothing was done with it. */
export async function removeNext(db: Db, tenantId: string, taskId: string): Promise<void> {
  await db
    .deleteFrom('contact.task')
    .where('tenantId', '=', tenantId)
    .where('followsId', '=', taskId)
    .where('doneOn', 'is', null)
    .where('version', '=', 1)
    .execute()
}

/** Removes the open tasks that came with a note. @returns how many */
export async function deleteTasksOf(db: Db, tenantId: string, noteId: string): Promise<number> {
  const done = await db
    .deleteFrom('contact.task')
    .where('tenantId', '=', tenantId)
    .where('noteId', '=', noteId)
    .where('doneOn', 'is', null)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}

/**
 * The first open task or coming appointment of a case; null when nothing is due. Two at the same moment wait for
 * each other, so that the later one sees what the earlier one added.
 */
export async function firstDue(
  db: Db,
  given: { tenantId: string; caseId: string; today: string },
): Promise<{ on: string; what: string } | null> {
  const { tenantId, caseId, today } = given
  await sql`select pg_advisory_xact_lock(hashtextextended(${`contact.next ${caseId}`}, 0))`.execute(db)
  const { rows } = await sql<{ on: string; what: string }>`
    select due_on as "on", left(title, 200) as what from contact.task
      where tenant_id = ${tenantId} and case_id = ${caseId} and done_on is null and due_on is not null
    union all
    select (starts_at at time zone 'Europe/Amsterdam')::date, title from contact.appointment
      where tenant_id = ${tenantId} and case_id = ${caseId} and not cancelled
        and starts_at >= (${today}::date)::timestamp at time zone 'Europe/Amsterdam'
    order by 1, 2 limit 1`.execute(db)
  return rows[0] ?? null
}

/** A hand-over of a case. `only`: just what came along with this earlier one goes on; null: all that is open. */
interface HandedOver {
  id: string
  caseId: string
  fromId: string
  toId: string
  only: string | null
}

/** Open tasks of one colleague in a case become those of another, and say with which hand-over. */
export async function giveTasks(db: Db, tenantId: string, given: HandedOver): Promise<void> {
  const { id, caseId, fromId, toId, only } = given
  let query = db
    .updateTable('contact.task')
    .set({ ownerId: toId, handed: sql`array_append(handed, ${id}::uuid)`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('ownerId', '=', fromId)
    .where('doneOn', 'is', null)
  if (only !== null) query = query.where(sql`handed[cardinality(handed)]`, '=', only)
  await query.execute()
}

/** What came along with a hand-over that was taken back returns, unless someone else has it by now. */
export async function takeTasksBack(db: Db, tenantId: string, given: Omit<HandedOver, 'only'>): Promise<void> {
  const { id, caseId, fromId, toId } = given
  await db
    .updateTable('contact.task')
    .set({ ownerId: fromId, handed: sql`trim_array(handed, 1)`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('ownerId', '=', toId)
    .where(sql`handed[cardinality(handed)]`, '=', id)
    .where('doneOn', 'is', null)
    .execute()
}
