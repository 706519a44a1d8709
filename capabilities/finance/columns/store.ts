// How the columns of banks that the product does not know are read, in the database: what was chosen last for each head counts.
import { type Insertable, sql } from 'kysely'
import type { Tables } from '#tables'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { KeptLayout } from './model.ts'

/** More heads than there are banks. */
const mostLayouts = 300

/** For each head what was chosen last, on which day and by whom; what was put away too. */
function chosenLast(db: Db, tenantId: string) {
  return db
    .selectFrom('finance.bankLayout as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .distinctOn('one.sign')
    .select(['one.sign', 'one.separator', 'one.encoding', 'one.above', 'one.headed', 'one.dayStyle', 'one.decimalSign'])
    .select(['one.columns', 'one.outWord', 'one.id', 'one.name', 'one.version', 'one.madeAt', 'one.removedAt'])
    .select('member.name as memberName')
    .select(sql<string>`(one.made_at at time zone 'Europe/Amsterdam')::date`.as('on'))
    .orderBy('one.sign')
    .orderBy('one.madeAt', 'desc')
    .orderBy('one.id', 'desc')
}

function counting(db: Db, tenantId: string) {
  return db.selectFrom(chosenLast(db, tenantId).as('last')).where('last.removedAt', 'is', null)
}

/** Those that count, each with who told it. */
export function layoutsOf(db: Db, tenantId: string) {
  return counting(db, tenantId)
    .select(['sign', 'separator', 'encoding', 'above', 'headed', 'dayStyle', 'decimalSign', 'columns', 'outWord'])
    .select(['memberName', 'on'])
    .orderBy('sign')
    .limit(mostLayouts)
    .execute()
}

/** Those that count, what was chosen last first; one more than asked. */
export function keptLayouts(db: Db, { tenantId, after, limit }: { tenantId: string; after: MomentKey | null; limit: number }) {
  let query = counting(db, tenantId)
  if (after) query = query.where(sql<boolean>`(made_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .select(['id', 'name', 'sign', 'memberName', 'on', 'version', 'madeAt as at'])
    .select(sql<KeptLayout['columns']>`columns`.as('columns'))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** One that was not put away, and whether it is still what counts for its head. */
export async function layoutAt(db: Db, { tenantId, id }: { tenantId: string; id: string }) {
  const row = await db
    .selectFrom('finance.bankLayout as one')
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .where('one.removedAt', 'is', null)
    .select('one.version')
    .select(
      sql<boolean>`not exists (select from finance.bank_layout later where later.tenant_id = one.tenant_id
        and later.sign = one.sign and (later.made_at, later.id) > (one.made_at, one.id))`.as('counts'),
    )
    .executeTakeFirst()
  return row ?? null
}

export type Change = { name: string } | { removedAt: string }

/** @returns the new version, or null when another change came first */
export function updateLayout(db: Db, at: SeenAt, to: Change): Promise<number | null> {
  return updateAt(db, 'finance.bankLayout', { at, to })
}

/** Remembers a layout under the name that its head had before. */
export async function insertLayout(db: Db, row: Omit<Insertable<Tables['finance.bankLayout']>, 'name'>): Promise<void> {
  const { tenantId, sign } = row
  const before = await counting(db, tenantId).where('sign', '=', sign).select('name').executeTakeFirst()
  await db
    .insertInto('finance.bankLayout')
    .values({ ...row, name: before?.name ?? '' })
    .execute()
}
