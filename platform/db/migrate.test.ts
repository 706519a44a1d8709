// Migrations: in order, once, by one runner at a time, and never over another history.
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openKeys } from '../settings/keys.ts'
import { copyDatabase } from '../test/database.ts'
import { install } from './install.ts'
import { allMigrations, migrate } from './migrate.ts'
import { addressFor, adminOn } from './roles.ts'

let address: string
let client: pg.Client

beforeAll(async () => {
  const { adminUrl, keysFolder } = inject('database')
  const database = await copyDatabase(adminUrl)
  address = addressFor(adminUrl, 'migrate', { keys: openKeys(keysFolder), database })
  client = new pg.Client({ connectionString: adminOn(adminUrl, database) })
  await client.connect()
})
afterAll(() => client.end())

const extra = (name: string, sql: string) => ({ name, sql, checksum: sql })

test('a second run finds nothing to do', async () => {
  expect(await migrate(address)).toEqual([])
})

test('the house comes from the ground up: the database, the platform, then the capabilities in order', () => {
  const names = allMigrations().map((one) => one.name)
  const parts = [...new Set(names.map((name) => name.split('/')[0]))]
  expect(parts.slice(0, 2)).toEqual(['db', 'tenancy'])
  expect(parts.indexOf('people')).toBeGreaterThan(parts.indexOf('search'))
  expect(parts.indexOf('plan')).toBeGreaterThan(parts.indexOf('people'))
})

test('a migration that fails leaves nothing behind, and the next run does it again', async () => {
  const wrong = extra('db/900-test.sql', 'create table db.half (id int); select 1 / 0')
  await expect(migrate(address, [...allMigrations(), wrong])).rejects.toThrow('db/900-test.sql')
  expect((await client.query(`select to_regclass('db.half') as there`)).rows[0].there).toBeNull()
  const right = extra('db/900-test.sql', 'create table db.half (id int)')
  expect(await migrate(address, [...allMigrations(), right])).toEqual(['db/900-test.sql'])
  await expect(migrate(address)).rejects.toMatchObject({ word: 'database-newer', values: { migration: 'db/900-test.sql' } })
  await expect(migrate(address, [...allMigrations(), { ...right, checksum: 'x' }])).rejects.toMatchObject({
    word: 'migration-changed',
  })
  await client.query(`delete from db.migration where name = 'db/900-test.sql'; drop table db.half`)
})

test('of two runners at once one does the work', async () => {
  const one = extra('db/901-test.sql', 'create table db.once (id int)')
  const all = [...allMigrations(), one]
  const ran = await Promise.all([migrate(address, all), migrate(address, all), migrate(address, all)])
  expect(ran.flat()).toEqual(['db/901-test.sql'])
})

test('installing again over a standing database changes nothing', async () => {
  const { adminUrl, keysFolder } = inject('database')
  const again = await install(adminUrl, { keys: openKeys(keysFolder), database: 'omzien' })
  expect(again.ran).toEqual([])
})
