// Texts that someone left half-way, in any table that keeps them: each on top of the version that was seen.
import { type Generated, type Kysely, sql } from 'kysely'
import type { Tables } from '#tables'
import type { Db } from './pools.ts'

interface HalfDone {
  tenantId: string
  id: string
  memberId: string
  caseId: string
  body: string
  version: Generated<number>
  changedAt: Generated<string>
}

/** Tables with the columns of one. */
type Keeps = { [Name in keyof Tables]: Tables[Name] extends HalfDone ? Name : never }[keyof Tables]

type Row = Pick<HalfDone, 'tenantId' | 'id' | 'memberId' | 'caseId' | 'body'>

/** The tables by what they have in common. */
const kept = (db: Db) => db as unknown as Kysely<Record<string, HalfDone>>

/** Keeps one on top of the version seen, 0 where there was none. @returns its version now, or null when another device was first */
export async function putHalfDone<One extends Row>(
  db: Db,
  table: Keeps,
  { row, version }: { row: One; version: number },
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
  const next = await kept(db)
    .updateTable(table)
    .set({ body: row.body, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', row.tenantId)
    .where('id', '=', row.id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return next?.version ?? null
}

/** Removes those of one person at work: one by id, or all about something. */
export async function removeHalfDone(
  db: Db,
  table: Keeps,
  { tenantId, memberId, ...which }: Pick<Row, 'tenantId' | 'memberId'> & Readonly<Record<string, string>>,
): Promise<void> {
  let query = kept(db).deleteFrom(table).where('tenantId', '=', tenantId).where('memberId', '=', memberId)
  for (const [column, value] of Object.entries(which)) query = query.where(column as 'id', '=', value)
  await query.execute()
}
