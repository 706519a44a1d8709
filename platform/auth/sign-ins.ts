// Who can sign in to a demo: the addresses and what these people do, for the lines of a start.
import type { Role } from '../../core/kit/rights.ts'
import { withPool } from '../db/pools.ts'
import type { Standing } from '../db/stand.ts'

export interface SignIn {
  email: string
  name: string
  roles: Role[]
  teams: string[]
  tenantName: string
}

const query = `select a.email, m.name, m.roles, t.name as "tenantName",
    coalesce((select array_agg(g.name order by g.name) from tenancy.team_member b
      join tenancy.team g on g.tenant_id = b.tenant_id and g.id = b.team_id
      where b.tenant_id = m.tenant_id and b.member_id = m.id), '{}') as teams
  from auth.member_account a
  join tenancy.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
  join tenancy.tenant t on t.tenant_id = a.tenant_id
  where t.demo order by t.made_at, t.name, m.name`

export async function demoSignIns({ installed }: Standing): Promise<SignIn[]> {
  const { rows } = await withPool(installed.addressOf('auth'), (pool) => pool.query<SignIn>(query))
  return rows
}
