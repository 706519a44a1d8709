// Holds the chain of traces of one organisation against itself, and against what was signed outside the database.
import type { Db } from '../db/pools.ts'
import type { Heads, ReadHeads } from './heads.ts'
import type { FoundPlace, Outcome } from './model.ts'
import { brokenLinks, hashesAt, headsSeen, lastSeal, unsignedSince, waitingSince } from './store.ts'

interface Kept {
  db: Db
  tenantId: string
}

type Seen = Awaited<ReturnType<typeof headsSeen>>

/** That lines were changed, or that one which an earlier check saw is not there: who may write in the folder needs no key to cut its end off. */
function falseHeads({ heads, untrue }: ReadHeads, seen: Seen): FoundPlace[] {
  const wordOf = ({ number, at }: Seen[number]) => `${number} ${new Date(at).getTime()}`
  const there = new Set(heads.map(wordOf))
  const holds = untrue === 0 && seen.every((one) => there.has(wordOf(one)))
  return holds ? [] : [{ what: 'head-false', from: null, to: null, at: null }]
}

/** What was left open longer than it takes: whoever owns the database could write it anew. */
async function leftOpen({ db, tenantId }: Kept, head: ReadHeads['heads'][number] | null, last: number): Promise<FoundPlace[]> {
  const [waiting, unsigned] = [await waitingSince(db, tenantId), await unsignedSince(db, tenantId, head)]
  return [
    ...(waiting === null ? [] : [{ what: 'unsealed', from: null, to: null, at: waiting } as const]),
    ...(unsigned === null ? [] : [{ what: 'unsigned', from: (head?.number ?? 0) + 1, to: last, at: unsigned } as const]),
  ]
}

/** Where the chain is not what was signed: at most one stretch, since all after it would differ too. */
async function againstSigned({ db, tenantId }: Kept, { heads }: ReadHeads, last: number): Promise<FoundPlace[]> {
  const numbers = heads.map(({ number }) => number)
  const hashes = await hashesAt(db, tenantId, numbers)
  const at = heads.findIndex(({ number, hash }) => hashes.get(number) !== hash)
  const wrong = heads[at]
  if (!wrong) return []
  const from = (heads[at - 1]?.number ?? 0) + 1
  return [{ what: last < wrong.number ? 'shortened' : 'rewritten', from, to: wrong.number, at: wrong.at }]
}

/** Looks the whole chain over. What earlier checks saw is read first, then what was signed: what is read later has grown by then, never shrunk. */
export async function lookOver(kept: Kept, heads: Heads, doneAt: () => string): Promise<Outcome> {
  const { db, tenantId } = kept
  const seen = await headsSeen(db, tenantId)
  const signed = await heads.of(tenantId)
  const head = signed.heads.at(-1) ?? null
  const broken = await brokenLinks(db, tenantId)
  const last = (await lastSeal(db, tenantId))?.number ?? 0
  const found = [
    ...broken,
    ...falseHeads(signed, seen),
    ...(await againstSigned(kept, signed, last)),
    ...(await leftOpen(kept, head, last)),
  ]
  return { doneAt: doneAt(), sealed: last, signed: head && { number: head.number, at: head.at }, found }
}
