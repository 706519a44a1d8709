// What higher capabilities may do with people and cases, inside their own transaction.
import { sql } from 'kysely'
import type { Db } from '../../platform/db/pools.ts'
import type { PersonCard } from './model.ts'
import * as store from './store.ts'

/** Where a case lies; null when it is not there for this asker. */
export async function caseAt(db: Db, tenantId: string, caseId: string) {
  const row = await db
    .selectFrom('people.caseFile')
    .where('tenantId', '=', tenantId)
    .where('id', '=', caseId)
    .select(['id', 'folderId', 'circleId', 'personId', 'teamId', 'ownerId', 'status', 'phase'])
    .executeTakeFirst()
  return row ?? null
}

/** Makes an empty folder in a circle. */
export async function makeFolder(db: Db, folder: { tenantId: string; id: string; circleId: string; kind: 'ordinary' | 'own' }): Promise<void> {
  await db.insertInto('tenancy.folder').values(folder).execute()
}

/** Opens a case about a new person in a folder that is there. */
export async function startCase(db: Db, given: { row: store.NewCase; card: PersonCard }): Promise<void> {
  const { row, card } = given
  await store.insertPerson(db, { tenantId: row.tenantId, id: row.personId, card })
  await store.linkPerson(db, { tenantId: row.tenantId, folderId: row.folderId, circleId: row.circleId, personId: row.personId, role: 'client' })
  await store.insertCase(db, row)
}

/** Folder of someone's own working notes on a case, made when first needed; its circle is that person alone. */
export async function ownFolder(db: Db, given: { tenantId: string; caseId: string; memberId: string; newId: string }): Promise<{ folderId: string; circleId: string }> {
  const { tenantId, caseId, memberId } = given
  const found = await db
    .selectFrom('people.ownFolder')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', memberId)
    .select(['folderId', 'circleId'])
    .executeTakeFirst()
  if (found) return found
  const folder = { folderId: given.newId, circleId: memberId }
  await makeFolder(db, { tenantId, id: folder.folderId, circleId: memberId, kind: 'own' })
  await db.insertInto('people.ownFolder').values({ tenantId, caseId, memberId, ...folder }).execute()
  return folder
}

/** Names of people at work, for showing who wrote or owns something. */
export async function memberNames(db: Db, tenantId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('tenancy.member').where('tenantId', '=', tenantId).select(['id', 'name']).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Sets the next day something must happen in a case; null where nothing is due. */
export async function setNext(db: Db, given: { tenantId: string; caseId: string; on: string | null; what: string }): Promise<void> {
  await db
    .updateTable('people.caseFile')
    .set({ nextOn: given.on, nextWhat: given.what, changedAt: sql`changed_at` })
    .where('tenantId', '=', given.tenantId)
    .where('id', '=', given.caseId)
    .execute()
}

/** Names of the people that cases are about, for lists of what is done for them. A case one may not see has none. */
export async function caseNames(db: Db, tenantId: string, caseIds: readonly string[]): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) => on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'))
    .where('file.tenantId', '=', tenantId)
    .where('file.id', 'in', [...new Set(caseIds)])
    .select(['file.id', sql<string>`people.full_name(person)`.as('name')])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
