// The second factor: codes of an app (RFC 6238), each good for one time.
import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { type Library, newId } from './library.ts'

const period = 30
const digits = 6
/** A phone's clock may be one code off. */
const drift = 1

// The library's own steps for this want its routes and cookies, and let a code work twice. Its table, its secret, its encryption and
// its codes are used; the order of steps is ours.

/** Makes a secret that counts once it is confirmed. @returns null when a second factor is on already */
export async function startTotp(pool: pg.Pool, library: Library, who: { accountId: string; email: string }) {
  const secret = generateRandomString(32)
  const sealed = await symmetricEncrypt({ key: library.secretConfig, data: secret })
  const { rowCount } = await pool.query(
    `insert into auth.second_factor as f (id, account_id, secret) values ($1, $2, $3)
     on conflict (account_id) do update set secret = excluded.secret, last_counter = 0 where not f.verified`,
    [newId(), who.accountId, sealed],
  )
  if (rowCount === 0) return null
  const uri = createOTP(secret, { digits, period }).url('Omzien', who.email)
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' }
}

/** Whether a secret waits for its first code, or counts. */
export async function totpState(pool: pg.Pool, accountId: string): Promise<'none' | 'started' | 'on'> {
  const { rows } = await pool.query<{ verified: boolean }>('select verified from auth.second_factor where account_id = $1', [
    accountId,
  ])
  return rows[0] ? (rows[0].verified ? 'on' : 'started') : 'none'
}

/** Whether a code of the app is right, now, for the first time. Of two equal codes at the same moment one is. */
export async function takeCode(pool: pg.Pool, library: Library, given: { accountId: string; code: string }): Promise<boolean> {
  const { rows } = await pool.query<{ secret: string }>('select secret from auth.second_factor where account_id = $1', [
    given.accountId,
  ])
  if (!rows[0]) return false
  const otp = createOTP(await symmetricDecrypt({ key: library.secretConfig, data: rows[0].secret }), { digits, period })
  const present = Math.floor(Date.now() / 1000 / period)
  for (let counter = present - drift; counter <= present + drift; counter++) {
    if ((await otp.hotp(counter)) !== given.code) continue
    const { rowCount } = await pool.query(
      'update auth.second_factor set last_counter = $2 where account_id = $1 and last_counter < $2 and secret = $3',
      [given.accountId, counter, rows[0].secret],
    )
    if (rowCount === 1) return true
  }
  return false
}

export async function turnOn(pool: pg.Pool, accountId: string): Promise<void> {
  await pool.query(
    `with confirmed as (update auth.second_factor set verified = true where account_id = $1 returning account_id)
     update auth.member_account set two_factor_enabled = true, updated_at = now() where id in (select account_id from confirmed)`,
    [accountId],
  )
}

export async function turnOff(pool: pg.Pool, accountId: string): Promise<void> {
  await pool.query(
    `with gone as (delete from auth.second_factor where account_id = $1)
     update auth.member_account set two_factor_enabled = false, updated_at = now() where id = $1`,
    [accountId],
  )
}
