// Makes a backup: one moment of the whole database, the files its rows name, and what was signed of the trace up to that moment.
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import type pg from 'pg'
import type { Heads } from '../audit/heads.ts'
import { newId } from '../db/new-id.ts'
import type { Keys } from '../settings/keys.ts'
import { Stop } from '../settings/stop.ts'
import { copyOut } from './copy.ts'
import { seal } from './envelope.ts'
import type { BackupKeys } from './keys.ts'
import type { Ending, Header } from './model.ts'
import { writePart } from './parts.ts'
import { columnsIn, connectWhole, named, placesOf, plainly, tablesOf } from './shape.ts'

export interface Places {
  /** Folder of the backups. */
  backups: string
  /** Folder of the installation's data, with its files. */
  data: string
}

export interface Taken {
  header: Header
  file: string
  bytes: number
  ending: Ending
}

/** The same for the same main key, and tells nothing of it. */
export function fingerprintOf(keys: Keys): string {
  return keys.derive('fingerprint').toString('hex').slice(0, 16)
}

/** Files in place; what is still being written, or was left half written, is none. */
function filesIn(data: string): { tenantId: string; hash: string; file: string }[] {
  const folder = path.join(data, 'files')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const [, tenantId, hash] = /^([0-9a-f-]{36})[\\/][0-9a-f]{2}[\\/]([0-9a-f]{64})$/.exec(name) ?? []
    return tenantId && hash ? [{ tenantId, hash, file: path.join(folder, name) }] : []
  })
}

/** Swept since the folder was read: no row of now names it, and what names it in this backup is erased anew. */
function unlessSwept(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

interface Given {
  client: pg.Client
  heads: Heads
  mainKey: string
  data: string
  /** Heard once it is known what went in. */
  ended(ending: Ending): void
}

async function* contentsOf({ client, mainKey }: Given) {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from db.migration order by at, name',
  )
  const sequences = await placesOf(client)
  yield* writePart({ kind: 'contents', mainKey, migrations: rows, sequences })
}

async function* partsOf(given: Given): AsyncGenerator<Buffer> {
  const { client, heads, data } = given
  const ending: Ending = { kind: 'end', rows: {}, files: 0 }
  yield* contentsOf(given)
  for (const { name, columns } of await tablesOf(client)) {
    const count = (rows: number) => {
      ending.rows[name] = rows
    }
    yield* writePart(
      { kind: 'table', name, columns },
      copyOut(client, `copy ${named(name)} (${columnsIn(columns)}) to stdout`, count),
    )
  }
  const sealed = await client.query<{ tenant_id: string; number: string }>(
    'select tenant_id, max(number) as number from audit.seal group by 1',
  )
  for (const { tenant_id: tenantId, number } of sealed.rows) {
    // What was signed after this moment stands for traces that are not in it.
    const text = await heads.upTo(tenantId, Number(number))
    yield* writePart({ kind: 'heads', tenantId }, Readable.from([Buffer.from(text)]))
  }
  for (const { file, tenantId, hash } of filesIn(data)) {
    const handle = await openFile(file, 'r').catch(unlessSwept)
    if (handle === null) continue
    // From here on it may be swept: what is open is read to its end.
    yield* writePart({ kind: 'file', tenantId, hash }, handle.createReadStream())
    ending.files += 1
  }
  yield* writePart(ending)
  given.ended(ending)
}

async function write(file: string, parts: AsyncGenerator<Buffer>, by: Parameters<typeof seal>[1]): Promise<void> {
  const squeeze = createZstdCompress({ chunkSize: 1 << 18 })
  const into = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(
    Readable.from(parts, { objectMode: true, highWaterMark: 4 }),
    squeeze,
    (source) => seal(source as AsyncIterable<Buffer>, by),
    into,
  )
  const handle = await openFile(file, 'r+')
  await handle.sync()
  await handle.close()
}

function isFull(error: unknown): boolean {
  return /ENOSPC|no space left/i.test(String((error as Error).message))
}

/** @param given.address the administrator's, on the database of the installation */
export async function takeBackup(given: {
  address: string
  places: Places
  keys: Keys
  backupKeys: BackupKeys
  heads: Heads
  now: string
}): Promise<Taken> {
  const { backups, data } = given.places
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const client = await connectWhole(given.address)
  const key = given.backupKeys.make(given.now)
  const header: Header = { format: 'omzien backup 1', id: newId(), madeAt: given.now, key: key.id }
  const file = path.join(backups, `omzien-${given.now.replace(/\.\d+|[-:]/g, '')}-${header.id.slice(-8)}.backup`)
  const making = `${file}.part`
  let ending: Ending = { kind: 'end', rows: {}, files: 0 }
  const ended = (said: Ending) => {
    ending = said
  }
  try {
    // With row security off a row that would stay hidden is an error, and no gap.
    await client.query(`${plainly}; begin isolation level repeatable read read only; set local row_security to off`)
    await write(making, partsOf({ client, heads: given.heads, mainKey: fingerprintOf(given.keys), data, ended }), { header, key })
    renameSync(making, file)
    return { header, file, bytes: statSync(file).size, ending }
  } catch (error) {
    rmSync(making, { force: true })
    throw isFull(error) ? new Stop('backup-no-room', { folder: backups }) : error
  } finally {
    await client.end()
  }
}
