// What people belong to, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Belonging, BelongingText } from './model.ts'

/** All of a folder, the newest first. */
export function belongingsIn(db: Db, tenantId: string, folderId: string): Promise<Belonging[]> {
  return db
    .selectFrom('people.belonging')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .select(['id', 'version', 'personId', 'name', 'gives', 'sinceOn', 'untilOn', sql<Belonging['kind']>`kind`.as('kind')])
    .execute()
}

/** One with how its case stands. @throws when it is gone: the platform opened it before */
export function belongingAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('people.belonging as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.folderId', '=', 'one.folderId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.version', 'file.status'])
    .executeTakeFirstOrThrow()
}

export async function insertBelonging(
  db: Db,
  row: BelongingText & { tenantId: string; id: string; folderId: string; circleId: string; personId: string },
): Promise<void> {
  await db.insertInto('people.belonging').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateBelonging(db: Db, at: SeenAt, to: BelongingText): Promise<number | null> {
  return updateAt(db, 'people.belonging', { at, to })
}
