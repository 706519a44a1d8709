// What others ask of what is kept: whether it is held before they erase by hand, and its rows as the register of processing names them.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'

export { rowsOfCase, type Tables } from './store.ts'

/** Whether what lies in a folder, or about a case, is kept whatever its terms say. */
export async function isHeld(db: Db, { folderId, caseId }: { folderId: string | null; caseId: string }): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select retention.is_held(${folderId}::uuid, ${caseId}::uuid) as held`.execute(db)
  return rows[0]?.held === true
}
