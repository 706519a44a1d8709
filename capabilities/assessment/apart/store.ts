// Partners who were heard apart, in the database.
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'

/** The latest day first. */
export function heardIn(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.heardApart as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.personId', 'one.onDay', 'member.name as by'])
    .orderBy('one.onDay', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
}

export async function insertHeard(
  db: Db,
  place: Place,
  row: { id: string; personId: string; onDay: string; memberId: string },
): Promise<void> {
  await db
    .insertInto('assessment.heardApart')
    .values({ ...place, ...row })
    .execute()
}
