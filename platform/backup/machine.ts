// What the machine is asked to do with backups: make one, try the newest out, put one back. Each remembers how it went.
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
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
import { remembering } from './history.ts'
import { backupKeysIn } from './keys.ts'
import { type Looked, lookAtRestored, type TryPages } from './look-over.ts'
import type { Header, Remembered } from './model.ts'
import { backupsIn, type Found, headerIn } from './read.ts'
import { loadBackup, type Restored } from './restore.ts'
import { dropAside, refuseWhileUsed, swap } from './swap.ts'
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

/** Ends what is past its term: keys, what only they could open, and databases that a restore set aside. */
async function forget(environment: Environment, { admin, database }: ReachedAdmin): Promise<void> {
  const term = { days: environment.backupDays, now: now() }
  const ended = keysOf(environment).expire(term.now)
  for (const { file, header } of await backupsIn(environment.backups)) if (ended.has(header.key)) rmSync(file)
  await dropAside(admin, database, term)
}

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
      await forget(environment, at)
      return taken
    })
  const backupOf = ({ header, bytes }: Awaited<ReturnType<typeof takeBackup>>) => asRemembered(header, bytes)
  return remembering(backups, { what: 'backup', now, backupOf }, work).then(({ file, bytes, ending }) => ({
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

const backupTried = <Done>({ one, bytes }: { done: Done; one: Found; bytes: number }) => asRemembered(one.header, bytes)

/** Puts the newest back where nobody works, looks it over, and takes it away again. */
export async function drill(environment: Environment, asked: Asked): Promise<Tried> {
  const work = () =>
    reached(environment, async (at) => {
      const one = await chosen(environment, asked)
      const place = { asked, one, waiting: path.join(environment.data, 'drill'), database: `${at.database}_drill` }
      try {
        const done = await tried(environment, at, place)
        if (done.found.length > 0) throw new Stop('restored-not-whole', { found: foundWords(done) })
        return { done, one, bytes: statSync(one.file).size }
      } finally {
        await dropDatabase(at.admin, place.database)
        rmSync(place.waiting, { recursive: true, force: true })
      }
    })
  return (await remembering(environment.backups, { what: 'drill', now, backupOf: backupTried<Tried> }, work)).done
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

export async function restore(environment: Environment, asked: Asked): Promise<PutBack> {
  const { data, heads } = environment
  const work = () =>
    reached(environment, async (at) => {
      if (at.atWork) throw new Stop('restore-running')
      await refuseWhileUsed(at.admin, at.database)
      const one = await chosen(environment, asked)
      await lastLines(environment, at)
      const place = { asked, one, waiting: path.join(data, 'restoring'), database: `${at.database}_restoring` }
      const done = await tried(environment, at, place)
      if (done.found.length > 0 && !asked.anyway) throw new Stop('restored-not-whole', { found: foundWords(done) })
      const { admin, database } = at
      const setAside = await swap({ admin, database, restored: place.database, waiting: place.waiting, data, heads, now: now() })
      return { done: { ...done, setAside }, one, bytes: statSync(one.file).size }
    })
  return (await remembering(environment.backups, { what: 'restore', now, backupOf: backupTried<PutBack> }, work)).done
}
