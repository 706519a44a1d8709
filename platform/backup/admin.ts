// The administrator's connection for a moment: databases are made, named and dropped by it.
import pg from 'pg'
import { adminOn } from '../db/roles.ts'

/** @param admin the administrator's connection; it works beside the database that is dealt with */
export async function asAdmin<Result>(admin: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: adminOn(admin, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function dropDatabase(admin: string, database: string): Promise<void> {
  await asAdmin(admin, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`))
}

/** Databases whose name begins so. */
export async function databasesNamed(admin: string, beginning: string): Promise<string[]> {
  const all = 'select datname as name from pg_database where starts_with(datname, $1) order by 1'
  const { rows } = await asAdmin(admin, (client) => client.query<{ name: string }>(all, [beginning]))
  return rows.map(({ name }) => name)
}
