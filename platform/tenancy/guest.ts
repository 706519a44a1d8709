// Guests: people without an account, who come in at the public name of an organisation and are nobody at work there.
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from './actor.ts'

/** Stands where the trace names a person at work. */
export const nobody = '00000000-0000-0000-0000-000000000000'

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** @param given.secret what the guest was given, not yet hashed */
export function guestOf(tenantId: string, given: { secret?: unknown }): Actor {
  const secret = typeof given.secret === 'string' ? hashOf(given.secret) : null
  return { tenantId, memberId: nobody, name: '', roles: [], rights: new Set(), teams: [], source: 'guest', secret }
}

/** The organisation of a public name; null when there is none. @param pool of the role `guest` */
export async function organisationAt(pool: pg.Pool, publicName: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string | null }>('select tenancy.tenant_at($1) as id', [publicName])
  return rows[0]?.id ?? null
}
