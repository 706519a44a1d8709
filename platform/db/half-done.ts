// Texts that someone left half-way, in any table that keeps them: each on top of the version that was seen.
import { type Generated, type Kysely, sql } from 'kysely'
import type { Tables } from '#tables'
import type { Db } from './pools.ts'

interface HalfDone {
  tenantId: string
  memberId: string
  caseId: string
  body: string
  version: Generated<number>
  changedAt: Generated<string>
}

/** Tables with the columns of one. */
type Keeps = { [Name in keyof Tables]: Tables[Name] extends HalfDone ? Name : never }[keyof Tables]

type Row = Pick<HalfDone, 'tenantId' | 'memberId' | 'caseId' | 'body'>

/** Of one person at work: what picks it out, beside whose it is. */
export type HalfDoneOf = Pick<Row, 'tenantId' | 'memberId'> & Readonly<Record<string, string>>

/** The tables by what they have in common. */
const kept = (db: Db) => db as unknown as Kysely<Record<string, HalfDone>>

/** One as it is kept, or null. */
export async function halfDoneAt(db: Db, table: Keeps, of: HalfDoneOf): Promise<{ body: string; version: number } | null> {
  let query = kept(db).selectFrom(table).select(['body', 'version'])
  for (const [column, value] of Object.entries(of)) query = query.where(column as 'caseId', '=', value)
  return (await query.executeTakeFirst()) ?? null
}

/**
 * Keeps one on top of the version seen, 0 where there was none.
 * @param given.by what picks out the row, beside its tenant
 * @returns its version now, or null when another device was first
 */
export async function putHalfDone<One extends Row>(
  db: Db,
  table: Keeps,
  { row, by, version }: { row: One; by: readonly (keyof One & string)[]; version: number },
): Promise<number | null> {
  if (version === 0) {
    const made = await kept(db)
      .insertInto(table)
      .values(row)
      .onConflict((on) => on.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  let query = kept(db)
    .updateTable(table)
    .set({ body: row.body, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', row.tenantId)
    .where('version', '=', version)
  for (const column of by) query = query.where(column as 'caseId', '=', row[column] as string)
  return (await query.returning('version').executeTakeFirst())?.version ?? null
}

/** Removes those of one person at work: one by id, or all about something. */
export async function removeHalfDone(db: Db, table: Keeps, of: HalfDoneOf): Promise<void> {
  let query = kept(db).deleteFrom(table)
  for (const [column, value] of Object.entries(of)) query = query.where(column as 'caseId', '=', value)
  await query.execute()
}

/**
 * Keeps one, or throws it away when nothing is left of its text.
 * @returns the version it has now; `kept` is false when that is another one than was seen, and nothing was done
 */
export async function keepHalfDone<One extends Row>(
  db: Db,
  table: Keeps,
  { row, by, version }: { row: One; by: readonly (keyof One & string)[]; version: number },
): Promise<{ kept: boolean; version: number }> {
  const of = { tenantId: row.tenantId, memberId: row.memberId, ...Object.fromEntries(by.map((name) => [name, row[name]])) }
  const present = async () => (await halfDoneAt(db, table, of as HalfDoneOf))?.version ?? 0
  if (row.body === '') {
    const now = await present()
    if (now !== version) return { kept: false, version: now }
    await removeHalfDone(db, table, of as HalfDoneOf)
    return { kept: true, version: Math.max(1, version) }
  }
  const next = await putHalfDone(db, table, { row, by, version })
  return next === null ? { kept: false, version: await present() } : { kept: true, version: next }
}
