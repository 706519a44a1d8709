// The look of an organisation and kept lists in the database.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'
import type { KeptList, Look } from './model.ts'

export function lookOf(db: Db, tenantId: string) {
  return db
    .selectFrom('settings.look')
    .where('tenantId', '=', tenantId)
    .select([sql<Look>`look`.as('look'), 'version'])
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export async function putLook(db: Db, tenantId: string, to: { look: Look; version: number }): Promise<number | null> {
  const row =
    to.version === 0
      ? await db
          .insertInto('settings.look')
          .values({ tenantId, look: to.look })
          .onConflict((at) => at.column('tenantId').doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('settings.look')
          .set({ look: to.look, version: to.version + 1 })
          .where('tenantId', '=', tenantId)
          .where('version', '=', to.version)
          .returning('version')
          .executeTakeFirst()
  return row?.version ?? null
}

interface Whose {
  tenantId: string
  memberId: string
  place: string
}

export function keptLists(db: Db, { tenantId, memberId, place }: Whose) {
  return db
    .selectFrom('settings.keptList')
    .where('tenantId', '=', tenantId)
    .where('memberId', '=', memberId)
    .where('place', '=', place)
    .orderBy('name')
    .select(['id', 'name', sql<KeptList['choices']>`choices`.as('choices')])
    .execute()
}

export async function insertKept(db: Db, row: Whose & KeptList): Promise<void> {
  await db
    .insertInto('settings.keptList')
    .values({ ...row, choices: JSON.stringify(row.choices) })
    .execute()
}

export async function deleteKept(db: Db, tenantId: string, id: string): Promise<void> {
  await db.deleteFrom('settings.keptList').where('tenantId', '=', tenantId).where('id', '=', id).execute()
}
