// The roles of the database: each signs in on its own, none owns what it uses, and two never sign in at all.
import type pg from 'pg'
import type { Keys } from '../settings/keys.ts'

/**
 * `migrate` owns and is used by migrations only; `app` serves people at work; `guest` serves who has no account; `auth` knows sign-ins;
 * `worker` runs jobs for one tenant.
 */
export const signInRoles = ['migrate', 'app', 'guest', 'auth', 'worker'] as const
export type SignInRole = (typeof signInRoles)[number]

/** `finder` owns the search functions, `keeper` those that move folders and open circles, `undoer` the one that takes a new row away. */
export const silentRoles = ['finder', 'keeper', 'undoer'] as const

export function roleName(role: SignInRole | (typeof silentRoles)[number]): string {
  return `omzien_${role}`
}

function passwordOf(keys: Keys, role: SignInRole): string {
  return keys.derive(`database role ${role}`).toString('base64url')
}

/** The administrator's address with another role and database filled in. */
export function addressFor(admin: string, role: SignInRole, given: { keys: Keys; database: string }): string {
  const url = new URL(admin.replace('@/', '@placeholder/'))
  url.username = roleName(role)
  url.password = passwordOf(given.keys, role)
  url.pathname = `/${given.database}`
  return url.toString().replace('@placeholder/', '@/')
}

/** The administrator's own address on another database. */
export function adminOn(admin: string, database: string): string {
  const url = new URL(admin.replace('@/', '@placeholder/'))
  url.pathname = `/${database}`
  return url.toString().replace('@placeholder/', '@/')
}

/** Makes the roles where they lack and sets their passwords. Runs as the administrator, at each start. */
export async function makeRoles(admin: pg.Client, keys: Keys): Promise<void> {
  for (const role of signInRoles) {
    await makeRole(admin, roleName(role), `login password '${passwordOf(keys, role)}' noinherit`)
  }
  for (const role of silentRoles) {
    await makeRole(admin, roleName(role), 'nologin')
    await admin.query(`grant ${roleName(role)} to ${roleName('migrate')}`)
  }
}

async function makeRole(admin: pg.Client, name: string, options: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name])
  await admin.query(`${rowCount === 0 ? 'create' : 'alter'} role ${name} with ${options}`)
}
