// The ledger of what was erased: ids by table and day, outside the database and outside every backup, so that what is put back forgets it anew.
// Each line is marked with a key that the database does not know.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import type { Keys } from '../settings/keys.ts'

const value = z.union([z.string(), z.number()])
const erased = z.strictObject({
  at: z.iso.datetime(),
  table: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
  /** The key of each row, beside the organisation. */
  keys: z.array(z.record(z.string().regex(/^[a-z_0-9]+$/), value)).min(1),
  /** They came again: what was said of them before does not hold any more. */
  back: z.boolean(),
})
export type Erased = z.output<typeof erased>
const line = erased.extend({ mark: z.string() })

export interface ReadLedger {
  tenantId: string
  /** The oldest first. */
  erased: Erased[]
  /** Lines that a crash tore: their rows were written down again. */
  torn: number
  /** Numbers of lines that are whole and not ours, or not as we wrote them. */
  untrue: number[]
  file: string
}

export interface Ledger {
  /** What is written twice is erased twice, what is not written comes back. */
  add(tenantId: string, lines: readonly Erased[]): Promise<void>
  all(): Promise<ReadLedger[]>
  /** Takes away what was erased before a moment. @returns how many lines went */
  prune(tenantId: string, before: string): Promise<number>
}

const ending = '.erased.jsonl'
// A whole line ends so; of a torn one the end is what lacks.
const isWhole = (text: string) => text.endsWith('}')

function lineOf(text: string): z.output<typeof line> | null {
  try {
    return line.parse(JSON.parse(text))
  } catch {
    return null
  }
}

async function readIn(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function writeTo(file: string, { flag, text }: { flag: 'a' | 'w'; text: string }): Promise<void> {
  const handle = await open(file, flag, 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** @param folder the folder of the signed heads: it lies where neither database nor backup reaches */
export function ledgerIn(folder: string, keys: Keys): Ledger {
  const secret = keys.derive('ledger of erased')
  const fileOf = (tenantId: string) => path.join(folder, `${tenantId}${ending}`)
  const markOf = (tenantId: string, { at, table, keys: rows, back }: Erased) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([tenantId, at, table, rows, back]))
      .digest()
  const isOurs = (tenantId: string, one: z.output<typeof line>) => {
    const said = Buffer.from(one.mark, 'base64')
    const mark = markOf(tenantId, one)
    return said.length === mark.length && timingSafeEqual(said, mark)
  }
  const written = (tenantId: string, one: Erased) =>
    JSON.stringify({ ...erased.parse(one), mark: markOf(tenantId, one).toString('base64') })

  async function read(tenantId: string): Promise<ReadLedger> {
    const found: ReadLedger = { tenantId, erased: [], torn: 0, untrue: [], file: fileOf(tenantId) }
    for (const [at, text] of (await readIn(found.file)).entries()) {
      if (text === '') continue
      const one = lineOf(text)
      if (one && isOurs(tenantId, one)) {
        const { mark: _, ...said } = one
        found.erased.push(said)
      } else if (isWhole(text)) found.untrue.push(at + 1)
      else found.torn += 1
    }
    return found
  }

  return {
    async add(tenantId, lines) {
      if (lines.length === 0) return
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // A line that a crash tore is closed first.
      await writeTo(fileOf(tenantId), { flag: 'a', text: `\n${lines.map((one) => `${written(tenantId, one)}\n`).join('')}` })
    },
    async all() {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending))
      return Promise.all(names.map((name) => read(id.parse(name.slice(0, -ending.length)))))
    },
    async prune(tenantId, before) {
      const file = fileOf(tenantId)
      const lines = (await readIn(file)).filter((text) => text !== '')
      // What cannot be read stays, for whoever looks at it.
      const stays = lines.filter((text) => (lineOf(text)?.at ?? before) >= before)
      if (stays.length === lines.length) return 0
      await writeTo(`${file}.part`, { flag: 'w', text: stays.map((text) => `${text}\n`).join('') })
      await rename(`${file}.part`, file)
      return lines.length - stays.length
    },
  }
}
