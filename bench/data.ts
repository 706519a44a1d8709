// The database that is measured: filled once, and again when the tables have changed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { fillLarge } from '../demo/fill/large.ts'
import type { LargeSize } from '../demo/large.ts'
import type { Embedded } from '../platform/db/embedded.ts'
import { allMigrations } from '../platform/db/migrate.ts'
import { adminOn } from '../platform/db/roles.ts'
import { type Standing, stand } from '../platform/db/stand.ts'
import { clock } from '../platform/settings/clock.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { folder, password } from './size.ts'

export interface Measured extends Standing {
  embedded: Embedded
  size: LargeSize
  /** The administrator on the filled database: past row security. */
  admin: string
}

/** What a filled folder was filled with. */
interface Stamp {
  size: LargeSize
  migrations: Record<string, string>
}

function stampOf(size: LargeSize): Stamp {
  return { size, migrations: Object.fromEntries(allMigrations().map(({ name, checksum }) => [name, checksum])) }
}

/** Later migrations run over the rows that are there, as everywhere; only when an earlier one changed all begins again. */
function stillHolds(file: string, wanted: Stamp): boolean {
  if (!existsSync(file)) return false
  const { size, migrations } = JSON.parse(readFileSync(file, 'utf8')) as Stamp
  const same = Object.entries(migrations).every(([name, checksum]) => wanted.migrations[name] === checksum)
  return same && JSON.stringify(size) === JSON.stringify(wanted.size)
}

function progress(done: number, total: number): void {
  process.stderr.write(`\r  filling: ${Math.round((100 * done) / total)} %   `)
}

async function fillAnew(standing: Standing, size: LargeSize, admin: string): Promise<void> {
  const { addressOf } = standing.installed
  await fillLarge({ today: clock().today, size, password, addressOf, progress })
  process.stderr.write('\n')
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  // What autovacuum does on its own after a while; a measurement does not wait for it.
  await client.query('vacuum (analyze)')
  await client.query('checkpoint')
  await client.end()
}

/** Starts the database of this size, filled. The caller stops it. */
export async function openData(size: LargeSize): Promise<Measured> {
  const data = path.join(folder, String(size.people))
  const stamp = path.join(data, 'filled.json')
  const wanted = stampOf(size)
  const fresh = stillHolds(stamp, wanted)
  if (!fresh) rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const standing = await stand(readEnvironment({ PORT: '0', OMZIEN_DATA: data }))
  const embedded = standing.embedded as Embedded
  const admin = adminOn(embedded.url, 'omzien')
  try {
    if (!fresh) await fillAnew(standing, size, admin)
    writeFileSync(stamp, JSON.stringify(wanted))
  } catch (error) {
    await embedded.stop()
    throw error
  }
  return { ...standing, embedded, size, admin }
}
