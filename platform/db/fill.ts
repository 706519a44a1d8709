// Filling a database in bulk, as its owner: for the demo organisation, for measuring and for tests.
import pg from 'pg'
import { builderOn, type Db } from './pools.ts'
import { valueParsers } from './values.ts'

/** Forced row security binds the owner too; for the time of filling each table has a policy that lets it in. */
const open = `do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c where c.relforcerowsecurity and c.relowner = current_user::regrole loop
    execute format('create policy filling on %s to current_user using (true) with check (true)', t.name);
  end loop; end $$`
const close = `do $$ declare t record; begin
  for t in select polrelid::regclass as name from pg_policy where polname = 'filling' loop
    execute format('drop policy filling on %s', t.name);
  end loop; end $$`

/**
 * Runs work as the owner, past row security; the way in is closed again, also when the work fails.
 * @param address connection string of the role `migrate`
 */
export async function fill(address: string, work: (db: Db, client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: address, types: valueParsers, options: '-c timezone=UTC' })
  await client.connect()
  try {
    // A fill that was killed leaves its policies; they go first.
    await client.query(close)
    await client.query(open)
    await work(builderOn(client), client)
  } finally {
    await client.query(close).catch(() => {})
    await client.end()
  }
}

/** Inserts rows in portions that stay below the protocol's 65,535 parameters. */
export async function insertAll<Row extends object>(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = new Set(rows.flatMap((row) => Object.keys(row))).size
  const portion = Math.max(1, Math.floor(30_000 / columns))
  for (let at = 0; at < rows.length; at += portion) {
    await db
      .insertInto(table as never)
      .values(rows.slice(at, at + portion) as never)
      .execute()
  }
}
