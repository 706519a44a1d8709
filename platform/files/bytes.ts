// The bytes of files: outside database and web root, a folder for each organisation, named after their content, locked with its key.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Keys } from '../settings/keys.ts'
import { hashOf } from './hash-of.ts'

const ivLength = 12
const tagLength = 16

interface Bytes {
  /** Keeps what is not there yet. @returns its hash */
  put(tenantId: string, bytes: Uint8Array): Promise<string>
  /** Null when it is not there. @throws when it is damaged or locked with another key */
  get(tenantId: string, hash: string): Promise<Uint8Array | null>
  drop(tenantId: string, hash: string): Promise<void>
  /** What an organisation keeps, and since when each lies there untouched. */
  all(tenantId: string): Promise<{ hash: string; since: number }[]>
}

/** AES-256-GCM, bound to organisation and content: a file that was swapped or changed does not open. */
function lockFor(keys: Keys, tenantId: string) {
  const key = keys.derive(`files ${tenantId}`)
  return {
    shut(bytes: Uint8Array, hash: string): Buffer {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(hash))
      const body = Buffer.concat([cipher.update(bytes), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open(kept: Buffer, hash: string): Uint8Array {
      const decipher = createDecipheriv('aes-256-gcm', key, kept.subarray(0, ivLength)).setAAD(Buffer.from(hash))
      decipher.setAuthTag(kept.subarray(ivLength, ivLength + tagLength))
      return Buffer.concat([decipher.update(kept.subarray(ivLength + tagLength)), decipher.final()])
    },
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

/** Whole or not at all, and on the disk before anyone hears that it is kept. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const making = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(making, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(making, file)
}

export function bytesIn(folder: string, keys: Keys): Bytes {
  const at = (tenantId: string, hash: string) => path.join(folder, tenantId, hash.slice(0, 2), hash)
  return {
    async put(tenantId, bytes) {
      const hash = hashOf(bytes)
      const file = at(tenantId, hash)
      const now = new Date()
      // What lies there already is touched, so that it is not swept before its new row stands.
      const known = await utimes(file, now, now).then(() => true, unlessAbsent)
      if (!known) await writeWhole(file, lockFor(keys, tenantId).shut(bytes, hash))
      return hash
    },
    async get(tenantId, hash) {
      const kept = await readFile(at(tenantId, hash)).catch(unlessAbsent)
      return kept && lockFor(keys, tenantId).open(kept, hash)
    },
    async drop(tenantId, hash) {
      await rm(at(tenantId, hash), { force: true })
    },
    async all(tenantId) {
      const names = (await readdir(path.join(folder, tenantId), { recursive: true }).catch(unlessAbsent)) ?? []
      const files = names.filter((name) => name.includes(path.sep))
      return Promise.all(
        files.map(async (name) => ({
          hash: path.basename(name),
          since: (await stat(path.join(folder, tenantId, name))).mtimeMs,
        })),
      )
    },
  }
}

let kept: Bytes | null = null

/** Called once at start. @param data folder of the installation's data */
export function keepBytesIn(data: string, keys: Keys): void {
  kept = bytesIn(path.join(data, 'files'), keys)
}

/** Where the bytes of this installation lie. */
export function bytes(): Bytes {
  if (kept === null) throw new Error('no folder for files was set')
  return kept
}
