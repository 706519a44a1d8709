// Puts a backup back in a database of its own, makes it forget what was erased since, and looks whether it is whole: as for a drill, so in earnest.
import { mkdirSync, rmSync } from 'node:fs'
import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Heads, headsIn } from '../audit/heads.ts'
import { sealAll } from '../audit/sealing.ts'
import { signAll } from '../audit/signing.ts'
import { install } from '../db/install.ts'
import { allMigrations } from '../db/migrate.ts'
import { withPool } from '../db/pools.ts'
import type { SignInRole } from '../db/roles.ts'
import type { Listener } from '../jobs/listeners.ts'
import { eraseAgain, type Forgotten, forgetPast } from '../retention/again.ts'
import type { Ledger } from '../retention/ledger.ts'
import type { Keys } from '../settings/keys.ts'
import { Stop } from '../settings/stop.ts'
import { dropDatabase } from './admin.ts'
import type { BackupKeys } from './keys.ts'
import { loaderOf } from './load.ts'
import type { Contents, Ending } from './model.ts'
import { whole } from './parts.ts'
import { readBackup, verifyBackup } from './read.ts'
import { fingerprintOf } from './take.ts'

export interface RestoreGiven {
  file: string
  /** The administrator's connection. */
  admin: string
  /** The name of the database it is loaded into; one of that name goes first. */
  database: string
  /** Where files and heads wait until all of it was looked over; what stands there goes first. */
  waiting: string
  keys: Keys
  backupKeys: BackupKeys
  ledger: Ledger
  /** What happens by itself: of these what forgets is done over it. */
  listeners: readonly Listener[]
  /** Lines of the ledger that were changed are passed over. */
  anyway: boolean
  now: string
}

export interface Restored {
  addressOf(role: SignInRole): string
  heads: Heads
  rows: Record<string, number>
  files: number
  forgotten: Forgotten
  /** How many migrations were younger than the backup. */
  migrated: number
}

/** The migrations of then, in the order of the house; younger ones come after the rows. */
function migrationsOf({ migrations }: Contents) {
  const then = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  const ours = allMigrations()
  const newer = migrations.find(({ name }) => !ours.some((one) => one.name === name))
  if (newer) throw new Stop('backup-newer', { migration: newer.name })
  const changed = ours.find(({ name, checksum }) => then.has(name) && then.get(name) !== checksum)
  if (changed) throw new Stop('migration-changed', { migration: changed.name })
  return ours.filter(({ name }) => then.has(name))
}

async function writeFileOf(folder: string, { tenantId, hash }: { tenantId: string; hash: string }, body: AsyncIterable<Buffer>) {
  const file = path.join(folder, 'files', tenantId, hash.slice(0, 2), hash)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, await whole(body), { mode: 0o600 })
}

async function loadParts(
  given: RestoreGiven,
  addressOf: Restored['addressOf'],
): Promise<{ rows: Record<string, number>; files: number }> {
  const loader = await loaderOf(addressOf)
  const went: Record<string, number> = {}
  let [ending, files]: [Ending | null, number] = [null, 0]
  try {
    await readBackup(given.file, { keys: given.backupKeys, now: given.now }, async (one, body) => {
      if (one.kind === 'contents') await loader.sequences(one.sequences)
      if (one.kind === 'table') went[one.name] = await loader.table(one.name, one.columns, body)
      if (one.kind === 'heads')
        await appendFile(path.join(given.waiting, 'heads', `${one.tenantId}.jsonl`), await whole(body), { mode: 0o600 })
      if (one.kind === 'file') await writeFileOf(given.waiting, one, body).then(() => files++)
      if (one.kind === 'end') ending = one
    })
    const rows = await loader.finish()
    const said = (ending as Ending | null)?.rows ?? {}
    const wrong = Object.keys(said).find((name) => said[name] !== went[name] || said[name] !== rows[name])
    if (wrong !== undefined) throw new Stop('backup-other-count', { table: wrong })
    return { rows, files }
  } finally {
    await loader.close()
  }
}

/** @throws Stop before anything is made where the backup is damaged, of a newer version, or of another main key */
export async function loadBackup(given: RestoreGiven): Promise<Restored> {
  const { contents } = await verifyBackup(given.file, { keys: given.backupKeys, now: given.now })
  const migrations = migrationsOf(contents)
  if (contents.mainKey !== fingerprintOf(given.keys)) throw new Stop('backup-other-main-key')
  rmSync(given.waiting, { recursive: true, force: true })
  mkdirSync(path.join(given.waiting, 'heads'), { recursive: true, mode: 0o700 })
  await dropDatabase(given.admin, given.database)
  const { addressOf } = await install(given.admin, { keys: given.keys, database: given.database, migrations })
  const { rows, files } = await loadParts(given, addressOf)
  const { ran } = await install(given.admin, { keys: given.keys, database: given.database })
  const forgotten = await eraseAgain(addressOf('migrate'), given.ledger, given)
  const heads = headsIn(path.join(given.waiting, 'heads'), given.keys)
  // What waited to be sealed at that moment is sealed now, so that nothing lies open when it is looked over.
  await withPool(addressOf('worker'), async (pool) => {
    await forgetPast(pool, given.listeners)
    await sealAll(pool)
    await signAll(pool, heads)
  })
  return { addressOf, heads, rows, files, forgotten, migrated: ran.length }
}
