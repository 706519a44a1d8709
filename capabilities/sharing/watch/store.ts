// What is asked of someone, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { AskedOfMe } from './model.ts'

export interface MyAsks {
  tenantId: string
  memberId: string
  teamIds: readonly string[]
  after: { on: string; id: string } | null
  limit: number
}

/** What is asked of someone or a team of theirs and what goes on of it, the longest waiting first; one more than asked. */
export async function asksOf(db: Db, { tenantId, memberId, teamIds, after, limit }: MyAsks): Promise<AskedOfMe[]> {
  const later = after ? sql`and (r.sent_on, r.id) > (${after.on}::date, ${after.id}::uuid)` : sql``
  const { rows } =
    await sql<AskedOfMe>`select r.id, r.version, r.case_id, r.inside as help, r.state, maker.name as from_name, r.question, r.sent_on,
      r.answer_by, file.id is not null as in_case,
      coalesce(case when person.id is not null then people.full_name(person) end, (select line ->> 'text' from jsonb_array_elements(r.lines) as line where line ->> 'key' = 'person.name'), '') as person_name
    from sharing.referral r
    join tenancy.member maker on maker.tenant_id = r.tenant_id and maker.id = r.made_by
    left join people.case_file file on file.tenant_id = r.tenant_id and file.id = r.case_id
    left join people.person person on person.tenant_id = file.tenant_id and person.id = file.person_id
    where r.tenant_id = ${tenantId} and r.made_by <> ${memberId}
      and (r.to_member_id = ${memberId} or (r.to_member_id is null and r.to_team_id = any (${teamIds}::uuid[])))
      and (r.state in ('sent', 'contact', 'accepted') or (r.state = 'started' and r.inside = 'beside')) ${later}
    order by r.sent_on, r.id limit ${limit + 1}`.execute(db)
  return rows
}
