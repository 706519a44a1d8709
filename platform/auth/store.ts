// SQL of sign-in beside what the library does: one statement each.
import type pg from 'pg'
import type { Role } from '../../core/kit/rights.ts'

/** All that a sign-in weighs about an account, in one statement that costs the same when there is none. */
export interface Known {
  accountId: string
  tenantId: string
  memberId: string
  email: string
  name: string
  tenantName: string
  roles: Role[]
  demo: boolean
  required: boolean
  hash: string
  secondFactorOn: boolean
  /** Comes in by the service of the organisation alone. Never who arranges that: when the service is away, they are the way back. */
  onlySso: boolean
}

const known = `
  select a.id as "accountId", a.tenant_id as "tenantId", a.member_id as "memberId", a.email, m.name, t.name as "tenantName", m.roles, t.demo,
    coalesce(s.second_factor_required, true) as required, c.password as hash, a.two_factor_enabled as "secondFactorOn",
    coalesce(o.only_way and not 'manager' = any (m.roles), false) as "onlySso"
  from auth.member_account a
  join auth.credential c on c.account_id = a.id and c.provider_id = 'credential'
  join tenancy.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
  join tenancy.tenant t on t.tenant_id = a.tenant_id
  left join auth.tenant_setting s on s.tenant_id = a.tenant_id
  left join auth.sso o on o.tenant_id = a.tenant_id
  where tenancy.works_on(m.ended_on, (now() at time zone 'Europe/Amsterdam')::date) and c.password is not null`

// The library's own look-up takes two statements, and one when there is no account: strangers could tell the difference.
export async function accountByEmail(pool: pg.Pool, email: string): Promise<Known | null> {
  const { rows } = await pool.query<Known>(`${known} and a.email = $1`, [email])
  return rows[0] ?? null
}

export async function accountById(pool: pg.Pool, accountId: string): Promise<Known | null> {
  const { rows } = await pool.query<Known>(`${known} and a.id = $1`, [accountId])
  return rows[0] ?? null
}

/**
 * Counts a try before it is made, so that tries at the same moment count too. Failures are forgotten after a day of quiet.
 * @param delays seconds to wait after the first, second ... failure
 * @returns null when the try may be made, else the seconds to wait
 */
export async function charge(pool: pg.Pool, bucket: Buffer, delays: readonly number[]): Promise<number | null> {
  // Without a delay the bucket was never blocked: "blocked until now" would stop tries that began a moment earlier.
  const { rowCount } = await pool.query(
    `with delay as (select nth::int, case when seconds > 0 then clock_timestamp() + make_interval(secs => seconds) else '-infinity' end as until
       from unnest($2::float8[]) with ordinality as d (seconds, nth))
     insert into auth.attempt as a (bucket, failures, blocked_until) select $1, 1, until from delay where nth = 1
     on conflict (bucket) do update set last_at = now(),
       failures = case when a.last_at < now() - interval '1 day' then 1 else a.failures + 1 end,
       blocked_until = (select until from delay
         where nth = case when a.last_at < now() - interval '1 day' then 1 else least(a.failures + 1, cardinality($2::float8[])) end)
     where a.blocked_until <= clock_timestamp()`,
    [bucket, delays],
  )
  if (rowCount === 1) return null
  const { rows } = await pool.query<{ seconds: number }>(
    'select greatest(1, ceil(extract(epoch from blocked_until - now())))::int as seconds from auth.attempt where bucket = $1 and isfinite(blocked_until)',
    [bucket],
  )
  return rows[0]?.seconds ?? 1
}

/** A try that was right no longer counts; earlier failures of others from the same address still do. */
export async function refund(pool: pg.Pool, bucket: Buffer): Promise<void> {
  await pool.query(
    `update auth.attempt set failures = greatest(failures - 1, 0), blocked_until = '-infinity' where bucket = $1`,
    [bucket],
  )
}

/** After a right password nothing is held against its owner. */
export async function forget(pool: pg.Pool, bucket: Buffer): Promise<void> {
  await pool.query('delete from auth.attempt where bucket = $1', [bucket])
}

export interface SignInEvent {
  kind:
    | 'sign-in'
    | 'sso'
    | 'unlock'
    | 'prove'
    | 'sign-out'
    | 'revoke'
    | 'totp-start'
    | 'totp-confirm'
    | 'totp-off'
    | 'recovery'
    | 'recovery-made'
    | 'password'
    | 'invitation'
  /** `done`, or the word of refusal. */
  outcome: string
  tenantId?: string | undefined
  accountId?: string | undefined
  sessionId?: string | undefined
  address: Buffer
}

export async function trace(pool: pg.Pool, event: SignInEvent): Promise<void> {
  await pool.query(
    'insert into auth.sign_in_event (kind, outcome, tenant_id, account_id, session_id, address) values ($1, $2, $3, $4, $5, $6)',
    [event.kind, event.outcome, event.tenantId ?? null, event.accountId ?? null, event.sessionId ?? null, event.address],
  )
}

export interface SessionLine {
  sessionId: string
  startedAt: string
  lastSeenAt: string
  device: string
}

export async function sessionsOf(pool: pg.Pool, accountId: string): Promise<SessionLine[]> {
  const { rows } = await pool.query<SessionLine>(
    `select id as "sessionId", created_at as "startedAt", last_seen_at as "lastSeenAt", coalesce(user_agent, '') as device
     from auth.session where account_id = $1 and expires_at > now() order by last_seen_at desc limit 200`,
    [accountId],
  )
  return rows
}

/** @returns whether this account had that session */
export async function endSession(pool: pg.Pool, given: { accountId: string; sessionId: string }): Promise<boolean> {
  const { rowCount } = await pool.query('delete from auth.session where id = $1 and account_id = $2', [
    given.sessionId,
    given.accountId,
  ])
  return rowCount === 1
}

export async function endOtherSessions(pool: pg.Pool, given: { accountId: string; sessionId: string }): Promise<void> {
  await pool.query('delete from auth.session where account_id = $1 and id <> $2', [given.accountId, given.sessionId])
}

/** Several statements that hold together or not at all, each seeing what was there before it. */
export async function together<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      lost = failed
    })
    throw error
  } finally {
    client.release(lost)
  }
}

/**
 * Puts a new password, and ends what was opened with the old one: the sessions that are there, and those under way (`stillHolds`).
 * @param given.hash as `hashPassword` gives it
 */
export async function setPassword(pool: pg.Pool, given: { accountId: string; sessionId: string; hash: string }): Promise<void> {
  await together(pool, async (client) => {
    const set = `update auth.credential set password = $2, updated_at = now() where account_id = $1 and provider_id = 'credential'`
    await client.query(set, [given.accountId, given.hash])
    await client.query('delete from auth.session where account_id = $1 and id <> $2', [given.accountId, given.sessionId])
  })
}

/** Whether the password that was looked at is still the one. Waits for who is changing it. */
export async function stillHolds(pool: pg.Pool, given: { accountId: string; hash: string }): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from auth.credential where account_id = $1 and provider_id = 'credential' and password = $2 for share`,
    [given.accountId, given.hash],
  )
  return rowCount === 1
}

export async function wake(pool: pg.Pool, sessionId: string): Promise<void> {
  await pool.query('update auth.session set last_seen_at = now(), updated_at = now() where id = $1', [sessionId])
}

export async function markProven(pool: pg.Pool, sessionId: string): Promise<void> {
  await pool.query('update auth.session set proven_at = now(), updated_at = now() where id = $1', [sessionId])
}

/** Sets what an organisation demands; absent means a second factor for all beyond the desk. */
export async function requireSecondFactor(pool: pg.Pool, tenantId: string, required: boolean): Promise<void> {
  await pool.query(
    `insert into auth.tenant_setting (tenant_id, second_factor_required) values ($1, $2)
     on conflict (tenant_id) do update set second_factor_required = excluded.second_factor_required`,
    [tenantId, required],
  )
}

/** Takes away what ran out. A job calls it once a day. */
export async function sweep(pool: pg.Pool): Promise<void> {
  await pool.query('delete from auth.session where expires_at < now()')
  await pool.query('delete from auth.one_time where expires_at < now()')
  await pool.query(`delete from auth.attempt where last_at < now() - interval '1 day'`)
}
