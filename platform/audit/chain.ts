// Holds the chain of traces of one organisation against itself, and against what was signed outside the database.
import type { Db } from '../db/pools.ts'
import type { Heads, ReadHeads } from './heads.ts'
import type { FoundPlace, Outcome } from './model.ts'
import { brokenLinks, hashesAt, lastSeal } from './store.ts'

interface Kept {
  db: Db
  tenantId: string
}

/** Where the chain is not what was signed: at most one stretch, since all after it would differ too. */
async function againstSigned({ db, tenantId }: Kept, { heads, untrue }: ReadHeads, last: number): Promise<FoundPlace[]> {
  const bare = { from: null, to: null, at: null }
  const found: FoundPlace[] = untrue > 0 ? [{ ...bare, what: 'head-false' }] : []
  const numbers = heads.map(({ number }) => number)
  const hashes = await hashesAt(db, tenantId, numbers)
  const at = heads.findIndex(({ number, hash }) => hashes.get(number) !== hash)
  const wrong = heads[at]
  if (!wrong) return found
  const from = (heads[at - 1]?.number ?? 0) + 1
  return [...found, { what: last < wrong.number ? 'shortened' : 'rewritten', from, to: wrong.number, at: wrong.at }]
}

/** Looks the whole chain over. What was signed is read first: the chain has grown by then, never shrunk. */
export async function lookOver(kept: Kept, heads: Heads, doneAt: () => string): Promise<Outcome> {
  const { db, tenantId } = kept
  const signed = await heads.of(tenantId)
  const broken = await brokenLinks(db, tenantId)
  const last = (await lastSeal(db, tenantId))?.number ?? 0
  const found = [...broken, ...(await againstSigned(kept, signed, last))]
  const end = signed.heads.at(-1)
  return { doneAt: doneAt(), sealed: last, signed: end ? { number: end.number, at: end.at } : null, found }
}
