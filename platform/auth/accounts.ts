// Accounts: one for each person at work in one organisation, made by whoever may, never by signing up.
import type pg from 'pg'
import { newId } from './library.ts'
import { hashPassword } from './password.ts'

export interface Owner {
  tenantId: string
  memberId: string
  email: string
}

// One statement, where the library takes two without a transaction: an account without a password cannot come about.
const upsert = `
  with asked as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as a (id, tenant_id, member_id, email)
  ), made as (
    insert into auth.member_account (id, tenant_id, member_id, email) select id, tenant_id, member_id, lower(btrim(email)) from asked
    on conflict (tenant_id, member_id) do update set email = excluded.email, updated_at = now() returning id
  )
  insert into auth.credential (id, account_id, provider_id, provider_account, password)
  select gen_random_uuid(), id, 'credential', id::text, $5 from made
  on conflict (provider_id, provider_account) do update set password = excluded.password, updated_at = now()`

async function write(db: pg.Pool | pg.ClientBase, owners: readonly Owner[], hash: string): Promise<void> {
  const list = (value: (owner: Owner) => string) => owners.map(value)
  await db.query(upsert, [list(newId), list((one) => one.tenantId), list((one) => one.memberId), list((one) => one.email), hash])
}

/**
 * Makes the account of a person at work, or gives the one they have a new e-mail and password.
 * @param db a connection of the role `auth`
 * @throws PostgreSQL's unique_violation when the e-mail belongs to someone else
 */
export async function makeAccount(db: pg.Pool | pg.ClientBase, given: Owner & { password: string }): Promise<void> {
  await write(db, [given], await hashPassword(given.password))
}

/** Many accounts with one password and one hash, for the demo only: equal hashes say that passwords are equal. */
export async function makeDemoAccounts(
  db: pg.Pool | pg.ClientBase,
  given: { owners: readonly Owner[]; password: string },
): Promise<void> {
  const hash = await hashPassword(given.password)
  for (let at = 0; at < given.owners.length; at += 1000) await write(db, given.owners.slice(at, at + 1000), hash)
}
