// People at work in the database: read as a list or one by one, written column by column.
import { sql } from 'kysely'
import type { Day } from '../../core/kit/day.ts'
import type { Role } from '../../core/kit/rights.ts'
import { among } from '../db/among.ts'
import type { Db } from '../db/pools.ts'
import { updateAt } from '../db/versions.ts'
import type { MemberFacts, MemberFilter, MemberLine, Standing } from './model.ts'

type Row = Omit<MemberLine, keyof Standing>

/** Where a list begins, and how long it is. */
type Span = { after: string | undefined; limit: number }

function members(db: Db, tenantId: string) {
  return db
    .selectFrom('tenancy.member as member')
    .leftJoin('tenancy.employer as employer', (on) =>
      on.onRef('employer.tenantId', '=', 'member.tenantId').onRef('employer.id', '=', 'member.employerId'),
    )
    .where('member.tenantId', '=', tenantId)
    .select([
      'member.id',
      'member.version',
      'member.name',
      'member.initials',
      'member.employerId',
      'employer.name as employerName',
    ])
    .select(['member.weeklyHours', 'member.absentSince', 'member.endedOn', sql<Role[]>`member.roles`.as('roles')])
    .select(
      sql<Row['teams']>`coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name, t.id)
        from tenancy.team_member b join tenancy.team t on t.tenant_id = b.tenant_id and t.id = b.team_id
        where b.tenant_id = member.tenant_id and b.member_id = member.id), '[]')`.as('teams'),
    )
}

/** By name, one row more than asked. The list goes on after the person whose id is the key. */
export function memberRows(db: Db, tenantId: string, given: MemberFilter & Span & { today: Day }): Promise<Row[]> {
  const { name, teamId, role, whose, after, limit, today } = given
  const here = sql<boolean>`tenancy.works_on(member.ended_on, ${today}::date)`
  let query = members(db, tenantId)
  if (whose === 'here') query = query.where(here)
  if (whose === 'ended') query = query.where(sql<boolean>`not ${here}`)
  if (role) query = query.where(sql<boolean>`${role}::text = any (member.roles)`)
  if (name !== '')
    query = query.where(sql<boolean>`position(lower(db.unaccent(${name}::text)) in lower(db.unaccent(member.name))) > 0`)
  if (teamId)
    query = query.where(sql<boolean>`exists (select from tenancy.team_member b
      where b.tenant_id = member.tenant_id and b.member_id = member.id and b.team_id = ${teamId}::uuid)`)
  if (after)
    query = query.where(sql<boolean>`(member.name, member.id) > (select one.name, one.id from tenancy.member one
      where one.tenant_id = ${tenantId}::uuid and one.id = ${after}::uuid)`)
  return query
    .orderBy('member.name')
    .orderBy('member.id')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function memberRow(db: Db, tenantId: string, id: string): Promise<Row> {
  return members(db, tenantId).where('member.id', '=', id).executeTakeFirstOrThrow()
}

const nowhere: Standing = { email: null, joined: false, secondFactor: false, invitedUntil: null }

/** How it stands with the sign-ins of these people, as far as the asker may know. */
export async function standingOf(db: Db, ids: readonly string[]): Promise<(id: string) => Standing> {
  const { rows } = await sql<Standing & { memberId: string }>`select member_id as "memberId", email, joined,
    second_factor as "secondFactor", invited_until as "invitedUntil" from auth.standing_of(${ids}::uuid[])`.execute(db)
  const known = new Map(rows.map(({ memberId, ...standing }) => [memberId, standing]))
  return (id) => known.get(id) ?? nowhere
}

/** Who arranges things here, held so that two who send each other away wait for one another. */
export async function keepersHeld(db: Db, tenantId: string): Promise<{ id: string; endedOn: Day | null }[]> {
  return db
    .selectFrom('tenancy.member')
    .where('tenantId', '=', tenantId)
    .where(sql<boolean>`'manager' = any (roles)`)
    .orderBy('id')
    .select(['id', 'endedOn'])
    .forUpdate()
    .execute()
}

type Facts = Omit<MemberFacts, 'email'>

/** Someone at work, with the circle of their own notes. */
export async function insertMember(db: Db, row: Facts & { tenantId: string; id: string }): Promise<void> {
  await db
    .insertInto('tenancy.member')
    .values({ ...row, roles: [...row.roles] })
    .execute()
  await sql`select tenancy.make_circle(${row.id}::uuid, 'own', array[${row.id}::uuid], '{}', null)`.execute(db)
}

/** @returns the new version, or null when another change came first */
export function updateMember(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  to: Partial<Facts & { endedOn: Day | null; absentSince: Day | null }>,
): Promise<number | null> {
  return updateAt(db, 'tenancy.member', { at, to })
}

/** @returns false when someone in this installation has that address */
export async function giveAddress(db: Db, memberId: string, address: string): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`select auth.give_address(${memberId}::uuid, ${address}) as given`.execute(db)
  return rows[0]?.given ?? false
}

/** @returns until when the link holds; null where there is nobody to invite */
export async function offerLink(db: Db, memberId: string, link: { mark: string; seconds: number }): Promise<string | null> {
  const { rows } = await sql<{ until: string | null }>`select auth.offer_link(${memberId}::uuid, ${link.mark},
    ${link.seconds}::integer) as until`.execute(db)
  return rows[0]?.until ?? null
}

export async function shutOut(db: Db, memberId: string): Promise<void> {
  await sql`select auth.shut_out(${memberId}::uuid)`.execute(db)
}

/** Whether all of these are there. */
export async function allThere(
  db: Db,
  tenantId: string,
  of: { table: 'team' | 'employer'; ids: readonly string[] },
): Promise<boolean> {
  const rows = await db
    .selectFrom(`tenancy.${of.table}`)
    .where('tenantId', '=', tenantId)
    .where('id', '=', among(of.ids))
    .select('id')
    .execute()
  return rows.length === new Set(of.ids).size
}

export async function insertSeats(db: Db, at: { tenantId: string; memberId: string }, teamIds: readonly string[]): Promise<void> {
  if (teamIds.length === 0) return
  await db
    .insertInto('tenancy.teamMember')
    .values([...new Set(teamIds)].map((teamId) => ({ ...at, teamId })))
    .onConflict((on) => on.columns(['tenantId', 'teamId', 'memberId']).doNothing())
    .execute()
}

/** Where a mail with a link may point to: the address under which a beheerder has the pages open. */
export async function setSite(db: Db, tenantId: string, site: string): Promise<void> {
  await db
    .updateTable('tenancy.tenant')
    .set({ site })
    .where('tenantId', '=', tenantId)
    .where(sql<boolean>`site is distinct from ${site}`)
    .execute()
}

/** What a mail with a link says; null where there is no one to mail it to. */
export async function mailedTo(db: Db, tenantId: string, memberId: string) {
  const row = await db
    .selectFrom('tenancy.member as member')
    .innerJoin('tenancy.tenant as tenant', 'tenant.tenantId', 'member.tenantId')
    .where('member.tenantId', '=', tenantId)
    .where('member.id', '=', memberId)
    .select(['member.name', 'tenant.name as organisation', 'tenant.site'])
    .executeTakeFirst()
  return row ?? null
}

/** Of who left before a day: for how many hours and whom they worked, and since when they were away. Who they were stays. */
export async function forgetDetails(db: Db, tenantId: string, day: Day): Promise<void> {
  await db
    .updateTable('tenancy.member')
    .set({ weeklyHours: null, absentSince: null, employerId: null, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('endedOn', '<', day)
    .where(sql<boolean>`num_nonnulls(weekly_hours, absent_since, employer_id) > 0`)
    .execute()
}
