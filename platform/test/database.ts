// One PostgreSQL for a whole run of tests; each test file takes a fresh copy of the migrated database.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Temporary, temporaryDatabase } from './temporary.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    database: { adminUrl: string; keysFolder: string }
  }
}

let server: Temporary | undefined

/** Called by the test runner before the first file. */
export async function setup(project: TestProject): Promise<void> {
  server = await temporaryDatabase(process.env.OMZIEN_TEST_POSTGRES)
  project.provide('database', { adminUrl: server.adminUrl, keysFolder: `${server.folder}/keys` })
}

export async function teardown(): Promise<void> {
  await server?.stop()
}

/** Copies the migrated database. @returns its name */
export async function copyDatabase(adminUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template omzien`)
    await client.query(`grant create on database ${name} to omzien_migrate`)
    for (const role of ['migrate', 'app', 'guest', 'auth', 'worker'])
      await client.query(`grant connect on database ${name} to omzien_${role}`)
  } finally {
    await client.end()
  }
  return name
}
