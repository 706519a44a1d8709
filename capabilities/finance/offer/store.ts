// Proposals on record, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { LeftOut, Offer, OfferShare } from './model.ts'

/** The newest first. */
export function offersOf(db: Db, { tenantId, caseId }: { tenantId: string; caseId: string }): Promise<Offer[]> {
  return db
    .selectFrom('finance.offer as offer')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'offer.tenantId').onRef('member.id', '=', 'offer.memberId'),
    )
    .where('offer.tenantId', '=', tenantId)
    .where('offer.caseId', '=', caseId)
    .select(['offer.id', 'offer.madeOn', 'offer.monthlyCents', 'offer.creditCostsCents', 'offer.months', 'offer.startMonth'])
    .select(['offer.balanceDay', 'offer.owedCents', 'offer.offeredCents', 'member.name as by'])
    .select(sql<Offer['kind']>`offer.kind`.as('kind'))
    .select([sql<OfferShare[]>`shares`.as('shares'), sql<LeftOut[]>`left_out`.as('leftOut')])
    .orderBy('offer.nth', 'desc')
    .execute()
}

/** @returns whether it was new */
export async function insertOffer(
  db: Db,
  place: Place,
  { shares, leftOut, ...row }: Omit<Offer, 'by'> & { memberId: string },
): Promise<boolean> {
  const made = await db
    .insertInto('finance.offer')
    .values({ ...place, ...row, shares: JSON.stringify(shares), leftOut: JSON.stringify(leftOut) })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
