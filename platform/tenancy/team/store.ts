// Teams, employers and the name of an organisation in the database.
import { sql } from 'kysely'
import type { Day } from '../../../core/kit/day.ts'
import type { Db } from '../../db/pools.ts'
import { type SeenAt, updateAt } from '../../db/versions.ts'
import type { TeamLine } from './model.ts'

export function tenantRow(db: Db, tenantId: string) {
  return db.selectFrom('tenancy.tenant').where('tenantId', '=', tenantId).select(['name', 'version']).executeTakeFirstOrThrow()
}

/** @returns the new version, or null when another change came first */
export async function nameTenant(db: Db, tenantId: string, to: { name: string; version: number }): Promise<number | null> {
  const row = await db
    .updateTable('tenancy.tenant')
    .set({ name: to.name, version: to.version + 1 })
    .where('tenantId', '=', tenantId)
    .where('version', '=', to.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Every team by name, with who works in it. An organisation has as many as one page can show. */
export function teamRows(db: Db, tenantId: string, today: Day): Promise<TeamLine[]> {
  return db
    .selectFrom('tenancy.team as team')
    .where('team.tenantId', '=', tenantId)
    .select(['team.id', 'team.version', 'team.name', sql<string>`coalesce(team.district, '')`.as('district')])
    .select(
      sql<TeamLine['members']>`coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id)
        from tenancy.team_member b join tenancy.member m on m.tenant_id = b.tenant_id and m.id = b.member_id
        where b.tenant_id = team.tenant_id and b.team_id = team.id and tenancy.works_on(m.ended_on, ${today}::date)), '[]')`.as(
        'members',
      ),
    )
    .orderBy('team.name')
    .orderBy('team.id')
    .execute()
}

export function employerRows(db: Db, tenantId: string) {
  return db
    .selectFrom('tenancy.employer as employer')
    .where('employer.tenantId', '=', tenantId)
    .select(['employer.id', 'employer.version', 'employer.name'])
    .select(
      sql<number>`(select count(*) from tenancy.member m where m.tenant_id = employer.tenant_id and m.employer_id = employer.id)`.as(
        'members',
      ),
    )
    .orderBy('employer.name')
    .orderBy('employer.id')
    .execute()
}

/** Whether one person, and no more, works or worked here. */
export async function oneWorksHere(db: Db, tenantId: string): Promise<boolean> {
  const rows = await db.selectFrom('tenancy.member').where('tenantId', '=', tenantId).select('id').limit(2).execute()
  return rows.length === 1
}

export async function memberThere(db: Db, tenantId: string, id: string): Promise<boolean> {
  const query = db.selectFrom('tenancy.member').where('tenantId', '=', tenantId).where('id', '=', id).select('id')
  return (await query.executeTakeFirst()) !== undefined
}

/** A team of that name beside this one. Names that differ in capitals only are one name. */
export async function nameIsTaken(db: Db, tenantId: string, team: { id: string; name: string }): Promise<boolean> {
  const query = db.selectFrom('tenancy.team').where('tenantId', '=', tenantId).where('id', '<>', team.id)
  return (await query.where(sql<boolean>`lower(name) = lower(${team.name}::text)`).select('id').executeTakeFirst()) !== undefined
}

export interface Team {
  id: string
  name: string
  district: string
}

/** A team and its circle. @returns false when the asker is no beheerder here */
export async function insertTeam(db: Db, { tenantId, district, ...team }: Team & { tenantId: string }): Promise<boolean> {
  await db
    .insertInto('tenancy.team')
    .values({ tenantId, ...team, district: district || null })
    .execute()
  const { rows } = await sql<{ made: boolean }>`select tenancy.make_team_circle(${team.id}::uuid) as made`.execute(db)
  return rows[0]?.made ?? false
}

export function updateTeam(db: Db, at: SeenAt, { name, district }: Omit<Team, 'id'>): Promise<number | null> {
  return updateAt(db, 'tenancy.team', { at, to: { name, district: district || null } })
}

/** @returns false when anything still names it */
export async function deleteTeam(db: Db, teamId: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select tenancy.remove_team(${teamId}::uuid) as gone`.execute(db)
  return rows[0]?.gone ?? false
}

interface Seat {
  tenantId: string
  teamId: string
  memberId: string
}

export async function insertSeat(db: Db, seat: Seat): Promise<void> {
  await db
    .insertInto('tenancy.teamMember')
    .values(seat)
    .onConflict((at) => at.columns(['tenantId', 'teamId', 'memberId']).doNothing())
    .execute()
}

export async function deleteSeat(db: Db, { tenantId, teamId, memberId }: Seat): Promise<void> {
  const query = db.deleteFrom('tenancy.teamMember').where('tenantId', '=', tenantId).where('teamId', '=', teamId)
  await query.where('memberId', '=', memberId).execute()
}

export async function insertEmployer(db: Db, row: { tenantId: string; id: string; name: string }): Promise<void> {
  await db.insertInto('tenancy.employer').values(row).execute()
}

export function updateEmployer(db: Db, at: SeenAt, name: string): Promise<number | null> {
  return updateAt(db, 'tenancy.employer', { at, to: { name } })
}

/** @returns false when somebody works for it, or did */
export async function deleteEmployer(db: Db, tenantId: string, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom('tenancy.employer')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where(
      sql<boolean>`not exists (select from tenancy.member m where m.tenant_id = employer.tenant_id and m.employer_id = employer.id)`,
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
