// Cases that change hands, in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import { newId } from '../../../platform/db/new-id.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { updateAt } from '../../../platform/db/versions.ts'
import type { Move } from './model.ts'

/** Minutes within which an act can be taken back: our own choice, as all undoing in the product. */
const minutes = 10

export interface Carried {
  id: string
  version: number
  folderId: string
  circleId: string
  ownerId: string | null
  status: string
}

/** The cases of an act as they are now, by id; one that is not there for the asker is left out. */
export async function casesOf(db: Db, tenantId: string, ids: readonly string[]): Promise<Map<string, Carried>> {
  const rows = await db
    .selectFrom('people.caseFile')
    .where('tenantId', '=', tenantId)
    .where('id', '=', among(ids))
    .select(['id', 'version', 'folderId', 'circleId', 'ownerId', 'status'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Gives one case its new owner and writes down that it did. @returns the id of that, or null when somebody changed the case in between */
export async function moveOne(
  db: Db,
  given: { batchId: string; byId: string; reason: string },
  { file, to, tenantId }: { file: Carried; to: Move; tenantId: string },
): Promise<string | null> {
  const at = { tenantId, id: file.id, version: to.version }
  if ((await updateAt(db, 'people.caseFile', { at, to: { ownerId: to.toId } })) === null) return null
  const id = newId()
  await db
    .insertInto('people.handOver')
    .values({
      ...{ tenantId, id, caseId: file.id, folderId: file.folderId, circleId: file.circleId },
      ...{ ...given, fromId: file.ownerId, toId: to.toId },
    })
    .execute()
  return id
}

/** What one act gave away and may still be taken back by whoever did it. */
export function recentMoves(db: Db, given: { tenantId: string; batchId: string; byId: string }) {
  return db
    .selectFrom('people.handOver as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.id', '=', 'one.caseId'),
    )
    .where('one.tenantId', '=', given.tenantId)
    .where('one.batchId', '=', given.batchId)
    .where('one.byId', '=', given.byId)
    .where('one.undoneAt', 'is', null)
    .select(['one.id', 'one.caseId', 'one.fromId', 'one.toId', 'file.version', 'file.ownerId'])
    .select(sql<boolean>`one.at > now() - make_interval(mins => ${minutes})`.as('recent'))
    .execute()
}

/** Acts of this person that may still be taken back, the latest first. */
export function recentBatches(db: Db, given: { tenantId: string; byId: string }) {
  return db
    .selectFrom('people.handOver as one')
    .leftJoin('tenancy.member as from', (on) =>
      on.onRef('from.tenantId', '=', 'one.tenantId').onRef('from.id', '=', 'one.fromId'),
    )
    .where('one.tenantId', '=', given.tenantId)
    .where('one.byId', '=', given.byId)
    .where('one.undoneAt', 'is', null)
    .where('one.at', '>', sql<string>`now() - make_interval(mins => ${minutes})`)
    .groupBy('one.batchId')
    .select(['one.batchId as id', sql<number>`count(*)`.as('cases'), sql<string>`max(one.at)`.as('at')])
    .select(sql<string[]>`array_remove(array_agg(distinct "from".name), null)`.as('fromNames'))
    .orderBy(sql`max(one.at)`, 'desc')
    .limit(20)
    .execute()
}

/** Gives a case back to whom it was of. @returns whether it was still with whom it was given to */
export async function giveBack(
  db: Db,
  tenantId: string,
  one: { id: string; caseId: string; version: number; fromId: string | null },
): Promise<boolean> {
  const at = { tenantId, id: one.caseId, version: one.version }
  if ((await updateAt(db, 'people.caseFile', { at, to: { ownerId: one.fromId } })) === null) return false
  await db
    .updateTable('people.handOver')
    .set({ undoneAt: sql`now()` })
    .where('tenantId', '=', tenantId)
    .where('id', '=', one.id)
    .execute()
  return true
}

/** Brings a case of the asker's own into a team of theirs, with who sees it. @returns whether it went */
export async function bringToTeam(db: Db, given: { caseId: string; teamId: string; why: string }): Promise<boolean> {
  const { rows } = await sql<{
    went: boolean
  }>`select people.bring_to_team(${given.caseId}::uuid, ${given.teamId}::uuid, ${given.why}::uuid) as went`.execute(db)
  return rows[0]?.went === true
}
