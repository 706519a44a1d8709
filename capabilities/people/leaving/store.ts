// Counts of cases by a function that shows nothing else of them.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

export interface Left {
  open: number
  waiting: number
}

export async function countLeft(db: Db, of: { memberId: string | null; teamId: string | null }): Promise<Left> {
  const { rows } =
    await sql<Left>`select open, waiting from people.left_behind(${of.memberId}::uuid, ${of.teamId}::uuid)`.execute(db)
  return rows[0] ?? { open: 0, waiting: 0 }
}
