// What others ask before they erase something by hand.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'

/** Whether what lies in a folder, or about a case, is kept whatever its terms say. */
export async function isHeld(db: Db, { folderId, caseId }: { folderId: string | null; caseId: string }): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select retention.is_held(${folderId}::uuid, ${caseId}::uuid) as held`.execute(db)
  return rows[0]?.held === true
}
