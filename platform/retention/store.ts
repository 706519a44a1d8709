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
