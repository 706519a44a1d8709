// Where someone is visited at home by who sees their case, and what was said about reaching them.
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
