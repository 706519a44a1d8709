// The address book of creditors in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { BookEntry, BookLine, bookShows } from './model.ts'

const lines = (db: Db, tenantId: string) =>
  db
    .selectFrom('finance.creditor')
    .where('tenantId', '=', tenantId)
    .select(['id', 'name', 'address', 'email', 'phone', 'collectsFor', 'retired', 'version'])
    .select(sql<BookLine['kind']>`kind`.as('kind'))

interface Asked {
  tenantId: string
  show: (typeof bookShows)[number]
  /** The last one of the page before. */
  after: string | null
  limit: number
}

/** By name, one more than asked. */
export function creditorsBy(db: Db, { tenantId, show, after, limit }: Asked): Promise<BookLine[]> {
  let query = lines(db, tenantId).where('retired', '=', show === 'retired')
  if (show === 'collectors') query = query.where('kind', '=', 'collector')
  if (after)
    query = query.where(
      sql<boolean>`lower(name) > (select lower(c.name) from finance.creditor c where c.tenant_id = ${tenantId} and c.id = ${after})`,
    )
  return query
    .orderBy(sql`lower(name)`)
    .limit(limit + 1)
    .execute()
}

/** Those with one of these names, however written, by their name in small letters. */
export async function creditorsNamed(db: Db, tenantId: string, names: readonly string[]): Promise<Map<string, BookLine>> {
  const small = names.map((name) => name.trim().toLowerCase())
  if (small.length === 0) return new Map()
  const rows = await lines(db, tenantId).where(sql<boolean>`lower(name) = any (${small}::text[])`).execute()
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]))
}

export async function creditorAt(db: Db, tenantId: string, id: string): Promise<BookLine | null> {
  return (
    (await lines(db, tenantId)
      .where('id', '=', among([id]))
      .executeTakeFirst()) ?? null
  )
}

/** @returns whether it was new, by id and by name */
export async function insertCreditor(db: Db, at: { tenantId: string; id: string }, entry: BookEntry): Promise<boolean> {
  const made = await db
    .insertInto('finance.creditor')
    .values({ ...at, ...entry })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** @returns the new version, or null when another change came first */
export function updateCreditor(db: Db, at: SeenAt, entry: BookEntry): Promise<number | null> {
  return updateAt(db, 'finance.creditor', { at, to: entry })
}

/** Remembers organisations for colleagues; who is known stays as it is. */
export async function rememberCreditors(
  db: Db,
  tenantId: string,
  lines: readonly { name: string; kind: string }[],
): Promise<void> {
  if (lines.length === 0) return
  await db
    .insertInto('finance.creditor')
    .values(lines.map((line) => ({ tenantId, ...line })))
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Creditors with a word that begins so: first those whose name begins so. */
export function creditorsLike(db: Db, tenantId: string, words: string): Promise<BookLine[]> {
  const beginning = `${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return lines(db, tenantId)
    .where('retired', '=', false)
    .where(sql<boolean>`(lower(name) like ${beginning} or lower(name) like ${`% ${beginning}`})`)
    .orderBy(sql`lower(name) not like ${beginning}`)
    .orderBy(sql`lower(name)`)
    .limit(8)
    .execute()
}
