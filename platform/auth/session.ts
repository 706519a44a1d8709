// The check of a session on every request: one statement, remembered for at most one second.
import type pg from 'pg'
import type { Role } from '../../core/kit/rights.ts'
import type { Session } from './model.ts'
import { idleSeconds, needsSecondFactor, provenSeconds, touchSeconds } from './rules.ts'
import { hashToken } from './token.ts'

/** A change made by another instance holds here after this long at most. */
const rememberMilliseconds = 1000
const mostRemembered = 10_000

export type Looked = { session: Session; locked: boolean }

export interface Sessions {
  /** The session of a token, when it is open. */
  open(token: string): Promise<Session | 'none' | 'locked'>
  /** The session of a token, locked or not. Does not count as use of it when locked. */
  look(token: string): Promise<Looked | 'none'>
  /** Forgets what is remembered here, after this instance changed something. */
  forget(): void
}

interface Row extends Omit<Session, 'restricted' | 'roles'> {
  roles: Role[]
  locked: boolean
  required: boolean
  secondFactorOn: boolean
  byProvider: boolean
}

// Use is written down at most once a minute, and never by a session that has locked itself: that needs the password.
const check = `
  with touched as (
    update auth.session set last_seen_at = now()
    where token = $1 and expires_at > now() and last_seen_at < now() - make_interval(secs => ${touchSeconds})
      and last_seen_at > now() - make_interval(secs => ${idleSeconds})
  )
  select s.id as "sessionId", s.account_id as "accountId", a.tenant_id as "tenantId", a.member_id as "memberId", m.name,
    t.name as "tenantName", m.roles, t.demo, s.created_at as "startedAt", a.two_factor_enabled as "secondFactorOn",
    s.by_provider as "byProvider",
    coalesce(s.proven_at > now() - make_interval(secs => ${provenSeconds}), false) as proven,
    s.last_seen_at <= now() - make_interval(secs => ${idleSeconds}) as locked,
    coalesce((select second_factor_required from auth.tenant_setting d where d.tenant_id = a.tenant_id), true) as required,
    coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name)
      from tenancy.team_member b join tenancy.team g on g.tenant_id = b.tenant_id and g.id = b.team_id
      where b.tenant_id = a.tenant_id and b.member_id = a.member_id), '[]') as teams
  from auth.session s
  join auth.member_account a on a.id = s.account_id
  join tenancy.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
  join tenancy.tenant t on t.tenant_id = a.tenant_id
  where s.token = $1 and s.expires_at > now() and tenancy.works_on(m.ended_on, (now() at time zone 'Europe/Amsterdam')::date)`

async function load(pool: pg.Pool, hash: string): Promise<Looked | 'none'> {
  const { rows } = await pool.query<Row>(check, [hash])
  const row = rows[0]
  if (!row) return 'none'
  const { locked, required, secondFactorOn, byProvider, ...session } = row
  const restricted = !secondFactorOn && !byProvider && needsSecondFactor({ ...row, required })
  return { locked, session: { ...session, restricted } }
}

export function sessions(pool: pg.Pool): Sessions {
  const remembered = new Map<string, { until: number; looked: Promise<Looked | 'none'> }>()
  const drop = (now: number) => {
    for (const [hash, one] of remembered) if (one.until <= now) remembered.delete(hash)
    if (remembered.size >= mostRemembered) remembered.clear()
  }
  const look = (token: string): Promise<Looked | 'none'> => {
    const hash = hashToken(token)
    const now = performance.now()
    const known = remembered.get(hash)
    if (known && known.until > now) return known.looked
    if (remembered.size >= mostRemembered) drop(now)
    const looked = load(pool, hash)
    // Counted from before the question, so that the answer is never older than a second.
    const entry = { until: now + rememberMilliseconds, looked }
    remembered.set(hash, entry)
    const unless = (found: unknown) => {
      if (found === 'none' && remembered.get(hash) === entry) remembered.delete(hash)
    }
    looked.then(unless, () => unless('none'))
    return looked
  }
  const open = async (token: string) => {
    const found = await look(token)
    if (found === 'none') return 'none'
    return found.locked ? 'locked' : found.session
  }
  return { open, look, forget: () => remembered.clear() }
}
