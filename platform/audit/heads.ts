// The signed head of each chain: one line more every five minutes, in a file the database cannot reach. Whoever cuts the end off the chain, or
// writes it anew, is held against what was signed before.
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Keys } from '../settings/keys.ts'

const headLine = z.object({
  number: z.number().int().positive(),
  hash: z.string(),
  at: z.string(),
  /** Hash of the line before, with what a crash tore after it: the last signature stands for all that is above. */
  before: z.string(),
  key: z.string(),
  signature: z.string(),
})
type HeadLine = z.output<typeof headLine>
type Said = Omit<HeadLine, 'key' | 'signature'>

export interface ReadHeads {
  /** The lines a signature stands for, the first first. */
  heads: readonly Said[]
  /** How many lines are not as they were written. */
  untrue: number
}

export interface Heads {
  /** Adds a line, unless the last one says so already. */
  add(tenantId: string, head: { number: number; hash: string; at: string }): Promise<void>
  of(tenantId: string): Promise<ReadHeads>
  /** The lines as they are, up to a number: what a backup of that moment takes along. */
  upTo(tenantId: string, number: number): Promise<string>
}

/** An Ed25519 key from 32 secret bytes, in the wrapping that node reads (RFC 8410). */
function keyFrom(seed: Buffer) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const open = createPublicKey(secret)
  const id = createHash('sha256')
    .update(open.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16)
  return { secret, open, id }
}

const bytesOf = (tenantId: string, { number, hash, at, before }: Said) =>
  Buffer.from(JSON.stringify(['omzien trace head', tenantId, number, hash, at, before]))

const hashOfLine = (line: HeadLine) => createHash('sha256').update(JSON.stringify(line)).digest('hex')

function lineOf(text: string): HeadLine | null {
  try {
    return headLine.parse(JSON.parse(text))
  } catch {
    return null
  }
}

interface ReadLines {
  /** `follows`: it says what stands before it. */
  lines: { line: HeadLine; follows: boolean }[]
  /** What the next line will have before it. */
  before: string
  /** How many after the last line are none. */
  torn: number
}

function readLines(text: string): ReadLines {
  const read: ReadLines = { lines: [], before: '', torn: 0 }
  for (const one of text.split('\n').filter((some) => some !== '')) {
    const line = lineOf(one)
    if (line) read.lines.push({ line, follows: line.before === read.before })
    read.torn = line ? 0 : read.torn + 1
    read.before = line ? hashOfLine(line) : createHash('sha256').update(read.before).update(one).digest('hex')
  }
  return read
}

/** More than any line is long. */
const tailBytes = 4096

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

/** @param folder where the lines are kept, a file for each organisation */
export function headsIn(folder: string, keys: Keys): Heads {
  const key = keyFrom(keys.derive('trace head'))
  const fileOf = (tenantId: string) => path.join(folder, `${tenantId}.jsonl`)

  const all = async (tenantId: string) => readLines((await readFile(fileOf(tenantId), 'utf8').catch(unlessAbsent)) ?? '')

  /** The end of the file; all of it where no line is near the end. */
  async function end(tenantId: string): Promise<ReadLines> {
    const file = await open(fileOf(tenantId), 'r').catch(unlessAbsent)
    if (file === null) return readLines('')
    try {
      const { size } = await file.stat()
      const { buffer, bytesRead } = await file.read({ position: Math.max(0, size - tailBytes), buffer: Buffer.alloc(tailBytes) })
      const tail = readLines(buffer.subarray(0, bytesRead).toString('utf8'))
      return tail.lines.length > 0 ? tail : await all(tenantId)
    } finally {
      await file.close()
    }
  }

  const isSigned = (tenantId: string, line: HeadLine) =>
    line.key === key.id && verify(null, bytesOf(tenantId, line), key.open, Buffer.from(line.signature, 'base64'))

  return {
    async add(tenantId, head) {
      const { lines, before } = await end(tenantId)
      if ((lines.at(-1)?.line.number ?? 0) >= head.number) return
      const said = { ...head, before }
      const line = { ...said, key: key.id, signature: sign(null, bytesOf(tenantId, said), key.secret).toString('base64') }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(fileOf(tenantId), 'a', 0o600)
      try {
        // A line that a crash tore is closed first.
        await file.writeFile(`\n${JSON.stringify(headLine.parse(line))}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    async of(tenantId) {
      const { lines, torn } = await all(tenantId)
      // A crash tears one at the end: nothing was held against it yet.
      const alsoTorn = Math.max(0, torn - 1)
      // The last true signature stands for all before it, as far as each still says what came before.
      const last = lines.findLastIndex(({ line }) => isSigned(tenantId, line))
      if (last === -1) return { heads: [], untrue: lines.length + alsoTorn }
      let first = last
      while (first > 0 && lines[first]?.follows) first -= 1
      const beginCut = first === 0 && !lines[0]?.follows ? 1 : 0
      const heads = lines.slice(first, last + 1).map(({ line }) => line)
      return { heads, untrue: lines.length - heads.length + beginCut + alsoTorn }
    },
    async upTo(tenantId, number) {
      const lines = ((await readFile(fileOf(tenantId), 'utf8').catch(unlessAbsent)) ?? '').split('\n')
      const past = lines.findIndex((text) => (lineOf(text)?.number ?? 0) > number)
      return `${(past === -1 ? lines : lines.slice(0, past)).join('\n')}\n`
    },
  }
}
