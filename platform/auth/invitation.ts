// Invitations: a link that works once, within a day, to set a name and a password. The first beheerder comes in by one.
import type pg from 'pg'
import { makeAccount, type Owner } from './accounts.ts'
import type { Library } from './library.ts'
import { invitationSeconds } from './rules.ts'
import { makeToken } from './token.ts'
import { turnOff } from './totp.ts'

interface Using {
  pool: pg.Pool
  library: Library
}

// Without this prefix the library would also take the hash it stored for the link itself.
const identifierOf = (token: string) => `invitation:${token}`

// `auth.link_of` (sql/003) begins the same.
function invitedAs({ tenantId, memberId, email }: Owner): string {
  return JSON.stringify({ tenantId, memberId, email: email.trim().toLowerCase() })
}

/**
 * Makes the link for a person at work; an earlier one of theirs stops working. Put the token behind `#`, so no log ever holds it.
 * @returns the token, 256 random bits; it can not be read back
 */
export async function makeInvitation({ pool, library }: Using, owner: Owner): Promise<string> {
  const token = makeToken()
  const value = invitedAs(owner)
  await pool.query('delete from auth.one_time where starts_with(value, auth.link_of($1, $2))', [owner.tenantId, owner.memberId])
  const expiresAt = new Date(Date.now() + invitationSeconds * 1000)
  await library.internalAdapter.createVerificationValue({ identifier: identifierOf(token), value, expiresAt })
  return token
}

/** Whom a link is for, without using it up. */
export async function readInvitation({ library }: Using, token: string): Promise<Owner | null> {
  const found = await library.internalAdapter.findVerificationValue(identifierOf(token))
  return found && found.expiresAt > new Date() ? (JSON.parse(found.value) as Owner) : null
}

/** Uses a link up. What the account had before ends: sessions, second factor, password. @returns whether it still worked */
export async function takeInvitation(
  { pool, library }: Using,
  given: { token: string; name: string; password: string },
): Promise<Owner | null> {
  const used = await library.internalAdapter.consumeVerificationValue(identifierOf(given.token))
  if (!used) return null
  const owner = JSON.parse(used.value) as Owner
  await makeAccount(pool, { ...owner, password: given.password })
  await pool.query('update tenancy.member set name = $3, version = version + 1 where tenant_id = $1 and id = $2', [
    owner.tenantId,
    owner.memberId,
    given.name,
  ])
  const account = await library.internalAdapter.findUserByEmail(owner.email)
  if (account) {
    await turnOff(pool, account.user.id)
    await library.internalAdapter.deleteUserSessions(account.user.id)
  }
  return owner
}
