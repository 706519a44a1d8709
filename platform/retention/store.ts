// Reads whatever lies in a folder, and erases what is past its term, in any table of the register of processing.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'

export interface KeptRows {
  table: string
  rows: unknown[]
}

/** Names of tables come from the register, never from a request. */
export interface Tables {
  /** Where a case says which folder it lies in. */
  subject: string
  /** Tables whose rows lie in a folder. */
  inFolder: readonly string[]
  /** Tables about the people a folder is about, each with the view of what of it may leave with that folder. */
  ofPeople: Readonly<Record<string, string>>
}

/**
 * All rows of the folder of a case in one statement, as far as the asker may see them; tables without rows are left out.
 * Own working notes lie in folders of their own and do not come along.
 */
export async function rowsOfCase(db: Db, tables: Tables, at: { tenantId: string; caseId: string }): Promise<KeptRows[]> {
  const folder = sql`(select folder_id from ${sql.table(tables.subject)} where tenant_id = ${at.tenantId} and id = ${at.caseId})`
  const sources = [...Object.entries(tables.ofPeople), ...tables.inFolder.map((table) => [table, table] as const)]
  const each = sources.map(
    ([table, source]) => sql`select ${sql.lit(table)}::text as "table", json_agg(kept) as rows from ${sql.table(source)} kept
      where tenant_id = ${at.tenantId} and folder_id = ${folder}`,
  )
  const all = sql.join(each, sql` union all `)
  const { rows } = await sql<KeptRows>`select * from (${all}) as tables where rows is not null`.execute(db)
  return rows
}

/** Erases rows of before a day. Table and column come from the register, never from a request. */
export async function eraseBefore(
  db: Db,
  { table, by }: { table: string; by: string },
  { tenantId, day }: { tenantId: string; day: string },
): Promise<void> {
  await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and ${sql.ref(by)} < ${day}::date`.execute(db)
}

type Key = Record<string, string | number>

/** Whether a table is there and has the columns that a line of the ledger names. */
export async function fitsNow(db: Db, { table, keys }: { table: string; keys: readonly Key[] }): Promise<boolean> {
  const names = [...new Set(keys.flatMap((key) => Object.keys(key)))]
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_attribute
    where attrelid = to_regclass(${table}) and attname = any (${names}::text[]) and not attisdropped`.execute(db)
  return rows[0]?.n === names.length
}

/** Erases rows by their keys, where they are there. Table and columns come from the ledger. @returns how many were there */
export async function eraseByKeys(
  db: Db,
  tenantId: string,
  { table, keys }: { table: string; keys: readonly Key[] },
): Promise<number> {
  const columns = Object.keys(keys[0] ?? {})
  const match = sql.join(
    columns.map((name) => sql`t.${sql.ref(name)}::text = k ->> ${sql.lit(name)}`),
    sql` and `,
  )
  const { numAffectedRows } =
    await sql`delete from ${sql.table(table)} t using jsonb_array_elements(${JSON.stringify(keys)}::jsonb) k
    where t.tenant_id = ${tenantId} and ${match}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
