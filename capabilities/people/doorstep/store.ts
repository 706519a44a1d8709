// Where someone is visited at home by who sees their case, what was said about reaching them, and which addresses are secret.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

export type HomeToVisit = { lines: string[] } | { hidden: 'address-hidden' | 'no-address' }

export interface Doorstep {
  home: HomeToVisit
  /** The sentence on the card on how to reach someone safely. */
  safeContact: string
}

/** A hidden address is asked of the person, each time. */
export async function doorstepOf(db: Db, tenantId: string, personId: string): Promise<Doorstep> {
  const row = await db
    .selectFrom('people.person')
    .where('tenantId', '=', tenantId)
    .where('id', '=', personId)
    .select(['street', 'addressHidden', 'safeContact', sql<string>`trim(postcode || ' ' || city)`.as('town')])
    .executeTakeFirst()
  const safeContact = row?.safeContact ?? ''
  if (row?.addressHidden) return { home: { hidden: 'address-hidden' }, safeContact }
  if (!row || row.street === '') return { home: { hidden: 'no-address' }, safeContact }
  return { home: { lines: [row.street, row.town].filter(Boolean) }, safeContact }
}

/** Addresses around a case that must never leave: on a card, or of a home. */
export async function secretAddresses(db: Db, tenantId: string, caseId: string) {
  const homes = db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.household as home', (on) =>
      on.onRef('home.tenantId', '=', 'file.tenantId').onRef('home.folderId', '=', 'file.folderId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .where('home.hidden', '=', true)
    .select(['home.street', 'home.postcode'])
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.folderPerson as link', (on) =>
      on.onRef('link.tenantId', '=', 'file.tenantId').onRef('link.folderId', '=', 'file.folderId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .where('person.addressHidden', '=', true)
    .select(['person.street', 'person.postcode'])
    .union(homes)
    .execute()
}
