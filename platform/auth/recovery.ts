// Codes on paper: ten for each account with a second factor, each good for one time in place of the app.
import { randomInt } from 'node:crypto'
import type pg from 'pg'
import type { Devices } from './device.ts'
import { type Library, newId } from './library.ts'
import { together } from './store.ts'
import { takeCode } from './totp.ts'

/** Enough to lose a phone now and then, few enough to fit on a card. */
const amount = 10
/** Digits, as a phone shows the keyboard for; forty bits, of which tries are slowed as those of the app are. */
const digits = 12

interface Using {
  pool: pg.Pool
  devices: Devices
}

const hashOf = ({ devices }: Using, accountId: string, code: string) => devices.bucket('recovery', accountId, code)

/** Makes new codes and ends the old ones. @returns them as typed, shown this once; none when no second factor is there */
export async function makeRecoveryCodes(using: Using, accountId: string): Promise<string[]> {
  const codes = new Set<string>()
  while (codes.size < amount) codes.add(String(randomInt(10 ** digits)).padStart(digits, '0'))
  const rows = [...codes].map((code) => ({ id: newId(), hash: hashOf(using, accountId, code) }))
  return together(using.pool, async (client) => {
    // One after the other: of two who make them at the same moment the last one's count.
    const factor = await client.query('select from auth.second_factor where account_id = $1 for update', [accountId])
    if (factor.rowCount === 0) return []
    await client.query('delete from auth.recovery_code where account_id = $1', [accountId])
    await client.query(
      'insert into auth.recovery_code (id, account_id, hash) select id, $1, hash from unnest($2::uuid[], $3::bytea[]) as code (id, hash)',
      [accountId, rows.map((row) => row.id), rows.map((row) => row.hash)],
    )
    return [...codes]
  })
}

/** Whether a code stands on paper, by its length; the app's are shorter. */
export const isOnPaper = (code: string | undefined) => code?.length === digits

/** Whether a code is right for the first time, of the app or on paper. */
export async function takeAnyCode(
  using: Using & { library: Library },
  given: { accountId: string; code: string },
): Promise<boolean> {
  return isOnPaper(given.code) ? takeRecoveryCode(using, given) : takeCode(using.pool, using.library, given)
}

/** Of two equal codes at the same moment one is right. */
async function takeRecoveryCode(using: Using, given: { accountId: string; code: string }): Promise<boolean> {
  const { rowCount } = await using.pool.query(
    'update auth.recovery_code set used_at = now() where account_id = $1 and hash = $2 and used_at is null',
    [given.accountId, hashOf(using, given.accountId, given.code)],
  )
  return rowCount === 1
}

/** How many codes were not used yet; null without a second factor. */
export async function recoveryCodesLeft(pool: pg.Pool, accountId: string): Promise<number | null> {
  const { rows } = await pool.query<{ left: number }>(
    `select count(c.id) filter (where c.used_at is null)::int as left from auth.second_factor f
       left join auth.recovery_code c using (account_id) where f.account_id = $1 and f.verified group by f.account_id`,
    [accountId],
  )
  return rows[0]?.left ?? null
}
