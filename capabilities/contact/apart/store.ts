// What leaves the file for a closed folder: out of its own tables as it was, with what hung on it, and back again as it was.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { tables, type WasRow } from './model.ts'

type At = { tenantId: string; id: string }

/** What hangs on a thing says so in this column, and stands in this order. */
const hangsOn: Partial<Record<WasRow['table'], { column: string; order: string }>> = {
  'contact.note_version': { column: 'note_id', order: 'version' },
  'contact.post_page': { column: 'post_id', order: 'number' },
}

/** The row of a table with this id, or what hangs on it, with all columns. Who changes it meanwhile was before or is too late. */
async function rowsOf(db: Db, table: WasRow['table'], { tenantId, id }: At): Promise<WasRow[]> {
  const { column, order } = hangsOn[table] ?? { column: 'id', order: 'id' }
  const lock = table in hangsOn ? sql`` : sql`for update`
  const { rows } = await sql<{ row: WasRow['row'] }>`select to_jsonb(t) as row from ${sql.table(table)} t
    where tenant_id = ${tenantId} and ${sql.ref(column)} = ${id} order by ${sql.ref(order)} ${lock}`.execute(db)
  return rows.map(({ row }) => ({ table, row }))
}

async function remove(db: Db, table: WasRow['table'], { tenantId, id }: At): Promise<void> {
  await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and id = ${id}`.execute(db)
}

/**
 * Takes a note out with its earlier texts, the note first. Its line in search goes with it, so does a draft of the asker that says the
 * same; a home visit and tasks that stay forget that it was there. @returns nothing when it is gone already
 */
export async function takeNoteOut(db: Db, at: At): Promise<WasRow[]> {
  const { tenantId, id } = at
  const note = await rowsOf(db, 'contact.note', at)
  const earlier = await rowsOf(db, 'contact.note_version', at)
  await sql`delete from contact.draft d using contact.note n
    where n.tenant_id = ${tenantId} and n.id = ${id} and d.tenant_id = n.tenant_id and d.case_id = n.case_id and d.body = n.body`.execute(
    db,
  )
  for (const table of ['contact.visit', 'contact.task'] as const)
    await db.updateTable(table).set({ noteId: null }).where('tenantId', '=', tenantId).where('noteId', '=', id).execute()
  await remove(db, 'contact.note', at)
  return [...note, ...earlier]
}

/** Keeps a task as it is until all of this is done: who takes it out with what led to it begins with it, as who takes it out alone. */
export async function holdTask(db: Db, { tenantId, id }: At): Promise<void> {
  await sql`select from contact.task where tenant_id = ${tenantId} and id = ${id} for update`.execute(db)
}

/**
 * Takes a task out; who was asked to take it over is asked no more, and post that led to it forgets it.
 * @returns nothing when it is gone already
 */
export async function takeTaskOut(db: Db, at: At): Promise<WasRow[]> {
  const { tenantId, id } = at
  const task = await rowsOf(db, 'contact.task', at)
  await db.updateTable('contact.post').set({ taskId: null }).where('tenantId', '=', tenantId).where('taskId', '=', id).execute()
  await remove(db, 'contact.task', at)
  return task
}

/** Takes incoming post out with its pages. Its pictures stay where they were: whoever takes it says where they go. */
export async function takePostOut(db: Db, at: At): Promise<WasRow[]> {
  const post = await rowsOf(db, 'contact.post', at)
  const pages = await rowsOf(db, 'contact.post_page', at)
  await remove(db, 'contact.post', at)
  return [...post, ...pages]
}

/** The tasks that came with a note, done or not. */
export async function tasksOfNote(db: Db, tenantId: string, noteId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contact.task')
    .where('tenantId', '=', tenantId)
    .where('noteId', '=', noteId)
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Whether all of these notes and tasks are in the file. */
export async function areThere(db: Db, tenantId: string, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ known: number }>`select count(*)::int as known from (
    select id from contact.note where tenant_id = ${tenantId} and id = any (${ids}::uuid[])
    union select id from contact.task where tenant_id = ${tenantId} and id = any (${ids}::uuid[])) as found`.execute(db)
  return rows[0]?.known === new Set(ids).size
}

/** Puts a row back. Only columns it had are written, so what came later begins as it does for a new row. @returns false when its id is in use */
async function insertRow(db: Db, { table, row }: WasRow, { folderId, circleId }: Pick<Place, 'folderId' | 'circleId'>) {
  if (!tables.includes(table)) throw new Error(`nothing of ${table} is put back here`)
  const whole = { ...row, folder_id: folderId, circle_id: circleId }
  const columns = sql.join(Object.keys(whole).map((name) => sql.ref(name)))
  const taken = table in hangsOn ? sql`` : sql`on conflict (tenant_id, id) do nothing`
  const done = await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(whole)}::jsonb) ${taken}`.execute(db)
  return done.numAffectedRows === 1n
}

const under = (id: string, { table, row }: WasRow): WasRow => ({
  table,
  row: { ...row, [hangsOn[table]?.column ?? 'id']: id },
})

/**
 * Puts a thing back as it was in a folder, and what hung on it. @param to.newId where another thing took its id meanwhile
 * @returns the id it has
 */
export async function putBack(
  db: Db,
  [first, ...rest]: readonly WasRow[],
  to: Pick<Place, 'folderId' | 'circleId'> & { newId: string },
): Promise<string> {
  if (!first) throw new Error('a thing was at least one row')
  // What was written down as gone comes again under its own key.
  await sql`select set_config('omzien.puts_back', 'on', true)`.execute(db)
  const asItWas = await insertRow(db, first, to)
  const id = asItWas ? String(first.row.id) : to.newId
  for (const one of asItWas ? rest : [first, ...rest]) await insertRow(db, under(id, one), to)
  return id
}
