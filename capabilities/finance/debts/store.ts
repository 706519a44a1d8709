// Debts, plans and creditors in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { ClaimEntry, KeptClaim, KeptPlan, PlanEntry, ThreatLine } from './model.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

/** The day that the last balance of a claim is of: as it was stated, or when it was told. */
const balanceOn = sql<string>`coalesce(claim.balance_day, claim.told_on, (claim.made_at at time zone 'Europe/Amsterdam')::date)`

/** What was paid since: a payment on the day of a balance comes after it. */
const paidSince = sql<number>`coalesce((select sum(p.cents) from finance.payment p
  where p.tenant_id = claim.tenant_id and p.claim_id = claim.id and p.on_day >= ${balanceOn}), 0)::bigint`

/** What is owed now: the last balance that was told, less what was paid since. */
const owedNow = sql<number>`greatest(0, claim.current_cents - ${paidSince})`

/** Parts that no longer fit in what is owed are not known any more. */
const fitting = (part: 'interest_cents' | 'costs_cents') =>
  sql<number>`case when claim.interest_cents + claim.costs_cents <= ${owedNow} then claim.${sql.raw(part)} else 0 end`

/** All debts of a case, the largest first; those taken off the list last. */
export async function claimsOf(db: Db, { tenantId, caseId }: OfCase): Promise<KeptClaim[]> {
  const rows = await db
    .selectFrom('finance.claim as claim')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'creditor', 'collector', 'reference', 'originalCents', 'since'])
    .select([owedNow.as('currentCents'), fitting('interest_cents').as('interestCents'), fitting('costs_cents').as('costsCents')])
    .select(['balanceDay', 'preferential', 'disputed', 'joint', 'excludedFromDischarge', 'threatReportedOn', 'threatOn'])
    .select(['instalmentCents', 'note', 'withdrawnBecause', 'version'])
    .select([sql<KeptClaim['kind']>`kind`.as('kind'), sql<KeptClaim['attachment']>`attachment`.as('attachment')])
    .select([sql<KeptClaim['threat']>`threat`.as('threat'), sql<KeptClaim['state']>`state`.as('state')])
    .orderBy(sql`state = 'withdrawn'`)
    .orderBy(owedNow, 'desc')
    .orderBy('id')
    .execute()
  return rows
}

/** What a change needs to know of the claim that is there. */
export async function claimNow(db: Db, at: OfCase & { claimId: string }) {
  const row = await db
    .selectFrom('finance.claim as claim')
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.claimId)
    .select(['version', 'threat', 'state', 'balanceDay', owedNow.as('currentCents')])
    .executeTakeFirst()
  return row ?? null
}

export interface ClaimPlace extends OfCase {
  claimId: string
  folderId: string
  circleId: string
}

type WholeClaim = ClaimEntry & { originalCents: number; excludedFromDischarge: boolean }

export async function insertClaim(
  db: Db,
  { claimId, ...place }: ClaimPlace,
  claim: WholeClaim & { toldOn: string },
): Promise<void> {
  await db
    .insertInto('finance.claim')
    .values({ ...place, id: claimId, ...claim })
    .execute()
}

/** What was paid on a claim from a day on. */
export async function paidFrom(db: Db, at: { tenantId: string; claimId: string }, from: string): Promise<number> {
  const row = await db
    .selectFrom('finance.payment')
    .where('tenantId', '=', at.tenantId)
    .where('claimId', '=', at.claimId)
    .where('onDay', '>=', from)
    .select(sql<number>`coalesce(sum(cents), 0)::bigint`.as('cents'))
    .executeTakeFirstOrThrow()
  return row.cents
}

/** Keeps the balance that another takes the place of, when the claim is still of the version that was seen. */
export async function keepBalance(db: Db, at: OfCase & { claimId: string; version: number }): Promise<void> {
  await sql`insert into finance.earlier_balance (tenant_id, claim_id, version, case_id, folder_id, circle_id, on_day, cents, state)
    select tenant_id, id, version, case_id, folder_id, circle_id, ${balanceOn}, current_cents, state from finance.claim
    where tenant_id = ${at.tenantId} and case_id = ${at.caseId} and id = ${at.claimId} and version = ${at.version}`.execute(db)
}

/** @returns the new version, or null when another change came first */
export async function updateClaim(
  db: Db,
  at: OfCase & { claimId: string; version: number },
  to: Partial<Omit<WholeClaim, 'state'> & { toldOn: string }> & { state: KeptClaim['state']; withdrawnBecause: string },
): Promise<number | null> {
  const row = await db
    .updateTable('finance.claim')
    .set({ ...to, version: at.version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.claimId)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Another word for how sure the balance is, whatever else was changed meanwhile. */
export async function setState(db: Db, at: OfCase & { claimId: string }, state: 'asked'): Promise<void> {
  await db
    .updateTable('finance.claim')
    .set({ state, version: sql`version + 1`, changedAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.claimId)
    .execute()
}

/**
 * The balance as the creditor stated it; interest and costs that no longer fit in it are not known any more.
 * @returns the new version, or null when another change came first
 */
export async function setBalance(
  db: Db,
  at: OfCase & { claimId: string; version: number },
  { currentCents, balanceDay }: { currentCents: number; balanceDay: string },
): Promise<number | null> {
  const stated = (part: 'interest_cents' | 'costs_cents') =>
    sql<number>`case when interest_cents + costs_cents <= ${currentCents} then ${sql.ref(part)} else 0 end`
  await keepBalance(db, at)
  const row = await db
    .updateTable('finance.claim')
    .set({ currentCents, balanceDay, state: 'confirmed', version: at.version + 1, changedAt: sql`now()` })
    .set({ interestCents: stated('interest_cents'), costsCents: stated('costs_cents') })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.claimId)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export async function planOf(db: Db, { tenantId, caseId }: OfCase): Promise<KeptPlan | null> {
  const row = await db
    .selectFrom('finance.debtPlan')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['monthlyCents', 'freeCents', 'source', 'sourceOn', 'creditCostsCents', 'months', 'startMonth', 'version'])
    .select(sql<KeptPlan['kind']>`kind`.as('kind'))
    .executeTakeFirst()
  return row ?? null
}

/** @param version of the plan that is changed, null for the first. @returns the new version, or null when another came first */
export async function savePlan(
  db: Db,
  at: OfCase & { folderId: string; circleId: string; version: number | null },
  plan: PlanEntry,
): Promise<number | null> {
  const { version, ...place } = at
  if (version === null) {
    const added = await db
      .insertInto('finance.debtPlan')
      .values({ ...place, ...plan })
      .onConflict((on) => on.columns(['tenantId', 'caseId']).doNothing())
      .returning('version')
      .executeTakeFirst()
    return added?.version ?? null
  }
  const row = await db
    .updateTable('finance.debtPlan')
    .set({ ...plan, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/**
 * Debts that threaten in cases that are not closed, those of one owner where one is asked for: the first day first, those without a day by
 * when they were reported; one more than asked.
 */
export function threats(
  db: Db,
  given: { tenantId: string; caseId: string | undefined; ownerId: string | undefined; limit: number },
): Promise<Omit<ThreatLine, 'name' | 'heardOn'>[]> {
  const { tenantId, caseId, ownerId, limit } = given
  const atWork = sql<boolean>`exists (select from people.case_file f where f.tenant_id = claim.tenant_id and f.id = claim.case_id
    and f.status <> 'closed' and (${ownerId ?? null}::uuid is null or f.owner_id = ${ownerId ?? null}::uuid))`
  let query = db
    .selectFrom('finance.claim')
    .where('tenantId', '=', tenantId)
    .where('threat', '<>', 'none')
    .where('state', '<>', 'withdrawn')
    .where(atWork)
  if (caseId) query = query.where('caseId', '=', caseId)
  return query
    .select(['id', 'caseId', 'creditor', 'threatOn', 'threatReportedOn', sql<ThreatLine['threat']>`threat`.as('threat')])
    .orderBy(sql`coalesce(threat_on, threat_reported_on)`)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

/** Found claims, with their reference to know them by. */
export function foundClaims(db: Db, tenantId: string, ids: readonly string[]) {
  return db
    .selectFrom('finance.claim')
    .where('tenantId', '=', tenantId)
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .select(['id', 'caseId', sql<string>`concat_ws(', ', creditor, collector, nullif(reference, ''))`.as('snippet')])
    .execute()
}
