// Fills the large organisation: 100,000 people and a million notes, for measuring. Triggers and word indexes come after.
import type pg from 'pg'
import type { Day } from '../../core/kit/day.ts'
import { makeDemoAccounts } from '../../platform/auth/accounts.ts'
import { fill } from '../../platform/db/fill.ts'
import { withPool } from '../../platform/db/pools.ts'
import type { SignInRole } from '../../platform/db/roles.ts'
import type { LargeSize } from '../large.ts'
import { addCase } from './large-case.ts'
import { largeEmail, largeId, memberAt, teamAt, teamsEach } from './large-ids.ts'
import { tablesOf } from './large-tables.ts'

interface Given {
  today: Day
  size: LargeSize
  password: string
  addressOf(role: SignInRole): string
  progress(done: number, total: number): void
}

async function fillStaff(client: pg.Client, size: LargeSize): Promise<void> {
  const each = Math.ceil(size.workers / size.tenants)
  for (let tenant = 0; tenant < size.tenants; tenant++) {
    const tenantId = largeId('tenant', tenant)
    await client.query('insert into tenancy.tenant (tenant_id, name, demo) values ($1, $2, true)', [
      tenantId,
      `Organisatie ${tenant}`,
    ])
    for (let team = tenant * teamsEach; team < (tenant + 1) * teamsEach; team++) {
      const teamId = largeId('team', team)
      await client.query('insert into tenancy.team (tenant_id, id, name) values ($1, $2, $3)', [
        tenantId,
        teamId,
        `Wijkteam ${team}`,
      ])
      await client.query(`insert into tenancy.circle (tenant_id, id, kind, team_id) values ($1, $2, 'team', $2)`, [
        tenantId,
        teamId,
      ])
    }
    for (let worker = 0; worker < each; worker++) {
      const id = largeId('member', memberAt(size, tenant, worker))
      await client.query(
        `insert into tenancy.member (tenant_id, id, name, roles) values ($1, $2, $3, '{socialWorker,teamLead}')`,
        [tenantId, id, `Werker ${worker}`],
      )
      await client.query(`insert into tenancy.circle (tenant_id, id, kind) values ($1, $2, 'own')`, [tenantId, id])
      await client.query(`insert into tenancy.circle_member (tenant_id, circle_id, id, member_id) values ($1, $2, $2, $2)`, [
        tenantId,
        id,
      ])
      await client.query('insert into tenancy.team_member (tenant_id, team_id, member_id) values ($1, $2, $3)', [
        tenantId,
        largeId('team', teamAt(tenant, worker)),
        id,
      ])
    }
  }
}

/** What the triggers would have done row by row, in one go. */
const publish = [
  `insert into search.entry (tenant_id, kind, id, folder_id, circle_id, title, at, words)
    select l.tenant_id, 'person', p.id, l.folder_id, l.circle_id, people.full_name(p), p.made_at, setweight(to_tsvector('search.names', people.full_name(p)), 'A')
    from people.folder_person l join people.person p on p.tenant_id = l.tenant_id and p.id = l.person_id`,
  `insert into search.entry (tenant_id, kind, id, folder_id, circle_id, title, at, words)
    select tenant_id, 'note', id, folder_id, circle_id, '', happened_at, setweight(to_tsvector('search.dutch', body), 'B') from contact.note`,
]

async function withoutTriggers(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const tables = ['people.person', 'people.folder_person', 'people.case_file', 'contact.note', 'plan.goal', 'plan.action']
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'search.entry'::regclass and not indisprimary`,
  )
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  for (const text of publish) await client.query(text)
  await client.query(`set maintenance_work_mem = '1GB'`)
  for (const { definition } of rows) await client.query(definition)
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
}

async function fillCases(client: pg.Client, given: Given): Promise<void> {
  const { size, progress } = given
  const tables = tablesOf(client)
  let done = 0
  for (let at = 0; at < size.people; at++) {
    done += addCase(tables, given, at)
    if (at % 400 !== 399 && at + 1 < size.people) continue
    // Lower tables first: rows refer to what must be there.
    for (const one of Object.values(tables)) await one.send()
    progress(done, size.notes)
  }
}

async function makeSignIns({ size, addressOf, password }: Given): Promise<void> {
  const each = Math.ceil(size.workers / size.tenants)
  const owners = Array.from({ length: size.tenants * each }, (_, at) => {
    const [tenant, worker] = [Math.floor(at / each), at % each]
    return { tenantId: largeId('tenant', tenant), memberId: largeId('member', at), email: largeEmail(worker, tenant) }
  })
  await withPool(addressOf('auth'), (pool) => makeDemoAccounts(pool, { owners, password }))
}

/** Fills an empty database. Takes minutes; `progress` tells notes done and in all. */
export async function fillLarge(given: Given): Promise<void> {
  await fill(given.addressOf('migrate'), async (_, client) => {
    await client.query('set synchronous_commit = off')
    await fillStaff(client, given.size)
    await withoutTriggers(client, () => fillCases(client, given))
    await client.query('analyze')
  })
  await makeSignIns(given)
}
