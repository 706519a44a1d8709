// Organisations of the sociale kaart and their places in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { OrganisationText, PlaceText } from './model.ts'

const organisationColumns = ['name', 'description', 'phone', 'email', 'website'] as const
const placeColumns = ['name', 'street', 'postcode', 'town', 'teamId', 'accessibility'] as const

/** @throws when there is none: the platform opened it before */
export function organisationAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('directory.organisation as one')
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'one.tenantId').onRef('who.id', '=', 'one.checkedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.id', 'one.version', 'one.name', 'one.description', 'one.phone', 'one.email', 'one.website', 'one.checkedOn'])
    .select(['who.name as checkedByName', sql<boolean>`one.removed_at is not null`.as('removed')])
    .executeTakeFirstOrThrow()
}

/** The words of an organisation alone, to hold a change against. @throws when there is none */
export function organisationWords(db: Db, tenantId: string, id: string): Promise<OrganisationText & { version: number }> {
  return db
    .selectFrom('directory.organisation')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(organisationColumns)
    .select('version')
    .executeTakeFirstOrThrow()
}

/** Organisations in sight, by name. */
export function names(db: Db, tenantId: string) {
  return db
    .selectFrom('directory.organisation')
    .where('tenantId', '=', tenantId)
    .where('removedAt', 'is', null)
    .select(['id', 'name'])
    .orderBy(sql`lower(name)`)
    .limit(2000)
    .execute()
}

export async function isInSight(db: Db, tenantId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('directory.organisation')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Who looked at it, and on which day. */
export interface Checked {
  checkedOn: string
  checkedBy: string
}

export async function insertOrganisation(
  db: Db,
  row: OrganisationText & Checked & { tenantId: string; id: string },
): Promise<void> {
  await db.insertInto('directory.organisation').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateOrganisation(db: Db, at: SeenAt, to: Partial<OrganisationText & Checked>): Promise<number | null> {
  return updateAt(db, 'directory.organisation', { at, to })
}

const sight = (removed: boolean) => (removed ? sql<string>`now()` : null)

/** @returns the new version, or null when another change came first */
export function removeOrganisation(db: Db, at: SeenAt, removed: boolean): Promise<number | null> {
  return updateAt(db, 'directory.organisation', { at, to: { removedAt: sight(removed) } })
}

function places(db: Db, tenantId: string) {
  return db
    .selectFrom('directory.place')
    .where('tenantId', '=', tenantId)
    .select(['id', 'version', 'organisationId', ...placeColumns])
    .select(sql<boolean>`removed_at is not null`.as('removed'))
}

/** Places of one organisation; those out of sight last, so that they can be put back. */
export function placesOf(db: Db, tenantId: string, organisationId: string) {
  return places(db, tenantId)
    .where('organisationId', '=', organisationId)
    .orderBy(sql`removed_at is not null`)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function placeAt(db: Db, tenantId: string, id: string) {
  return places(db, tenantId).where('id', '=', id).executeTakeFirstOrThrow()
}

export async function insertPlace(
  db: Db,
  row: PlaceText & { tenantId: string; id: string; organisationId: string },
): Promise<void> {
  await db.insertInto('directory.place').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updatePlace(db: Db, at: SeenAt, to: PlaceText): Promise<number | null> {
  return updateAt(db, 'directory.place', { at, to })
}

/** @returns the new version, or null when another change came first */
export function removePlace(db: Db, at: SeenAt, removed: boolean): Promise<number | null> {
  return updateAt(db, 'directory.place', { at, to: { removedAt: sight(removed) } })
}
