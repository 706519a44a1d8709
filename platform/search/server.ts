// The one box: finds ids past the index, then has each topic show its own under row security.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'
import { type Handler, handle } from '../http/handler.ts'
import { find } from './api.ts'
import type { Hit } from './model.ts'
import { writtenOut } from './rules.ts'
import type { Shown } from './shown.ts'

interface Found {
  kind: string
  id: string
}

async function look(db: Db, asked: string, given: { kinds: readonly string[]; limit: number }): Promise<Found[]> {
  const { rows } = await sql<Found>`select kind, id from search.find(${asked}, ${given.kinds}::text[], ${given.limit})`.execute(
    db,
  )
  const names = given.kinds.includes('person')
  if (rows.length > 0 || !names) return rows
  const near = await sql<Found>`select kind, id from search.find_name(${asked}, ${given.limit})`.execute(db)
  return near.rows
}

/** At most so many hits of a kind that finds its own: they share the room with what lies in folders. */
const mostOwn = 5

/** What lies in no folder, as the topics themselves find it. */
async function lookOutside(
  db: Db,
  shown: readonly Shown[],
  asked: { tenantId: string; words: string; limit: number },
): Promise<Found[]> {
  const found: Found[] = []
  for (const { kind, find } of shown) {
    const ids = (await find?.(db, asked)) ?? []
    found.push(...ids.map((id) => ({ kind, id })))
  }
  return found
}

/** @param shown how each kind is shown; a kind nobody shows is left out */
export function searchHandlers(shown: readonly Shown[]): Handler[] {
  const byKind = new Map(shown.map((one) => [one.kind, one]))
  const run = handle(find, async ({ db, actor }, { asked, kinds, limit }) => {
    const words = writtenOut(asked)
    const mine = shown.filter(({ right }) => right === 'anyone' || actor.rights.has(right))
    const wanted = mine.filter((one) => !kinds || kinds.some((kind) => kind === one.kind))
    if (wanted.length === 0) return { rows: [] }
    const outside = await lookOutside(db, wanted, { tenantId: actor.tenantId, words, limit: Math.min(limit, mostOwn) })
    const inFolders = await look(db, words, { kinds: wanted.map((one) => one.kind), limit })
    const found = [...inFolders.slice(0, limit - outside.length), ...outside]
    const lines = new Map<string, Hit>()
    for (const [kind, hits] of Map.groupBy(found, (one) => one.kind)) {
      const ids = [...new Set(hits.map((one) => one.id))]
      const rows = (await byKind.get(kind)?.show(db, { tenantId: actor.tenantId, ids, words })) ?? []
      for (const row of rows) lines.set(`${kind}/${row.id}`, { kind, ...row })
    }
    const keys = new Set(found.map((one) => `${one.kind}/${one.id}`))
    return { rows: [...keys].flatMap((key) => lines.get(key) ?? []) }
  })
  return [run]
}
