// The keys of backups: one for each, in the folder of keys, gone after their term. Without its key a backup is noise.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { newId } from '../db/new-id.ts'
import { Stop } from '../settings/stop.ts'
import type { Header } from './model.ts'
import { isExpired } from './terms.ts'

const kept = z.strictObject({ id, madeAt: z.iso.datetime(), secret: z.string().regex(/^[A-Za-z0-9+/]{43}=$/) })

const dayMilliseconds = 86_400_000

export interface BackupKey {
  id: string
  secret: Buffer
}

export interface BackupKeys {
  make(madeAt: string): BackupKey
  /** @throws Stop saying whether the key was lost, is damaged, or is past its term */
  of(header: Header, now: string): BackupKey
  /** Ends the keys that are past their term; one that is damaged holds up no other. @returns their ids */
  expire(now: string): Set<string>
  /** The moment before which nothing can be opened any more, a day to be sure. */
  oldest(now: string): string
}

/** @param folder of all keys of the installation */
export function backupKeysIn(folder: string, { days }: { days: number }): BackupKeys {
  const place = path.join(folder, 'backup')
  const fileOf = (keyId: string) => path.join(place, `${keyId}.key`)
  const read = (file: string) => {
    try {
      return kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      throw new Stop('key-damaged', { file })
    }
  }
  /** Those that can be read. */
  const all = () => {
    const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.key')) : []
    return names.flatMap((name) => {
      try {
        const file = path.join(place, name)
        return [{ file, madeAt: read(file).madeAt }]
      } catch {
        // Said by whoever opens a backup with it.
        return []
      }
    })
  }
  /** What a disk kept of it elsewhere is beyond us; here nothing is left. */
  const end = (file: string) => {
    // Over what is there: a file that is cut off first leaves its bytes where they were.
    const handle = openSync(file, 'r+')
    try {
      writeSync(handle, Buffer.alloc(Math.max(256, fstatSync(handle).size)), 0, undefined, 0)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    rmSync(file)
  }
  return {
    make(madeAt) {
      const made = { id: newId(), madeAt, secret: randomBytes(32) }
      mkdirSync(place, { recursive: true, mode: 0o700 })
      const text = JSON.stringify({ ...made, secret: made.secret.toString('base64') })
      // Beside first: one that a crash tears is no key.
      writeFileSync(`${fileOf(made.id)}.part`, text, { mode: 0o600, flag: 'wx', flush: true })
      renameSync(`${fileOf(made.id)}.part`, fileOf(made.id))
      return made
    },
    of(header, now) {
      const at = { made: header.madeAt.slice(0, 10), days: String(days), folder: place }
      const file = fileOf(header.key)
      if (!existsSync(file)) throw new Stop(isExpired(header.madeAt, { days, now }) ? 'backup-expired' : 'backup-key-lost', at)
      const { secret, madeAt } = read(file)
      // By the key itself: whoever gives the backup another day gains nothing.
      if (isExpired(madeAt, { days, now })) throw new Stop('backup-expired', at)
      return { id: header.key, secret: Buffer.from(secret, 'base64') }
    },
    expire(now) {
      const known = all()
      // The newest stays until there is a newer: a clock that is wrong, or backups that fail, must not end the last there is.
      const newest = known.reduce((last, { madeAt }) => (madeAt > last ? madeAt : last), '')
      const past = known.filter(({ madeAt }) => madeAt < newest && isExpired(madeAt, { days, now })).map(({ file }) => file)
      const ended = new Set(past.map((file) => path.basename(file, '.key')))
      for (const file of past) end(file)
      return ended
    },
    oldest(now) {
      const made = all().map(({ madeAt }) => Date.parse(madeAt))
      return new Date(Math.min(...made, Date.parse(now) - days * dayMilliseconds) - dayMilliseconds).toISOString()
    },
  }
}
