// Who is round a case, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Professional, ProfessionalText } from './model.ts'

function professionals(db: Db, tenantId: string) {
  return db
    .selectFrom('people.aroundProfessional')
    .where('tenantId', '=', tenantId)
    .select([
      'id',
      'version',
      'caseId',
      'name',
      'role',
      'organisation',
      'phone',
      'email',
      'agreed',
      'leads',
      'sinceOn',
      'untilOn',
    ])
    .select([sql<Professional['way']>`way`.as('way'), sql<Professional['every']>`every`.as('every')])
}

export function professionalsOf(db: Db, tenantId: string, caseId: string) {
  return professionals(db, tenantId).where('caseId', '=', caseId).orderBy('name').orderBy('id').execute()
}

/** @throws when there is none: the platform opened it before */
export function professionalAt(db: Db, tenantId: string, id: string) {
  return professionals(db, tenantId).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Whoever was in charge of the case is so no longer. */
export async function nobodyLeads(db: Db, place: Place, but: string): Promise<void> {
  await db
    .updateTable('people.aroundProfessional')
    .set({ leads: false, version: sql`version + 1` })
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('leads', '=', true)
    .where('id', '<>', but)
    .execute()
}

export async function insertProfessional(db: Db, place: Place, row: ProfessionalText & { id: string }): Promise<void> {
  await db
    .insertInto('people.aroundProfessional')
    .values({ ...place, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateProfessional(db: Db, at: SeenAt, to: ProfessionalText): Promise<number | null> {
  return updateAt(db, 'people.aroundProfessional', { at, to })
}

/** @returns whether it was there at that version */
export async function removeProfessional(db: Db, at: SeenAt): Promise<boolean> {
  const gone = await db
    .deleteFrom('people.aroundProfessional')
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}
