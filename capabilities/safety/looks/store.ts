// Of which case a closed folder is, for who is in it.
import type { Db } from '../../../platform/db/pools.ts'

/** @throws when there is none: the platform opened it before */
export async function caseOfFolder(db: Db, tenantId: string, folderId: string): Promise<string> {
  const query = db.selectFrom('safety.folder').where('tenantId', '=', tenantId).where('id', '=', folderId)
  return (await query.select('caseId').executeTakeFirstOrThrow()).caseId
}
