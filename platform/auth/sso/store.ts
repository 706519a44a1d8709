// SQL of the sign-in service: arranged by functions that ask who is a beheerder, read by the role that signs people in.
import { sql } from 'kysely'
import type pg from 'pg'
import type { Db } from '../../db/pools.ts'
import type { SsoSettings } from './model.ts'

type Arranged = SsoSettings & { version: number }

/** What is arranged where the asker works; undefined for who may not know, or when nothing is. */
export async function arranged(db: Db): Promise<Arranged | undefined> {
  const { rows } = await sql<Arranged>`select version, label, issuer, client_id as "clientId", claim, factors,
    only_way as "onlyWay", site from auth.sso_here()`.execute(db)
  return rows[0]
}

/** @returns the new version, or null when another change came first */
export async function arrange(db: Db, to: { seen: number; given: SsoSettings; locked: string | null }): Promise<number | null> {
  const { rows } = await sql<{
    made: number | null
  }>`select auth.change_sso(${to.seen}::integer, ${JSON.stringify(to.given)}::jsonb,
    ${to.locked}) as made`.execute(db)
  return rows[0]?.made ?? null
}

export async function takeAway(db: Db, seen: number): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select auth.drop_sso(${seen}::integer) as gone`.execute(db)
  return rows[0]?.gone ?? false
}

export async function doorsOf(pool: pg.Pool): Promise<{ tenantId: string; label: string }[]> {
  const { rows } = await pool.query<{ tenantId: string; label: string }>(
    'select tenant_id as "tenantId", label from auth.sso order by label, tenant_id limit 50',
  )
  return rows
}

export type Service = Omit<SsoSettings, 'label' | 'onlyWay'> & { tenantId: string; secret: string }

/** @returns with its secret still locked */
export async function serviceOf(pool: pg.Pool, tenantId: string): Promise<Service | undefined> {
  const { rows } = await pool.query<Service>(
    `select tenant_id as "tenantId", issuer, client_id as "clientId", secret, claim, factors, site from auth.sso where tenant_id = $1`,
    [tenantId],
  )
  return rows[0]
}

interface Told {
  tenantId: string
  issuer: string
  subject: string
  /** Null when the service told none. */
  address: string | null
  /** For the link, when it is new. */
  id: string
}

/**
 * The account of somebody whom the service names. At the first time their address says who it is; from then on the subject does,
 * so that an address given to somebody else opens nothing.
 */
export async function accountOf(pool: pg.Pool, told: Told): Promise<string | null> {
  const provider = `sso ${told.tenantId}`
  const subject = `${told.issuer} ${told.subject}`
  const { rows } = await pool.query<{ id: string }>(
    `select a.id from auth.credential c join auth.member_account a on a.id = c.account_id
     where c.provider_id = $1 and c.provider_account = $2 and a.tenant_id = $3`,
    [provider, subject, told.tenantId],
  )
  if (rows[0] || told.address === null) return rows[0]?.id ?? null
  const linked = await pool.query<{ id: string }>(
    `insert into auth.credential (id, account_id, provider_id, provider_account)
     select $1, a.id, $2, $3 from auth.member_account a where a.tenant_id = $4 and a.email = $5
       and exists (select from auth.credential c where c.account_id = a.id and c.provider_id = 'credential')
       and not exists (select from auth.credential c where c.account_id = a.id and c.provider_id = $2 and starts_with(c.provider_account, $6))
     on conflict (provider_id, provider_account) do nothing returning account_id as id`,
    [told.id, provider, subject, told.tenantId, told.address, `${told.issuer} `],
  )
  return linked.rows[0]?.id ?? null
}

export async function markByProvider(pool: pg.Pool, sessionId: string): Promise<void> {
  await pool.query('update auth.session set by_provider = true, updated_at = now() where id = $1', [sessionId])
}
