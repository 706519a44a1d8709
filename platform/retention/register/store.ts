// Whose register it is.
import type { Db } from '../../db/pools.ts'

export async function organisationName(db: Db, tenantId: string): Promise<string> {
  const row = await db.selectFrom('tenancy.tenant').where('tenantId', '=', tenantId).select('name').executeTakeFirstOrThrow()
  return row.name
}
