// A count of requests by a function that shows nothing else of them.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

export async function countInTeam(db: Db, teamId: string): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select intake.left_in_team(${teamId}::uuid) as waiting`.execute(db)
  return rows[0]?.waiting ?? 0
}
