// Who works in a database: one of each kind of people in each organisation, to try pages as.
import type { Role } from '../../core/kit/rights.ts'
import { withPool } from '../db/pools.ts'
import { inTenant } from '../jobs/runner.ts'

export interface AtWork {
  tenantId: string
  memberId: string
  name: string
  roles: Role[]
}

const onePerRole = `select distinct on (role) tenant_id as "tenantId", id as "memberId", name, roles
  from tenancy.member, unnest(roles) role where ended_on is null and tenant_id = db.my_tenant() order by role, id`

/** @param address of the background role */
export function peopleAtWork(address: string): Promise<AtWork[]> {
  return withPool(address, async (pool) => {
    const people = new Map<string, AtWork>()
    const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant')
    for (const { tenant_id } of rows) {
      const some = await inTenant(pool, tenant_id, (client) => client.query<AtWork>(onePerRole))
      for (const one of some.rows) people.set(one.memberId, one)
    }
    return [...people.values()]
  })
}
