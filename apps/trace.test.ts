// The trace: rows are added, chained, and any change of them is found at its place.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCases, openCase } from '../capabilities/people/api.ts'
import { handlers } from '../capabilities/people/server.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { sealAll } from '../platform/audit/sealing.ts'
import { trailOf } from '../platform/audit/trail.ts'
import { makeOrganisation, newId, type Organisation } from '../platform/test/organisation.ts'

let org: Organisation
let owner: pg.Client

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  for (let n = 0; n < 20; n++) await org.get(n % 2 ? 'anna' : 'bram', openCase, { caseId })
  await org.ask('wim', openCase, { caseId })
  await org.ask('desk', openCase, { caseId })
  await org.ask('anna', openCase, { caseId: newId() })
  await org.get('zara', listCases, {})
  owner = new pg.Client({ connectionString: org.addressOf('migrate') })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await org.close()
})

async function as<Result>(tenant: string, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${tenant}'`)
  try {
    return await work(client)
  } finally {
    await client.query('commit')
    client.release()
  }
}

const firstBreak = (tenant: string) =>
  as(
    tenant,
    async (client) => (await client.query<{ place: number | null }>('select audit.first_break() as place')).rows[0]?.place,
  )

test('each look, refusal and absence is one event of its own organisation', async () => {
  await trailOf(org.pools.app).settled()
  const outcomes = await as(
    org.tenants[0],
    async (client) => (await client.query('select outcome, count(*)::int as n from audit.event group by 1 order by 1')).rows,
  )
  expect(outcomes).toEqual([
    { outcome: 'absent', n: 2 },
    { outcome: 'done', n: 20 },
    { outcome: 'refused', n: 1 },
  ])
})

test('sealing chains every event once, also when it runs twice at once', async () => {
  await Promise.all([sealAll(org.pools.worker), sealAll(org.pools.worker)])
  await sealAll(org.pools.worker)
  for (const tenant of org.tenants) {
    const counts = await as(
      tenant,
      async (client) =>
        (await client.query('select (select count(*) from audit.event) = (select count(*) from audit.seal) as whole')).rows[0],
    )
    expect(counts).toEqual({ whole: true })
    expect(await firstBreak(tenant)).toBeNull()
  }
})

test('neither the application nor the owner changes or removes a row', async () => {
  await expect(org.pools.app.query('delete from audit.event')).rejects.toThrow('permission denied')
  await expect(owner.query('update audit.event set outcome = outcome')).rejects.toThrow('never changed')
  await expect(owner.query('truncate audit.seal')).rejects.toThrow('never changed')
})

test.each([3, 11, 23])('a change past the triggers is found at its place (%i)', async (number) => {
  const [tenant] = org.tenants
  await owner.query('alter table audit.event disable trigger event_stays')
  await owner.query(
    'create policy tamper on audit.event using (true) with check (true); create policy tamper on audit.seal using (true)',
  )
  const event = `(select event_id from audit.seal where tenant_id = '${tenant}' and number = ${number})`
  await owner.query(`update audit.event set operation = operation || 'x' where tenant_id = '${tenant}' and id = ${event}`)
  expect(await firstBreak(tenant)).toBe(number)
  await owner.query(`update audit.event set operation = left(operation, -1) where tenant_id = '${tenant}' and id = ${event}`)
  await owner.query('drop policy tamper on audit.event; drop policy tamper on audit.seal')
  await owner.query('alter table audit.event enable trigger event_stays')
  expect(await firstBreak(tenant)).toBeNull()
})
