// Acts of the last minutes in the database.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'
import type { Act } from './model.ts'

/** Acts that can be taken back whole, the latest first. */
export async function actsOf(db: Db, given: { tenantId: string; memberId: string }): Promise<Act[]> {
  const { rows } = await sql<Act>`
    select act_id as id, min(operation) as operation, min(made_at) as at, min(made_at) + undo.term() as until
      from undo.step where tenant_id = ${given.tenantId} and member_id = ${given.memberId} and made_at > now() - undo.term()
      group by act_id having bool_and(what <> 'final') order by min(nth) desc limit 50`.execute(db)
  return rows
}

/** What an act of mine was called; null when it is not there. */
export async function operationOf(db: Db, given: { tenantId: string; memberId: string }, actId: string): Promise<string | null> {
  const row = await db
    .selectFrom('undo.step')
    .where('tenantId', '=', given.tenantId)
    .where('memberId', '=', given.memberId)
    .where('actId', '=', actId)
    .select('operation')
    .executeTakeFirst()
  return row?.operation ?? null
}

/** @returns whether all of it was taken back; if not, nothing may stay */
export async function takeActBack(db: Db, actId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select undo.take_back(${actId}::uuid) as taken`.execute(db)
  return rows[0]?.taken === true
}

/** Ids of what an act of mine was about, by its own trace. */
export async function aboutWhom(db: Db, actId: string): Promise<string[]> {
  const { rows } = await sql<{ subjects: string[] }>`select undo.about_whom(${actId}::uuid) as subjects`.execute(db)
  return rows[0]?.subjects ?? []
}
