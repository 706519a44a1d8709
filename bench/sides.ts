// The servers beside each other: ours and the bare one on the same database, with the requests for each work.
import type { ChildProcess } from 'node:child_process'
import pg from 'pg'
import type { LargeSize } from '../demo/large.ts'
import { openPools } from '../platform/db/pools.ts'
import type { BareGiven, Extra } from './bare.ts'
import { type Measured, openData } from './data.ts'
import { end, start } from './processes.ts'
import { bareRequest, ourRequest, signInAll, type Tokens } from './requests.ts'
import { type Statement, statementsOf } from './same-sql.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { type Work, works } from './works.ts'

/** A server with its units of work by name. */
export interface Side {
  port: number
  child: ChildProcess
  /** Process of its database. */
  database: number
  units: Record<string, string[][]>
}

/** The database of a size with our server on it. */
export interface Served {
  data: Measured
  child: ChildProcess
  port: number
  stop(): Promise<void>
}

export interface House {
  data: Measured
  subjects: Subject[]
  tokens: Tokens
  ours: Side
  /** SQL of each step of each work. */
  sql: Map<string, Statement[][]>
  stop(): Promise<void>
}

/** As `boot.mjs` starts the server. */
const bounds = ['--max-old-space-size=512', '--max-semi-space-size=8']

export async function openServed(size: LargeSize, flags: readonly string[] = []): Promise<Served> {
  const data = await openData(size)
  // The socket stands in the query; the address before it only has to be one.
  const url = data.embedded.url.replace('@/postgres', '@localhost/omzien')
  const env = { DATABASE_URL: url, OMZIEN_DATA: data.environment.data, PORT: '0', HOST: '127.0.0.1' }
  const { child, answer } = await start<{ port: number }>('ours.ts', { env, flags: [...bounds, ...flags] })
  const stop = async () => {
    await end(child)
    await forget(data)
    await data.embedded.stop()
  }
  return { data, child, port: answer.port, stop }
}

/** All that the works need: who asks what of whom, and the SQL that this takes. */
export async function openHouse(size: LargeSize, flags: readonly string[] = []): Promise<House> {
  const { data, child, port, stop } = await openServed(size, flags)
  const subjects = subjectsOf(size)
  const tokens = await signInAll(port, subjects)
  const units = Object.fromEntries(
    works.map((work) => [
      work.name,
      subjects.map((subject) => work.steps(subject).map((step) => ourRequest(step, tokens.get(subject.email) ?? ''))),
    ]),
  )
  const sql = await writeDownSql(data, subjects[0] as Subject)
  return { data, subjects, tokens, ours: { port, child, database: data.embedded.pid, units }, sql, stop }
}

async function writeDownSql(data: Measured, subject: Subject): Promise<Map<string, Statement[][]>> {
  const pools = openPools(data.installed.addressOf, 2)
  const sql = new Map<string, Statement[][]>()
  for (const work of works) {
    const steps: Statement[][] = []
    for (const step of work.steps(subject)) steps.push(await statementsOf({ pool: pools.app, admin: data.admin }, subject, step))
    sql.set(work.name, steps)
  }
  await pools.close()
  return sql
}

/**
 * Notes that were written for measuring go, and so do their dead rows (as autovacuum does when there is time), so that the next
 * work and the next run find the size they asked for.
 */
export async function forget(data: Measured): Promise<void> {
  const client = new pg.Client({ connectionString: data.admin })
  await client.connect()
  await client.query(`delete from contact.note where with_whom = 'meting'`)
  await client.query('vacuum (analyze)')
  await client.end()
}

function bareUnits(house: House, work: Work, first: number): string[][] {
  const statements = house.sql.get(work.name) ?? []
  return house.subjects.map((subject) =>
    work
      .steps(subject)
      .map((step, nth) =>
        bareRequest(first + nth, statements[nth] ?? [], { subject, step, token: house.tokens.get(subject.email) ?? '' }),
      ),
  )
}

/** A bare server on the database of a house, with these extras. */
export async function openBare(house: House, extras: readonly Extra[] = []): Promise<Side> {
  const { addressOf } = house.data.installed
  const endpoints: Statement[][] = []
  const units: Side['units'] = {}
  for (const work of works) {
    units[work.name] = bareUnits(house, work, endpoints.length)
    endpoints.push(...(house.sql.get(work.name) ?? []))
  }
  const address = extras.includes('row security') ? addressOf('app') : house.data.admin
  const message: BareGiven = { address, authAddress: addressOf('auth'), with: extras, endpoints }
  const { child, answer } = await start<{ port: number }>('bare.ts', { message })
  return { port: answer.port, child, database: house.data.embedded.pid, units }
}
