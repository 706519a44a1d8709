// Checks of the chain in the database, and what the chain itself says.
import { sql } from 'kysely'
import type { Db } from '../db/pools.ts'
import { type FoundPlace, mostPlaces, type Outcome } from './model.ts'

interface Broken {
  number: string | null
  previous: string | null
  at: string | null
  what: 'changed' | 'gone' | 'cut' | 'backdated' | 'inserted'
}

/**
 * Links that do not follow on the one before, or do not fit their event, and events that none sealed within the hour in which it could. Each is
 * held against its neighbour alone, so that several processes look at once; what is asked of each row stands in `where`, where they do it.
 */
function unfitting(db: Db, tenantId: string) {
  return sql<Broken>`
    with newest as materialized (select e.at from audit.seal s join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
      where s.tenant_id = ${tenantId} order by s.number desc limit 1)
    select s.number, e.at, (select max(p.number) from audit.seal p where p.tenant_id = s.tenant_id and p.number < s.number) as previous,
      case when s.number is null then 'inserted' when b.number is null and s.number > 1 then 'cut' when e.id is null then 'gone'
        else 'changed' end as what
    from audit.seal s left join audit.seal b on b.tenant_id = s.tenant_id and b.number = s.number - 1
      full join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
    where coalesce(s.tenant_id, e.tenant_id) = ${tenantId} and case
      when s.number is null then e.at < (select at from newest) - interval '1 hour'
      else (b.number is null and s.number > 1) or s.hash is distinct from sha256(coalesce(b.hash, '') || audit.content_of(e)) end
    order by s.number, e.at limit ${mostPlaces}`.execute(db)
}

/** Links whose event says to be of more than an hour before the one sealed last then: nothing is sealed so late. */
function backdated(db: Db, tenantId: string) {
  return sql<Broken>`
    select number, at, number - 1 as previous, 'backdated' as what from (
      select s.number, e.at, lag(e.at) over (order by s.number) as before
      from audit.seal s join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id where s.tenant_id = ${tenantId}) as dated
    where at < before - interval '1 hour' order by number limit ${mostPlaces}`.execute(db)
}

/** The places where the links of one organisation do not hold, the first first. */
export async function brokenLinks(db: Db, tenantId: string): Promise<FoundPlace[]> {
  // One chain at a time in the whole installation: each takes as much memory as it may.
  await sql`select pg_advisory_xact_lock(71237)`.execute(db)
  // A page is asked by one process; a chain of a year is looked over by as many as there are.
  await sql`select set_config('work_mem', '256MB', true), set_config('max_parallel_workers_per_gather', '4', true)`.execute(db)
  const rows = [...(await unfitting(db, tenantId)).rows, ...(await backdated(db, tenantId)).rows]
  return rows.map(({ number, previous, at, what }) => {
    const place = number === null ? null : Number(number)
    if (what !== 'cut' || place === null) return { what, from: place, to: place, at }
    return { what, from: Number(previous) + 1, to: place - 1, at }
  })
}

/** Of what moment the first event is that has waited longer than an hour to be sealed, and still may be; null: none. */
export async function waitingSince(db: Db, tenantId: string): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select min(e.at) as at from audit.event e
    where e.tenant_id = ${tenantId} and e.at < now() - interval '1 hour'
      and e.at >= coalesce((select newest.at from audit.seal s join audit.event newest on newest.tenant_id = s.tenant_id and newest.id = s.event_id
        where s.tenant_id = ${tenantId} order by s.number desc limit 1) - interval '1 hour', '-infinity')
      and not exists (select from audit.seal s where s.tenant_id = e.tenant_id and s.event_id = e.id)`.execute(db)
  return rows[0]?.at ?? null
}

/** Of what moment the event after a signed head is, where both are older than a quarter of an hour; null: it will be signed in time. */
export async function unsignedSince(
  db: Db,
  tenantId: string,
  head: { number: number; at: string } | null,
): Promise<string | null> {
  const { rows } = await sql<{ at: string }>`
    select e.at from audit.seal s join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
    where s.tenant_id = ${tenantId} and s.number = ${(head?.number ?? 0) + 1}
      and greatest(e.at, ${head?.at ?? null}::timestamptz) < now() - interval '15 minutes'`.execute(db)
  return rows[0]?.at ?? null
}

/** The heads that earlier checks found signed last. */
export async function headsSeen(db: Db, tenantId: string): Promise<{ number: number; at: string }[]> {
  const { rows } = await sql<{ number: number; at: string }>`
    select distinct signed_number as number, signed_at as at from audit.chain_check
    where tenant_id = ${tenantId} and signed_number is not null`.execute(db)
  return rows
}

/** When the chain was last looked over to its end; where it never was, when the organisation began. */
export async function lookedOverAt(db: Db, tenantId: string): Promise<string> {
  const { rows } = await sql<{ at: string }>`
    select coalesce((select max(done_at) from audit.chain_check where tenant_id = ${tenantId}), made_at) as at
    from tenancy.tenant where tenant_id = ${tenantId}`.execute(db)
  return rows[0]?.at as string
}

/** How long the chain is, by its last number. */
export async function lastSeal(db: Db, tenantId: string): Promise<{ number: number; hash: string } | null> {
  const row = await db
    .selectFrom('audit.seal')
    .where('tenantId', '=', tenantId)
    .select(['number', sql<string>`encode(hash, 'hex')`.as('hash')])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { number: Number(row.number), hash: row.hash } : null
}

/** What the links with these numbers say, by number. */
export async function hashesAt(db: Db, tenantId: string, numbers: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ number: string; hash: string }>`
    select number, encode(hash, 'hex') as hash from audit.seal
    where tenant_id = ${tenantId} and number = any (${numbers}::bigint[])`.execute(db)
  return new Map(rows.map(({ number, hash }) => [Number(number), hash]))
}

/** The last ten checks, newest first. */
export function lastChecks(db: Db, tenantId: string) {
  return db
    .selectFrom('audit.chainCheck as check')
    .leftJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'check.tenantId').onRef('member.id', '=', 'check.askedBy'),
    )
    .where('check.tenantId', '=', tenantId)
    .select(['check.id', 'check.askedAt', 'member.name as askedBy', 'check.doneAt', 'check.sealed'])
    .select(['check.signedNumber', 'check.signedAt', sql<FoundPlace[] | null>`found`.as('found')])
    .orderBy('check.askedAt', 'desc')
    .orderBy('check.id', 'desc')
    .limit(10)
    .execute()
}

/** When the last check that is not done was asked for; null: all are done. */
export async function notDoneSince(db: Db, tenantId: string): Promise<string | null> {
  const row = await db
    .selectFrom('audit.chainCheck')
    .where('tenantId', '=', tenantId)
    .where('doneAt', 'is', null)
    .orderBy('askedAt', 'desc')
    .select('askedAt')
    .executeTakeFirst()
  return row?.askedAt ?? null
}

/** @returns false where the database knows the asker as someone else than who looks after privacy */
export async function insertCheck(db: Db, { tenantId, id, askedBy }: { tenantId: string; id: string; askedBy: string }) {
  const { numAffectedRows } = await sql`insert into audit.chain_check (tenant_id, id, asked_by)
    select ${tenantId}, ${id}, ${askedBy} where tenancy.works_as('{privacyOfficer}')`.execute(db)
  return numAffectedRows === 1n
}

/** Writes down what came of a check; one that came by itself is new. */
export async function putOutcome(db: Db, at: { tenantId: string; id: string }, { signed, ...rest }: Outcome): Promise<void> {
  const done = {
    ...{ doneAt: rest.doneAt, sealed: rest.sealed, found: JSON.stringify(rest.found) },
    ...{ signedNumber: signed?.number ?? null, signedAt: signed?.at ?? null },
  }
  await db
    .insertInto('audit.chainCheck')
    .values({ ...at, ...done })
    .onConflict((same) => same.columns(['tenantId', 'id']).doUpdateSet(done))
    .execute()
}
