// Runs the jobs: each in a transaction for one organisation, which also says that it was done.
import { Logger, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import type pg from 'pg'
import { builderOn } from '../db/pools.ts'
import { clock } from '../settings/clock.ts'
import { type Listener, listeners } from './listeners.ts'
import { holdJob, releaseLost } from './release.ts'

interface Payload {
  id: string
  tenant: string
  subjects: string[]
}

/** Enters one organisation as the background role. */
export async function inTenant<Result>(
  pool: pg.Pool,
  tenantId: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    await client.query('begin')
    await client.query(`select set_config('omzien.tenant', $1, true)`, [tenantId])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      lost = failed
    })
    throw error
  } finally {
    client.release(lost)
  }
}

/** Does one job, unless it was done before: a job that is started again after a kill takes effect once. */
export async function doJob(pool: pg.Pool, listener: Listener, payload: Payload): Promise<void> {
  await inTenant(pool, payload.tenant, async (client) => {
    await client.query(holdJob, [payload.id])
    const done = await client.query('insert into jobs.done (tenant_id, id, job) values ($1, $2, $3) on conflict do nothing', [
      payload.tenant,
      payload.id,
      listener.job,
    ])
    if (done.rowCount === 0) return
    const db = builderOn(client)
    const tell = async (news: string, subjects: string[]) => {
      for (const job of listeners(news)) await sql`select jobs.tell(${job}, ${subjects}::uuid[])`.execute(db)
    }
    await listener.run({ db, tenantId: payload.tenant, ...clock(), tell }, payload.subjects)
  })
}

/** Runs a piece of SQL for every organisation in turn; one that fails does not stop the next. */
export async function forEachTenant(
  pool: pg.Pool,
  work: (client: pg.PoolClient, tenantId: string) => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant')
  for (const { tenant_id } of rows) await inTenant(pool, tenant_id, (client) => work(client, tenant_id)).catch(() => {})
}

export interface Running {
  stop(): Promise<void>
}

const lookMilliseconds = 5000

/** Starts emptying the queue, and giving free what a process that died had taken. Signals are the caller's business. */
export async function runJobs(pool: pg.Pool, all: readonly Listener[]): Promise<Running> {
  const taskList = Object.fromEntries(
    all.map((listener) => [listener.job, (payload: unknown) => doJob(pool, listener, payload as Payload)]),
  )
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
  })
  const look = () => releaseLost(pool).catch(() => 0)
  let looking = look()
  const timer = setInterval(() => {
    looking = look()
  }, lookMilliseconds)
  const stop = async () => {
    clearInterval(timer)
    await looking
    await runner.stop()
  }
  return { stop }
}
