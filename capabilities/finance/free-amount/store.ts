// What someone keeps to live on, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Calculated, FreeAmountEntry, KeptFreeAmount } from './model.ts'

type Source = Calculated['source']

const joined = (cents: number | null, source: Source | null, on: string | null): Calculated | null =>
  cents === null || source === null || on === null ? null : { cents, source, on }

/** All of a case, the newest first. */
export async function freeAmountsOf(
  db: Db,
  { tenantId, caseId }: { tenantId: string; caseId: string },
): Promise<KeptFreeAmount[]> {
  const rows = await db
    .selectFrom('finance.freeAmount as free')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'free.tenantId').onRef('member.id', '=', 'free.memberId'),
    )
    .where('free.tenantId', '=', tenantId)
    .where('free.caseId', '=', caseId)
    .select(['free.id', 'free.fromDay', 'free.incomeCents', 'free.note', 'free.version', 'member.name as by'])
    .select(['free.beslagvrijeVoetCents', 'free.beslagvrijeVoetOn', 'free.vtlbCents', 'free.vtlbOn'])
    .select(sql<FreeAmountEntry['living']>`free.living`.as('living'))
    .select([sql<Source | null>`beslagvrije_voet_source`.as('voetSource'), sql<Source | null>`vtlb_source`.as('vtlbSource')])
    .orderBy('free.fromDay', 'desc')
    .execute()
  return rows.map(({ beslagvrijeVoetCents, voetSource, beslagvrijeVoetOn, vtlbCents, vtlbSource, vtlbOn, ...row }) => ({
    ...row,
    beslagvrijeVoet: joined(beslagvrijeVoetCents, voetSource, beslagvrijeVoetOn),
    vtlb: joined(vtlbCents, vtlbSource, vtlbOn),
  }))
}

const columnsOf = ({ beslagvrijeVoet, vtlb, ...entry }: FreeAmountEntry) => ({
  ...entry,
  beslagvrijeVoetCents: beslagvrijeVoet?.cents ?? null,
  beslagvrijeVoetSource: beslagvrijeVoet?.source ?? null,
  beslagvrijeVoetOn: beslagvrijeVoet?.on ?? null,
  vtlbCents: vtlb?.cents ?? null,
  vtlbSource: vtlb?.source ?? null,
  vtlbOn: vtlb?.on ?? null,
})

/** @returns false when there was one of this id, or of this day, already */
export async function insertFreeAmount(
  db: Db,
  at: Place & { id: string; memberId: string },
  entry: FreeAmountEntry,
): Promise<boolean> {
  const made = await db
    .insertInto('finance.freeAmount')
    .values({ ...at, ...columnsOf(entry) })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** @returns the new version, or null when another change came first */
export function updateFreeAmount(
  db: Db,
  { memberId, ...at }: SeenAt & { memberId: string },
  entry: FreeAmountEntry,
): Promise<number | null> {
  return updateAt(db, 'finance.freeAmount', { at, to: { ...columnsOf(entry), memberId, changedAt: sql`now()` } })
}
