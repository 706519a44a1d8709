// The envelope of a backup: a header that anyone can read, then chunks under AES-256-GCM, each bound to its place and to the header.
// A chunk that was changed, swapped, repeated or left out does not open; an end that is missing is missed.
import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { Stop } from '../settings/stop.ts'
import { bytesOf } from './bytes.ts'
import type { BackupKey } from './keys.ts'
import { type Header, header } from './model.ts'

const chunkBytes = 1 << 20
const tagBytes = 16
const longestHeader = 1024

/** Each backup has a key of its own, so its chunks are simply counted. */
function lockOf(line: Buffer, { id }: Header, { secret }: BackupKey) {
  return {
    key: Buffer.from(hkdfSync('sha256', secret, id, 'omzien backup', 32)),
    bound: createHash('sha256').update(line).digest(),
    nonce(position: number, last: boolean) {
      const nonce = Buffer.alloc(12)
      nonce.writeUInt32BE(position, 7)
      nonce[11] = last ? 1 : 0
      return nonce
    },
  }
}

function shut(lock: ReturnType<typeof lockOf>, plain: Buffer, at: { position: number; last: boolean }): Buffer {
  const cipher = createCipheriv('aes-256-gcm', lock.key, lock.nonce(at.position, at.last)).setAAD(lock.bound)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  const front = Buffer.alloc(5)
  front.writeUInt32BE(body.length + tagBytes)
  front[4] = at.last ? 1 : 0
  return Buffer.concat([front, body, cipher.getAuthTag()])
}

/** Puts what comes in an envelope. */
export async function* seal(source: AsyncIterable<Buffer>, given: { header: Header; key: BackupKey }): AsyncGenerator<Buffer> {
  const line = Buffer.from(`${JSON.stringify(header.parse(given.header))}\n`)
  const lock = lockOf(line, given.header, given.key)
  yield line
  let [position, held]: [number, Buffer] = [0, Buffer.alloc(0)]
  for await (const more of source) {
    held = held.length === 0 ? more : Buffer.concat([held, more])
    while (held.length > chunkBytes) {
      yield shut(lock, held.subarray(0, chunkBytes), { position: position++, last: false })
      held = held.subarray(chunkBytes)
    }
  }
  yield shut(lock, held, { position, last: true })
}

const damaged = () => new Stop('backup-damaged')

function headerIn(line: Buffer): Header {
  try {
    return header.parse(JSON.parse(line.toString('utf8')))
  } catch {
    throw damaged()
  }
}

/** The header of the envelope, on nobody's word: what opens is what holds it. @throws Stop where it is none */
export async function headerOf(source: AsyncIterable<Buffer>): Promise<Header> {
  return headerIn((await bytesOf(source).line(longestHeader)) ?? Buffer.alloc(0))
}

/** Takes out what is in the envelope. @throws Stop at the first chunk that is not as it was put there */
export async function* open(source: AsyncIterable<Buffer>, keyOf: (header: Header) => BackupKey): AsyncGenerator<Buffer> {
  const bytes = bytesOf(source)
  const line = (await bytes.line(longestHeader)) ?? Buffer.alloc(0)
  const found = headerIn(line)
  const lock = lockOf(line, found, keyOf(found))
  for (let position = 0; ; position++) {
    const front = await bytes.take(5)
    const [length, last] = [front?.readUInt32BE() ?? 0, front?.[4] === 1]
    if (length < tagBytes || length > chunkBytes + tagBytes) throw damaged()
    const body = await bytes.take(length)
    if (body === null) throw damaged()
    yield opened(lock, body, { position, last })
    if (!last) continue
    if ((await bytes.take(1)) !== null) throw damaged()
    return
  }
}

function opened(lock: ReturnType<typeof lockOf>, body: Buffer, at: { position: number; last: boolean }): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', lock.key, lock.nonce(at.position, at.last)).setAAD(lock.bound)
  decipher.setAuthTag(body.subarray(body.length - tagBytes))
  try {
    return Buffer.concat([decipher.update(body.subarray(0, body.length - tagBytes)), decipher.final()])
  } catch {
    throw damaged()
  }
}
