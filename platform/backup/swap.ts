// Puts what was restored in the place of what was there, in one step; what was there is set aside, never thrown away at once.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Stop } from '../settings/stop.ts'
import { asAdmin, databasesNamed, dropDatabase } from './admin.ts'
import { isExpired } from './terms.ts'

export interface SwapGiven {
  admin: string
  /** Of the installation. */
  database: string
  /** The one that takes its place. */
  restored: string
  waiting: string
  data: string
  heads: string
  now: string
}

const stampOf = (now: string) => now.slice(0, 19).replace(/[-:]/g, '').toLowerCase()
const momentIn = (name: string) => {
  const [, year, month, day, hour, minute, second = '00'] = /_before_(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?$/.exec(name) ?? []
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}

function moveFiles({ waiting, data }: SwapGiven): void {
  const from = path.join(waiting, 'files')
  const names = existsSync(from) ? readdirSync(from, { recursive: true, encoding: 'utf8', withFileTypes: true }) : []
  for (const file of names.filter((one) => one.isFile())) {
    const to = path.join(data, 'files', path.relative(from, file.parentPath))
    mkdirSync(to, { recursive: true, mode: 0o700 })
    renameSync(path.join(file.parentPath, file.name), path.join(to, file.name))
  }
}

/** What was signed since stays, beside: it stands for traces that are only in what was set aside. */
function moveHeads({ waiting, heads, now }: Pick<SwapGiven, 'waiting' | 'heads' | 'now'>): void {
  mkdirSync(heads, { recursive: true, mode: 0o700 })
  const isHead = (name: string) => /^[0-9a-f-]{36}\.jsonl$/.test(name)
  const aside = path.join(heads, `before-${stampOf(now)}`)
  const there = readdirSync(heads).filter(isHead)
  if (there.length > 0) mkdirSync(aside, { recursive: true, mode: 0o700 })
  // Done half before a kill, it is done again from there: what was moved already is of the new one.
  for (const name of there) if (!existsSync(path.join(aside, name))) renameSync(path.join(heads, name), path.join(aside, name))
  for (const name of readdirSync(path.join(waiting, 'heads')).filter(isHead)) {
    // It may lie on another disk.
    writeThrough(path.join(waiting, 'heads', name), path.join(heads, name))
  }
}

function writeThrough(from: string, to: string): void {
  writeFileSync(`${to}.part`, readFileSync(from), { mode: 0o600, flush: true })
  renameSync(`${to}.part`, to)
}

/** Who just left takes a moment to be gone. @throws Stop while anyone works in the database */
export async function refuseWhileUsed(admin: string, database: string): Promise<void> {
  const used = `select count(*)::int as n from pg_stat_activity where datname = $1 and backend_type = 'client backend'`
  const count = async () => (await asAdmin(admin, (client) => client.query<{ n: number }>(used, [database]))).rows[0]?.n ?? 0
  let there = await count()
  for (let turn = 0; there > 0 && turn < 10; turn++) {
    await wait(100)
    there = await count()
  }
  if (there > 0) throw new Stop('restore-in-use', { count: String(there) })
}

const markIn = (waiting: string) => path.join(waiting, 'swapping')

/**
 * Ends a swap that was killed: heads move once the database took its place, and not before. Where it did not, what waits goes.
 * To be called before anyone signs a head.
 */
export async function endSwap(given: Pick<SwapGiven, 'admin' | 'restored' | 'waiting' | 'heads'>): Promise<void> {
  const { admin, restored, waiting } = given
  if (!existsSync(waiting)) return
  const now = existsSync(markIn(waiting)) ? readFileSync(markIn(waiting), 'utf8') : ''
  if (now !== '' && !(await databasesNamed(admin, restored)).includes(restored)) moveHeads({ ...given, now })
  rmSync(waiting, { recursive: true, force: true })
}

/** @returns the name under which what was there is kept, shut for everyone; null: there was nothing */
export async function swap(given: SwapGiven): Promise<string | null> {
  const { admin, database, restored, waiting } = given
  await refuseWhileUsed(admin, database)
  moveFiles(given)
  writeFileSync(markIn(waiting), given.now, { mode: 0o600, flush: true })
  const aside = `${database}_before_${stampOf(given.now)}`
  const setAside = await asAdmin(admin, async (client) => {
    const [from, to, away] = [restored, database, aside].map((one) => pg.escapeIdentifier(one))
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    await client.query('begin')
    if (rowCount) await client.query(`alter database ${to} rename to ${away}`)
    if (rowCount) await client.query(`alter database ${away} allow_connections false`)
    await client.query(`alter database ${from} rename to ${to}`)
    await client.query('commit')
    return rowCount ? aside : null
  })
  await endSwap(given)
  return setAside
}

/** What was set aside lives as long as a backup does. @returns how many went */
export async function dropAside(admin: string, database: string, given: { days: number; now: string }): Promise<number> {
  const past = (await databasesNamed(admin, `${database}_before_`)).filter((name) => {
    const at = momentIn(name)
    return at !== null && isExpired(at, given)
  })
  for (const name of past) await dropDatabase(admin, name)
  return past.length
}
