// Who signs in to the database, and how it goes there.
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { openKeys } from '../settings/keys.ts'
import { addressFor } from './roles.ts'

const sealed = (address: string) => `${address}${address.includes('?') ? '&' : '?'}sslmode=verify-full`

test('how a database is reached is kept in the address of every role', () => {
  const { adminUrl, keysFolder } = inject('database')
  const given = { keys: openKeys(keysFolder), database: 'omzien' }
  expect(addressFor(sealed(adminUrl), 'app', given)).toContain('sslmode=verify-full')
})

test('what must be encrypted does not go to a database that cannot', async () => {
  const client = new pg.Client({ connectionString: sealed(inject('database').adminUrl) })
  await expect(client.connect()).rejects.toThrow(/SSL|TLS/)
})
