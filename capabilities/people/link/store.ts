// Who stands around a case, in the database.
import type { Db } from '../../../platform/db/pools.ts'

/** Whether the asker sees this card at all. */
export async function isInSight(db: Db, tenantId: string, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('people.person')
    .where('tenantId', '=', tenantId)
    .where('id', '=', personId)
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}

interface Place {
  tenantId: string
  folderId: string
  circleId: string
}

export async function roleIn(db: Db, { tenantId, folderId }: Place, personId: string): Promise<string | null> {
  const found = await db
    .selectFrom('people.folderPerson')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where('personId', '=', personId)
    .select('role')
    .executeTakeFirst()
  return found?.role ?? null
}

/** Whether the asker sees this person around another case too. */
export async function isElsewhere(db: Db, { tenantId, folderId }: Place, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('people.folderPerson')
    .where('tenantId', '=', tenantId)
    .where('folderId', '<>', folderId)
    .where('personId', '=', personId)
    .select('role')
    .executeTakeFirst()
  return found !== undefined
}

export async function insertLink(db: Db, { tenantId, folderId, circleId }: Place, who: { personId: string; role: string }) {
  await db
    .insertInto('people.folderPerson')
    .values({ tenantId, folderId, circleId, ...who })
    .execute()
}

export async function deleteLink(db: Db, { tenantId, folderId }: Place, personId: string): Promise<void> {
  await db
    .deleteFrom('people.folderPerson')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where('personId', '=', personId)
    .execute()
}
