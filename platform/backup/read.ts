// Opens a backup and holds it against itself before anything of it is believed.
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { Stop } from '../settings/stop.ts'
import { headerOf, open } from './envelope.ts'
import type { BackupKeys } from './keys.ts'
import type { Contents, Ending, Header, Part } from './model.ts'
import { readParts } from './parts.ts'

export interface Found {
  file: string
  header: Header
}

const bytesIn = (file: string) => createReadStream(file, { highWaterMark: 1 << 20 })

export async function headerIn(file: string): Promise<Header> {
  if (!existsSync(file)) throw new Stop('backup-absent', { file })
  return headerOf(bytesIn(file))
}

/** Backups in a folder, by what each says in front; what says nothing is passed over. */
export async function backupsIn(folder: string): Promise<Found[]> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^omzien-.+\.backup$/.test(name)) : []
  const found = names.map(async (name) => {
    const file = path.join(folder, name)
    return [{ file, header: await headerIn(file) }]
  })
  return (await Promise.all(found.map((one) => one.catch(() => [])))).flat()
}

/** Gives each part in order. @throws Stop where it is not what was made: nothing that came before may be used then */
export async function readBackup(
  file: string,
  given: { keys: BackupKeys; now: string },
  take: (one: Part, body: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  // The key is asked for first: a reason of its own is no damage.
  const key = given.keys.of(await headerIn(file), given.now)
  try {
    await pipeline(
      bytesIn(file),
      (source) => open(source as AsyncIterable<Buffer>, () => key),
      createZstdDecompress({ chunkSize: 1 << 18 }),
      (source) => readParts(source as AsyncIterable<Buffer>, take),
    )
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // What the compression or the parts stumble over was changed as well.
    if (code.startsWith('ZSTD') || code.startsWith('Z_') || (error as Error).name === 'ZodError') throw new Stop('backup-damaged')
    throw error
  }
}

export interface Inside {
  contents: Contents
  ending: Ending
}

/** Reads all of it and keeps nothing. */
export async function verifyBackup(file: string, given: { keys: BackupKeys; now: string }): Promise<Inside> {
  const inside: Partial<Inside> = {}
  await readBackup(file, given, async (one) => {
    if (one.kind === 'contents') inside.contents = one
    if (one.kind === 'end') inside.ending = one
  })
  const { contents, ending } = inside
  if (!contents || !ending) throw new Stop('backup-damaged')
  return { contents, ending }
}
