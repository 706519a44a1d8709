// Closed folders in the database: the folder and its circle, who is in it, and what lies in it.
import { sql } from 'kysely'
import type { Role } from '../../core/kit/rights.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { SeenAt } from '../../platform/db/versions.ts'
import type { RecordKind, Was } from './model.ts'

export interface FolderPlace {
  tenantId: string
  folderId: string
  circleId: string
}

function folders(db: Db, tenantId: string) {
  return db
    .selectFrom('safety.folder')
    .where('tenantId', '=', tenantId)
    .select(['id', 'caseId', 'folderId', 'circleId', 'name', 'madeBy'])
}

/** The closed folders of a case that the asker is in, the first made first: an id is chosen by its maker and says nothing of that. */
export function foldersOfCase(db: Db, tenantId: string, caseId: string) {
  return folders(db, tenantId).where('caseId', '=', caseId).orderBy('madeAt').orderBy('id').execute()
}

/** @throws when there is none: the platform opened it before */
export function folderRow(db: Db, tenantId: string, folderId: string) {
  return folders(db, tenantId).where('id', '=', folderId).executeTakeFirstOrThrow()
}

/** The folders of the asker with the first day something is due or looked at again, one more than asked. */
export function folderLines(db: Db, { tenantId, after, limit }: { tenantId: string; after: string | null; limit: number }) {
  let query = db
    .selectFrom('safety.folder as folder')
    .where('folder.tenantId', '=', tenantId)
    .select(['folder.id', 'folder.caseId', 'folder.name'])
    .select(
      sql<
        string | null
      >`least((select min(r.due_on) from safety.record r where r.tenant_id = folder.tenant_id and r.folder_id = folder.id
        and r.kind = 'task' and r.done_on is null), (select min(m.next_on) from safety.meldcode m
        where m.tenant_id = folder.tenant_id and m.folder_id = folder.id and m.closed_on is null))`.as('dueOn'),
    )
  if (after) query = query.where('folder.id', '>', after)
  return query
    .orderBy('folder.id')
    .limit(limit + 1)
    .execute()
}

/**
 * Who moves two things at once makes one folder: the second is in the circle that the first made meanwhile. The lock is of the asker
 * alone, so that nobody waits for what they do not know of.
 */
export async function waitForOwn(db: Db, caseId: string): Promise<void> {
  const place = sql`concat('safety.folder ', ${caseId}::uuid, db.my_member())`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(db)
  await sql`select tenancy.read_circles()`.execute(db)
}

/** Makes a circle with one person in it, who is let into it at once. Folder and circle go by one id. */
export async function makeCircle(db: Db, circleId: string, memberId: string): Promise<void> {
  await sql`select tenancy.make_circle(${circleId}::uuid, 'safety', array[${memberId}::uuid], '{}'::uuid[], null)`.execute(db)
  await sql`select tenancy.read_circles()`.execute(db)
}

export async function insertFolder(db: Db, row: FolderPlace & { id: string; caseId: string; name: string; madeBy: string }) {
  await db.insertInto('safety.folder').values(row).execute()
}

/** Who works here on a day in one of these roles. */
interface Working {
  today: string
  roles: readonly Role[]
}

/** Who sees a folder, by name: is in its circle, works here, and has a role that opens it. */
export function insidersOf(db: Db, given: { tenantId: string; circleId: string } & Working) {
  return db
    .selectFrom('tenancy.circleMember as seat')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'seat.tenantId').onRef('member.id', '=', 'seat.memberId'),
    )
    .where('seat.tenantId', '=', given.tenantId)
    .where('seat.circleId', '=', given.circleId)
    .where(sql<boolean>`tenancy.works_on(member.ended_on, ${given.today}::date)`)
    .where(sql<boolean>`member.roles && ${given.roles}::text[]`)
    .select(['member.id', 'member.name'])
    .orderBy('member.name')
    .orderBy('member.id')
    .execute()
}

/** Who works here now in one of these roles, by name. */
export function colleagues(db: Db, given: { tenantId: string } & Working) {
  const teams = sql<
    string[]
  >`array(select t.name from tenancy.team_member b join tenancy.team t on t.tenant_id = b.tenant_id and t.id = b.team_id
    where b.tenant_id = member.tenant_id and b.member_id = member.id order by t.name)`
  return db
    .selectFrom('tenancy.member as member')
    .where('member.tenantId', '=', given.tenantId)
    .where(sql<boolean>`tenancy.works_on(member.ended_on, ${given.today}::date)`)
    .where(sql<boolean>`member.roles && ${given.roles}::text[]`)
    .select(['member.id', 'member.name', teams.as('teamNames')])
    .orderBy('member.name')
    .orderBy('member.id')
    .execute()
}

/** @returns false when the asker was taken out meanwhile */
export async function letIn(db: Db, circleId: string, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select tenancy.let_in(${circleId}::uuid, ${memberId}::uuid) as done`.execute(db)
  return rows[0]?.done === true
}

/** @returns false when nobody would be left who can open it, or they were not in it */
export async function takeOut(db: Db, given: { circleId: string; memberId: string } & Working): Promise<boolean> {
  const { circleId, memberId, today, roles } = given
  const { rows } = await sql<{ out: boolean }>`
    select tenancy.take_out(${circleId}::uuid, ${memberId}::uuid, ${today}::date, ${roles}::text[]) as out`.execute(db)
  return rows[0]?.out === true
}

/** Lets someone into each folder that nobody can open any more. @param given.instead the roles of whom, the first first */
export async function holdAgain(db: Db, given: Working & { instead: readonly Role[] }): Promise<void> {
  const { today, roles, instead } = given
  await sql`select tenancy.hold_closed_again(${today}::date, ${roles}::text[], ${instead}::text[])`.execute(db)
}

export interface NewRecord extends FolderPlace {
  id: string
  kind: RecordKind
  memberId: string
  at: string
  withWhom: string
  body: string
  dueOn: string | null
  doneOn: string | null
  was: Was | null
}

export async function insertRecord(db: Db, { was, ...row }: NewRecord): Promise<void> {
  const kept = was === null ? null : JSON.stringify(was)
  await db
    .insertInto('safety.record')
    .values({ ...row, was: kept })
    .execute()
}

export interface RecordsAsked {
  tenantId: string
  folderId: string
  after: { at: string; id: string } | null
  limit: number
}

/** What lies in a folder, newest first, one more than asked. */
export function recordLines(db: Db, { tenantId, folderId, after, limit }: RecordsAsked) {
  let query = db
    .selectFrom('safety.record as record')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'record.tenantId').onRef('member.id', '=', 'record.memberId'),
    )
    .where('record.tenantId', '=', tenantId)
    .where('record.folderId', '=', folderId)
    .select(['record.id', 'record.memberId', 'member.name as memberName', 'record.at', 'record.withWhom', 'record.body'])
    .select(['record.dueOn', 'record.doneOn', 'record.version', sql<RecordKind>`record.kind`.as('kind')])
    .select(sql<Was>`coalesce(record.was, '[]')`.as('was'))
  if (after) query = query.where(sql<boolean>`(record.at, record.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('record.at', 'desc')
    .orderBy('record.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function recordRow(db: Db, tenantId: string, recordId: string) {
  return db
    .selectFrom('safety.record as record')
    .innerJoin('safety.folder as folder', (on) =>
      on.onRef('folder.tenantId', '=', 'record.tenantId').onRef('folder.id', '=', 'record.folderId'),
    )
    .where('record.tenantId', '=', tenantId)
    .where('record.id', '=', recordId)
    .select(['record.id', 'record.memberId', 'record.at', 'record.withWhom', 'record.body', 'record.version', 'folder.caseId'])
    .select([sql<RecordKind>`record.kind`.as('kind'), 'record.dueOn', 'record.doneOn', 'record.folderId', 'record.circleId'])
    .select(sql<Was | null>`record.was`.as('was'))
    .orderBy('record.madeAt')
    .executeTakeFirstOrThrow()
}

/** Something in a folder as someone saw it. Its id is its own within that folder only. */
export interface RecordSeen extends SeenAt {
  folderId: string
}

async function updateRecord(db: Db, at: RecordSeen, to: { doneOn: string | null } | { body: string; was: string }) {
  const row = await db
    .updateTable('safety.record')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('folderId', '=', at.folderId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** @returns the new version, or null when another change came first */
export function updateDone(db: Db, at: RecordSeen, doneOn: string | null): Promise<number | null> {
  return updateRecord(db, at, { doneOn })
}

/** @returns the new version, or null when another change came first */
export function updateText(db: Db, at: RecordSeen, { body, was }: { body: string; was: Was }): Promise<number | null> {
  return updateRecord(db, at, { body, was: JSON.stringify(was) })
}

/** @returns false when another change came first */
export async function deleteRecord(db: Db, { tenantId, folderId, id, version }: RecordSeen): Promise<boolean> {
  const done = await db
    .deleteFrom('safety.record')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numDeletedRows === 1n
}

interface TaskInFolder {
  tenantId: string
  folderId: string
  id: string
}

const follows = (id: string) => sql<boolean>`was #>> '{0,row,follows_id}' = ${id}`

/** Whether the next of a task that comes back lies in the folder already. */
export async function hasNext(db: Db, { tenantId, folderId, id }: TaskInFolder): Promise<boolean> {
  const row = await db
    .selectFrom('safety.record')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where(follows(id))
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes the next away again, as long as nothing was done with it. */
export async function removeNext(db: Db, { tenantId, folderId, id }: TaskInFolder): Promise<void> {
  await db
    .deleteFrom('safety.record')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where(follows(id))
    .where(sql<boolean>`coalesce(was #>> '{0,row,version}', '1') = '1'`)
    .where('doneOn', 'is', null)
    .where('version', '=', 1)
    .execute()
}

/** Forgets what anyone could take back about these rows. */
export async function forgetActs(db: Db, ids: readonly string[]): Promise<void> {
  await sql`select undo.forget(${ids}::uuid[])`.execute(db)
}

/** Forgets what anyone could take back that would say again what the case needed next: the words of a task that went. */
export async function forgetNext(db: Db, caseId: string): Promise<void> {
  await sql`select undo.forget_words('people.case_file', ${caseId}::uuid, 'next_what')`.execute(db)
}
