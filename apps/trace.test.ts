// The trace: rows are added and chained, and stay as they are.
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listCases, openCase } from '../capabilities/people/api.ts'
import { handlers } from '../capabilities/people/server.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { lookOver } from '../platform/audit/chain.ts'
import { headsIn } from '../platform/audit/heads.ts'
import { sealAll } from '../platform/audit/sealing.ts'
import { trailOf } from '../platform/audit/trail.ts'
import { builderOn } from '../platform/db/pools.ts'
import { openKeys } from '../platform/settings/keys.ts'
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

/** Where the chain does not hold. */
const broken = (tenantId: string) =>
  as(tenantId, async (client) => {
    const heads = headsIn('/nowhere', openKeys(inject('database').keysFolder))
    return (await lookOver({ db: builderOn(client), tenantId }, heads, () => '')).found
  })

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
    expect(await broken(tenant)).toEqual([])
  }
})

test('neither the application nor the owner changes or removes a row', async () => {
  await expect(org.pools.app.query('delete from audit.event')).rejects.toThrow('permission denied')
  await expect(owner.query('update audit.event set outcome = outcome')).rejects.toThrow('never changed')
  await expect(owner.query('truncate audit.seal')).rejects.toThrow('never changed')
})
