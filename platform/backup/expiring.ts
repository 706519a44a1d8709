// Takes away what is past its term or was left behind, also where nobody makes backups any more: keys, the files only they opened, and
// databases beside the one at work.
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { adminAtWork, type ReachedAdmin } from '../db/stand.ts'
import type { Running } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import type { Environment } from '../settings/environment.ts'
import { Stop } from '../settings/stop.ts'
import { asAdmin, dropDatabase } from './admin.ts'
import { backupKeysIn } from './keys.ts'
import { backupsIn } from './read.ts'
import { dropAside, endSwap } from './swap.ts'
import { isExpired } from './terms.ts'

export type Beside = Pick<ReachedAdmin, 'admin' | 'database'>

/** Where a restore and a drill put what they load, and what waits for the swap. */
export const placesOf = ({ data }: Pick<Environment, 'data'>, database: string) => ({
  restore: { database: `${database}_restoring`, waiting: path.join(data, 'restoring') },
  drill: { database: `${database}_drill`, waiting: path.join(data, 'drill') },
})

const hold = async (client: Client, database: string) => {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(71239, hashtext($1)) as mine', [database])
  return rows[0]?.mine === true
}

/** @throws Stop while another restore or drill is under way */
export function alone<Result>({ admin, database }: Beside, work: () => Promise<Result>): Promise<Result> {
  return asAdmin(admin, async (client) => {
    if (!(await hold(client, database))) throw new Stop('restore-busy')
    return work()
  })
}

/** Ends keys that are past their term, and takes away every file that no key opens any more. */
export async function endPast({ keys, backups, backupDays: days }: Environment, now: string): Promise<void> {
  const ended = backupKeysIn(keys, { days }).expire(now)
  const isOver = ({ key, madeAt }: { key: string; madeAt: string }) =>
    ended.has(key) || (isExpired(madeAt, { days, now }) && !existsSync(path.join(keys, 'backup', `${key}.key`)))
  for (const { file, header } of await backupsIn(backups)) if (isOver(header)) rmSync(file, { force: true })
}

/** What a restore or a drill that was killed left behind. @throws where a swap could not be ended: nobody may sign a head before */
async function takeAway(environment: Environment, beside: Beside): Promise<void> {
  const { restore, drill } = placesOf(environment, beside.database)
  await endSwap({ admin: beside.admin, restored: restore.database, waiting: restore.waiting, heads: environment.heads })
  for (const { database, waiting } of [restore, drill]) {
    await dropDatabase(beside.admin, database)
    rmSync(waiting, { recursive: true, force: true })
  }
}

/** Does all of it at once; while a restore or a drill is under way their places are left alone. */
export async function tidy(environment: Environment): Promise<void> {
  const beside = adminAtWork(environment)
  const { now } = clock()
  if (beside !== null) {
    await alone(beside, () => takeAway(environment, beside)).catch((error: unknown) => {
      if (!(error instanceof Stop)) throw error
    })
    await dropAside(beside.admin, beside.database, { days: environment.backupDays, now })
  }
  await endPast(environment, now)
}

const everyMilliseconds = 3_600_000

/** Looks each hour. */
export function keepExpiring(environment: Environment): Running {
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = tidy(environment).catch(() => {})
  }, everyMilliseconds)
  const stop = async () => {
    clearInterval(timer)
    await running
  }
  return { stop }
}
