// What the machine is asked to do with backups: make one, try the newest out, put one back. Each remembers how it went.
import { rmSync, statSync } from 'node:fs'
import { headsIn } from '../audit/heads.ts'
import { withPool } from '../db/pools.ts'
import { addressFor, adminOn } from '../db/roles.ts'
import { type ReachedAdmin, reachAdmin } from '../db/stand.ts'
import type { Listener } from '../jobs/listeners.ts'
import type { Forgotten } from '../retention/again.ts'
import { ledgerIn } from '../retention/ledger.ts'
import { moveGone } from '../retention/moving.ts'
import { clock } from '../settings/clock.ts'
import type { Environment } from '../settings/environment.ts'
import { Stop } from '../settings/stop.ts'
import { dropDatabase } from './admin.ts'
import { alone, endPast, placesOf } from './expiring.ts'
import { remembering } from './history.ts'
import { backupKeysIn } from './keys.ts'
import { type Looked, lookAtRestored, type TryPages } from './look-over.ts'
import type { Header, Remembered } from './model.ts'
import { backupsIn, type Found, headerIn } from './read.ts'
import { loadBackup, type Restored } from './restore.ts'
import { connectWhole } from './shape.ts'
import { dropAside, endSwap, refuseWhileUsed, swap } from './swap.ts'
import { takeBackup } from './take.ts'
import { newestAt } from './terms.ts'

const now = () => clock().now
const sum = (rows: Record<string, number>) => Object.values(rows).reduce((all, one) => all + one, 0)
const keysOf = (environment: Environment) => backupKeysIn(environment.keys, { days: environment.backupDays })

async function reached<Result>(environment: Environment, work: (at: ReachedAdmin) => Promise<Result>): Promise<Result> {
  const at = await reachAdmin(environment)
  try {
    return await work(at)
  } finally {
    await at.close()
  }
}

const asRemembered = ({ id, madeAt }: Header, bytes: number): Remembered['backup'] => ({ id, madeAt, bytes })

export interface Made {
  file: string
  bytes: number
  rows: number
  files: number
}

/** Beside the server at work, without holding anyone up. */
export function backup(environment: Environment): Promise<Made> {
  const { backups, data } = environment
  const work = () =>
    reached(environment, async (at) => {
      const { keys, admin, database } = at
      const heads = headsIn(environment.heads, keys)
      const given = { address: adminOn(admin, database), places: { backups, data }, keys, backupKeys: keysOf(environment), heads }
      const taken = await takeBackup({ ...given, now: now() })
      await endPast(environment, now())
      await dropAside(admin, database, { days: environment.backupDays, now: now() })
      return taken
    })
  const of = ({ header, bytes }: Awaited<ReturnType<typeof takeBackup>>) => ({ backup: asRemembered(header, bytes) })
  return remembering(backups, { what: 'backup', now, of }, work).then(({ file, bytes, ending }) => ({
    ...{ file, bytes, files: ending.files },
    rows: sum(ending.rows),
  }))
}

export interface Tried extends Looked {
  file: string
  madeAt: string
  rows: number
  forgotten: Forgotten
  migrated: number
}

interface Asked {
  /** A file, or the newest that was made at a moment or before it; neither: the newest. */
  file?: string | undefined
  at?: string | undefined
  tryPages: TryPages
  /** What happens by itself: of these what forgets is done over what is put back. */
  listeners: readonly Listener[]
  /** Also when it is not whole: what is wrong was wrong when the backup was made, and it is the best there is. */
  anyway?: boolean
}

async function chosen({ backups }: Environment, { file, at }: Asked): Promise<Found> {
  if (file !== undefined) return { file, header: await headerIn(file) }
  const found = (await backupsIn(backups)).map((one) => ({ ...one, madeAt: one.header.madeAt }))
  const best = newestAt(found, at ?? null)
  if (!best) throw new Stop('backup-none', { folder: backups })
  return best
}

async function tried(
  environment: Environment,
  at: ReachedAdmin,
  { asked, one, waiting, database }: { asked: Asked; one: Found; waiting: string; database: string },
): Promise<Tried> {
  const { admin, keys } = at
  const given = { file: one.file, admin, database, waiting, keys, backupKeys: keysOf(environment), now: now() }
  const forgetting = { ledger: ledgerIn(environment.heads, keys), listeners: asked.listeners, anyway: asked.anyway === true }
  const restored: Restored = await loadBackup({ ...given, ...forgetting })
  const looked = await lookAtRestored(restored, { waiting, keys, now: now(), tryPages: asked.tryPages })
  const { rows, forgotten, migrated } = restored
  return { file: one.file, madeAt: one.header.madeAt, rows: sum(rows), forgotten, migrated, ...looked }
}

interface Through<Done> {
  done: Done
  one: Found
  bytes: number
}

const backupTried = ({ one, bytes }: Through<Tried>) => ({ backup: asRemembered(one.header, bytes) })

/** Puts the newest back where nobody works, looks it over, and takes it away again. */
export async function drill(environment: Environment, asked: Asked): Promise<Tried> {
  const tryOut = async (at: ReachedAdmin) => {
    const one = await chosen(environment, asked)
    const place = { asked, one, ...placesOf(environment, at.database).drill }
    try {
      const done = await tried(environment, at, place)
      if (done.found.length > 0) throw new Stop('restored-not-whole', { found: foundWords(done) })
      return { done, one, bytes: statSync(one.file).size }
    } finally {
      await dropDatabase(at.admin, place.database)
      rmSync(place.waiting, { recursive: true, force: true })
    }
  }
  const work = () => reached(environment, (at) => alone(at, () => tryOut(at)))
  return (await remembering(environment.backups, { what: 'drill', now, of: backupTried }, work)).done
}

const foundWords = ({ found }: Looked) => [...new Set(found)].join(', ')

export interface PutBack extends Tried {
  /** The database that was there before, under its new name. */
  setAside: string | null
}

/** What the database that is there still holds for the ledger is written down first, as far as it can be reached. */
async function lastLines(environment: Environment, { admin, database, keys }: ReachedAdmin): Promise<void> {
  const address = addressFor(admin, 'worker', { keys, database })
  await withPool(address, (pool) => moveGone(pool, ledgerIn(environment.heads, keys))).catch(() => {})
}

/** What the database that is set aside knows of since the backup; null where it cannot be asked. */
async function changesSince({ admin, database }: ReachedAdmin, madeAt: string): Promise<Remembered['since']> {
  const changed = `select count(*)::int as changes, max(at) as until from audit.event where at > $1 and action = 'change' and outcome = 'done'`
  try {
    const client = await connectWhole(adminOn(admin, database))
    const { rows } = await client.query<{ changes: number; until: Date | null }>(changed, [madeAt])
    await client.end()
    return rows[0] ? { changes: rows[0].changes, until: rows[0].until?.toISOString() ?? null } : null
  } catch {
    return null
  }
}

async function putBack(environment: Environment, at: ReachedAdmin, asked: Asked) {
  const { admin, database } = at
  const { data, heads } = environment
  await refuseWhileUsed(admin, database)
  const one = await chosen(environment, asked)
  await lastLines(environment, at)
  const since = await changesSince(at, one.header.madeAt)
  const place = placesOf(environment, database).restore
  const ending = { admin, restored: place.database, waiting: place.waiting, heads }
  await endSwap(ending)
  try {
    const done = await tried(environment, at, { asked, one, ...place })
    if (done.found.length > 0 && !asked.anyway) throw new Stop('restored-not-whole', { found: foundWords(done) })
    const setAside = await swap({ ...ending, database, data, now: now() })
    return { done: { ...done, setAside }, one, bytes: statSync(one.file).size, since }
  } finally {
    // Refused, nothing of it may lie there to be read; through, there is nothing left.
    await endSwap(ending)
    await dropDatabase(admin, place.database)
  }
}

export async function restore(environment: Environment, asked: Asked): Promise<PutBack> {
  const work = () =>
    reached(environment, async (at) => {
      if (at.atWork) throw new Stop('restore-running')
      return alone(at, () => putBack(environment, at, asked))
    })
  const of = (result: Awaited<ReturnType<typeof work>>) => {
    const { stuck, outdated, untrue } = result.done.forgotten
    return { ...backupTried(result), since: result.since, notForgotten: stuck.length + outdated.length + untrue > 0 }
  }
  return (await remembering(environment.backups, { what: 'restore', now, of }, work)).done
}
