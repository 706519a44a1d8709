// The ledger of what was erased: ids by table and day, outside the database and outside every backup, so that what is put back forgets it anew.
import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import type { Db } from '../db/pools.ts'
import { eraseByKeys } from './store.ts'

const value = z.union([z.string(), z.number()])
const line = z.strictObject({
  day: z.iso.date(),
  table: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  /** The key of each row, beside the organisation. */
  keys: z.array(z.record(z.string().regex(/^[a-z_]+$/), value)).min(1),
})
export type Erased = z.output<typeof line>

export interface Ledger {
  /** Written before the erasing is through: what is written twice is erased twice, what is not written comes back. */
  add(tenantId: string, erased: Erased): Promise<void>
  /** All that was erased, by organisation, the oldest first. @throws when a line is not as it was written */
  all(): Promise<{ tenantId: string; erased: Erased[] }[]>
}

const ending = '.erased.jsonl'

/** @param folder the folder of the signed heads: it lies where neither database nor backup reaches */
export function ledgerIn(folder: string): Ledger {
  const read = async (name: string) => {
    const lines = (await readFile(path.join(folder, name), 'utf8')).split('\n')
    // A line without its end was torn by a crash: its erasing was not through.
    return lines.filter((one) => one.endsWith('}')).map((one) => line.parse(JSON.parse(one)))
  }
  return {
    async add(tenantId, erased) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(path.join(folder, `${tenantId}${ending}`), 'a', 0o600)
      try {
        // A line that a crash tore is closed first.
        await file.writeFile(`\n${JSON.stringify(line.parse(erased))}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    async all() {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending))
      const tenants = names.map((name) => ({ name, tenantId: id.parse(name.slice(0, -ending.length)) }))
      return Promise.all(tenants.map(async ({ name, tenantId }) => ({ tenantId, erased: await read(name) })))
    },
  }
}

let known: Ledger | null = null

/** Said once at the start. */
export function keepLedgerIn(ledger: Ledger): void {
  known = ledger
}

/** Writes down what was erased today, by table; nothing where nothing was. To be called in the transaction that erases. */
export async function writeDown(tenantId: string, day: string, tables: Readonly<Record<string, Erased['keys']>>): Promise<void> {
  if (!known) throw new Error('nobody said where the ledger of what was erased is kept')
  for (const [table, keys] of Object.entries(tables)) if (keys.length > 0) await known.add(tenantId, { day, table, keys })
}

/** Erases once more what a line of the ledger says, as the background role. @returns how many rows were there */
export function eraseAgain(db: Db, tenantId: string, erased: Erased): Promise<number> {
  return eraseByKeys(db, tenantId, erased)
}
