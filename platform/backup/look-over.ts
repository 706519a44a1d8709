// Whether what was put back is whole: the chain of traces, the files and the key they are under, and pages as people see them.
import path from 'node:path'
import { lookOver } from '../audit/chain.ts'
import { builderOn, withPool } from '../db/pools.ts'
import { bytesIn } from '../files/bytes.ts'
import { hashesInUse } from '../files/door.ts'
import { inTenant } from '../jobs/runner.ts'
import type { Keys } from '../settings/keys.ts'
import type { Restored } from './restore.ts'

/** What was not as it should be; the first word says of what, and none of it says of whom. */
export type Finding = `${'trace' | 'file' | 'page' | 'erased'} ${string}`

export interface Looked {
  found: Finding[]
  traces: number
  /** How many files were opened, and how many pages. */
  files: number
  pages: number
}

/** Asks pages of a database that nobody works in, and changes nothing there. */
export type TryPages = (addressOf: Restored['addressOf']) => Promise<{ asked: number; failed: string[] }>

/** Each is there; of many, so many spread over all are opened as well. */
const mostOpened = 50

async function filesOf(used: readonly string[], tenantId: string, { folder, keys }: { folder: string; keys: Keys }) {
  const bytes = bytesIn(path.join(folder, 'files'), keys)
  const there = new Set((await bytes.all(tenantId)).map(({ hash }) => hash))
  const missing = used.filter((hash) => !there.has(hash))
  const step = Math.max(1, Math.ceil(used.length / mostOpened))
  const chosen = used.filter((hash, at) => at % step === 0 && there.has(hash))
  const shut: string[] = []
  for (const hash of chosen) await bytes.get(tenantId, hash).catch(() => shut.push(hash))
  const found: Finding[] = [...missing.map(() => 'file missing' as const), ...shut.map(() => 'file does not open' as const)]
  return { found, opened: chosen.length - shut.length }
}

/** @param given.waiting where its files wait */
export async function lookAtRestored(
  { addressOf, heads, forgotten }: Restored,
  given: { waiting: string; keys: Keys; now: string; tryPages: TryPages },
): Promise<Looked> {
  const looked: Looked = { found: forgotten.stuck.map((table): Finding => `erased ${table}`), traces: 0, files: 0, pages: 0 }
  await withPool(addressOf('worker'), async (pool) => {
    const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant')
    for (const { tenant_id: tenantId } of rows) {
      const [outcome, used] = await inTenant(pool, tenantId, async (client) => {
        const db = builderOn(client)
        return [await lookOver({ db, tenantId }, heads, () => given.now), [...(await hashesInUse(db, tenantId))]] as const
      })
      const files = await filesOf(used, tenantId, { folder: given.waiting, keys: given.keys })
      looked.traces += outcome.sealed
      looked.files += files.opened
      looked.found.push(...outcome.found.map(({ what }): Finding => `trace ${what}`), ...files.found)
    }
  })
  const pages = await given.tryPages(addressOf)
  looked.pages = pages.asked
  looked.found.push(...pages.failed.map((one): Finding => `page ${one}`))
  return looked
}
