// What was paid and which balances were told, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Balance, Payment } from './model.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

/** The last day first; one row for each debt that a payment was shared over. */
export function paymentsOf(db: Db, { tenantId, caseId }: OfCase): Promise<Payment[]> {
  return db
    .selectFrom('finance.payment as payment')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'payment.tenantId').onRef('member.id', '=', 'payment.memberId'),
    )
    .where('payment.tenantId', '=', tenantId)
    .where('payment.caseId', '=', caseId)
    .select(['payment.id', 'payment.claimId', 'payment.onDay', 'payment.cents', 'member.name as by'])
    .select(sql<Payment['source']>`payment.source`.as('source'))
    .orderBy('payment.onDay', 'desc')
    .orderBy('payment.id')
    .orderBy('payment.claimId')
    .execute()
}

/**
 * Of each claim that stands on the list: the balances before, the earliest first, and the one that holds last. One that was told for an
 * earlier day than those before it stands in their place.
 */
export async function balancesOf(db: Db, { tenantId, caseId }: OfCase): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select claim_id, on_day, cents, state from (
      select *, min(on_day) over (
        partition by claim_id order by version rows between 1 following and unbounded following
      ) as told_after from (
      select claim_id, on_day, cents, state, version from finance.earlier_balance
        where tenant_id = ${tenantId} and case_id = ${caseId}
      union all
      select id, coalesce(balance_day, told_on, (made_at at time zone 'Europe/Amsterdam')::date), current_cents, state, version
        from finance.claim where tenant_id = ${tenantId} and case_id = ${caseId}
      ) told
    ) told where told_after is null or told_after >= on_day order by on_day, version, claim_id`.execute(db)
  return rows
}

export interface NewPayment extends Place, Omit<Payment, 'by'> {
  memberId: string
}

/** Whoever notes a payment of the same case meanwhile waits here, and then sees what was paid. */
export async function oneAtATime(db: Db, caseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`finance.payment ${caseId}`}, 0))`.execute(db)
}

/** Whether a payment of this id stands in the case, on whatever debt. */
export async function isNoted(db: Db, { tenantId, caseId, id }: OfCase & { id: string }): Promise<boolean> {
  const found = await db
    .selectFrom('finance.payment')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('id', '=', id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** @returns whether all were new */
export async function insertPayments(db: Db, payments: readonly NewPayment[]): Promise<boolean> {
  const made = await db
    .insertInto('finance.payment')
    .values([...payments])
    .onConflict((clash) => clash.doNothing())
    .returning('claimId')
    .execute()
  return made.length === payments.length
}

/** @returns whether there was one */
export async function deletePayment(db: Db, at: OfCase & { id: string }): Promise<boolean> {
  const gone = await db
    .deleteFrom('finance.payment')
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.id)
    .returning('claimId')
    .execute()
  return gone.length > 0
}
