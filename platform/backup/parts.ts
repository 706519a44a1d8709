// What is inside a backup as one stream of bytes: parts, each with what it is in front and its bytes in blocks.
import { Stop } from '../settings/stop.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { type Part, part } from './model.ts'

const mostFront = 4_000_000
const mostBlock = 16_000_000

function counted(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

const nothing = counted(Buffer.alloc(0))

/** Blocks are gathered: a row of its own each would be a thousand small writes. */
const gathered = 64_000

export async function* writePart(one: Part, body?: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield counted(Buffer.from(JSON.stringify(part.parse(one))))
  let [held, size]: [Buffer[], number] = [[], 0]
  for await (const bytes of body ?? []) {
    held.push(bytes)
    size += bytes.length
    if (size < gathered) continue
    yield counted(Buffer.concat(held))
    held = []
    size = 0
  }
  if (size > 0) yield counted(Buffer.concat(held))
  yield nothing
}

async function block(bytes: Bytes, most: number): Promise<Buffer> {
  const length = (await bytes.take(4))?.readUInt32BE()
  const found = length === undefined || length > most ? null : await bytes.take(length)
  if (found === null) throw new Stop('backup-damaged')
  return found
}

async function* bodyOf(bytes: Bytes): AsyncGenerator<Buffer> {
  for (let one = await block(bytes, mostBlock); one.length > 0; one = await block(bytes, mostBlock)) yield one
}

/** Gives each part to `take`, in order; what it leaves of the bytes is passed over. @returns once the last part was there, and nothing after it */
export async function readParts(
  source: AsyncIterable<Buffer>,
  take: (one: Part, body: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const bytes = bytesOf(source)
  for (let ended = false; !ended; ) {
    const one = part.parse(JSON.parse((await block(bytes, mostFront)).toString('utf8')))
    const body = bodyOf(bytes)
    // A reader that stops half-way may not end the stream for the next part.
    await take(one, { [Symbol.asyncIterator]: () => ({ next: () => body.next() }) })
    for await (const _ of body);
    ended = one.kind === 'end'
  }
  if ((await bytes.take(1)) !== null) throw new Stop('backup-damaged')
}

/** All bytes of a part at once, for what is small. */
export async function whole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const blocks: Buffer[] = []
  for await (const one of body) blocks.push(one)
  return Buffer.concat(blocks)
}
