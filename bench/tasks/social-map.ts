// What referring needs in the measured organisation: a public name, a ground as an organisation sets it once, and a small sociale kaart; and what it leaves, which goes again.
import pg from 'pg'
import { newId } from '../../platform/db/new-id.ts'
import type { Subject } from '../subjects.ts'

const services = ['Maatje naast je', 'Samen de post openen', 'Koffie in de buurt', 'Taalgroep op dinsdag'] as const

async function on<Result>(admin: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Once for each filled database. */
export function openSocialMap(admin: string, { tenantId, memberId }: Subject): Promise<void> {
  return on(admin, async (client) => {
    await client.query(`update tenancy.tenant set slug = 'meting' where tenant_id = $1 and slug is null`, [tenantId])
    await client.query(
      `insert into sharing.terms (tenant_id, link_days, answer_days, follow_days, ground) values ($1, 30, 10, 180, 'public-task') on conflict do nothing`,
      [tenantId],
    )
    const { rowCount } = await client.query('select from directory.service where tenant_id = $1 limit 1', [tenantId])
    if (rowCount) return
    const organisationId = newId()
    await client.query(
      'insert into directory.organisation (tenant_id, id, name, checked_on, checked_by) values ($1, $2, $3, current_date, $4)',
      [tenantId, organisationId, 'Stichting Rondkomen', memberId],
    )
    for (const name of services)
      await client.query(
        `insert into directory.service (tenant_id, id, organisation_id, name, form, access, checked_on, checked_by)
          values ($1, $2, $3, $4, 'buddy', 'referral', current_date, $5)`,
        [tenantId, newId(), organisationId, name, memberId],
      )
  })
}

/** What was sent can not be taken back by a worker; here nothing left the house. */
export function forgetReferrals(admin: string, { tenantId }: Subject): Promise<void> {
  return on(admin, async (client) => {
    for (const table of ['referral_step', 'referral', 'disclosure'])
      await client.query(`delete from sharing.${table} where tenant_id = $1`, [tenantId])
    await client.query(`delete from undo.step where tenant_id = $1 and operation like 'sharing.%'`, [tenantId])
    await client.query(`delete from timeline.happening where tenant_id = $1 and kind like 'sharing.%'`, [tenantId])
  })
}
