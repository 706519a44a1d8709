// People and cases in the database.
import { sql } from 'kysely'
import type { Role } from '../../core/kit/rights.ts'
import { among } from '../../platform/db/among.ts'
import type { Db } from '../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../platform/db/versions.ts'
import type { CaseLine, CaseView, PersonCard } from './model.ts'

const fullName = sql<string>`people.full_name(person)`
const status = sql<CaseLine['status']>`file.status`.as('status')
const phase = sql<CaseLine['phase']>`file.phase`.as('phase')

function lines(db: Db, tenantId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .leftJoin('tenancy.member as owner', (on) =>
      on.onRef('owner.tenantId', '=', 'file.tenantId').onRef('owner.id', '=', 'file.ownerId'),
    )
    .where('file.tenantId', '=', tenantId)
    .select([
      'file.id',
      'file.personId',
      'file.version',
      'file.subject',
      'file.openedOn',
      'file.nextOn',
      'file.nextWhat',
      'owner.name as ownerName',
    ])
    .select([status, phase])
    .select(fullName.as('name'))
}

/** Key of a list by deadline: cases without one come last. */
const deadline = sql<string>`coalesce(file.next_on, '9999-12-31'::date)`

export interface CaseFilter {
  tenantId: string
  ownerId?: string
  teamIds?: readonly string[]
  status: CaseLine['status']
  after: { on: string; id: string } | null
  limit: number
}

/** Cases by deadline, one more than asked. */
export function casesByDeadline(db: Db, filter: CaseFilter) {
  let query = lines(db, filter.tenantId).where('file.status', '=', filter.status)
  if (filter.ownerId) query = query.where('file.ownerId', '=', filter.ownerId)
  if (filter.teamIds) query = query.where('file.teamId', '=', among(filter.teamIds))
  if (filter.after)
    query = query.where(sql<boolean>`(${deadline}, file.id) > (${filter.after.on}::date, ${filter.after.id}::uuid)`)
  return query
    .orderBy(deadline)
    .orderBy('file.id')
    .limit(filter.limit + 1)
    .execute()
}

/**
 * What each colleague carries in these teams, closed cases counted too. A row without `ownerId`: cases that nobody has.
 * One pass over the index alone, in its own order.
 */
export function workerLoads(db: Db, given: { tenantId: string; teamIds: readonly string[]; today: string }) {
  const count = (status: string) => sql<number>`count(*) filter (where file.status = ${sql.lit(status)})`
  const open = sql`file.status = 'open'`
  return db
    .selectFrom('people.caseFile as file')
    .where('file.tenantId', '=', given.tenantId)
    .where('file.teamId', '=', among(given.teamIds))
    .groupBy(['file.teamId', 'file.ownerId'])
    .select([
      'file.teamId',
      'file.ownerId',
      count('open').as('open'),
      count('waiting').as('waiting'),
      count('closed').as('closed'),
    ])
    .select(sql<number>`count(*) filter (where ${open} and file.next_on < ${given.today}::date)`.as('overdue'))
    .select(sql<number>`count(*) filter (where ${open} and file.next_on is null)`.as('nothingNext'))
    .execute()
}

/** Who works in these teams, or left and is still in them, by name. */
export function membersOf(db: Db, given: { tenantId: string; teamIds: readonly string[] }) {
  return db
    .selectFrom('tenancy.teamMember as seat')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'seat.tenantId').onRef('member.id', '=', 'seat.memberId'),
    )
    .where('seat.tenantId', '=', given.tenantId)
    .where('seat.teamId', '=', among(given.teamIds))
    .orderBy('member.name')
    .select([
      'seat.teamId',
      'member.id',
      'member.name',
      sql<Role[]>`member.roles`.as('roles'),
      'member.weeklyHours',
      'member.absentSince',
      'member.endedOn',
    ])
    .execute()
}

/** Until when the asker only looks in a case, of what they so opened themselves; who sees it otherwise too, works in it. */
const glassUntil = sql<string | null>`(select max(glass.until) from people.glass where glass.tenant_id = file.tenant_id
  and glass.case_id = file.id and glass.member_id = db.my_member() and glass.until > now()
    and not file.circle_id = any (tenancy.circles_of(file.tenant_id, db.my_member())))`

/** @throws when there is none: the platform opened it before */
export function caseRow(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'file.tenantId').onRef('team.id', '=', 'file.teamId'),
    )
    .leftJoin('tenancy.member as owner', (on) =>
      on.onRef('owner.tenantId', '=', 'file.tenantId').onRef('owner.id', '=', 'file.ownerId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .selectAll('person')
    .select([
      'file.id as caseId',
      'file.version as caseVersion',
      'file.folderId',
      'file.circleId',
      'file.subject',
      'file.service',
    ])
    .select(['file.openedOn', 'file.closedOn', 'file.closedNote', 'file.ownerId', 'file.teamId'])
    .select([status, phase, sql<CaseView['closedBecause']>`file.closed_because`.as('closedBecause')])
    .select(['owner.name as ownerName', 'team.name as teamName', fullName.as('name')])
    .select(glassUntil.as('glassUntil'))
    .executeTakeFirstOrThrow()
}

/** Everyone linked to the folder but the person it is about. */
export function peopleAround(db: Db, given: { tenantId: string; folderId: string; personId: string }) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', given.tenantId)
    .where('link.folderId', '=', given.folderId)
    .where('link.personId', '<>', given.personId)
    .select(['link.personId', 'person.bornOn', 'person.bornEstimated', fullName.as('name')])
    .select(sql<CaseView['people'][number]['role']>`link.role`.as('role'))
    .orderBy('person.bornOn')
    .execute()
}

export async function insertPerson(db: Db, given: { tenantId: string; id: string; card: PersonCard }): Promise<void> {
  await db
    .insertInto('people.person')
    .values({ tenantId: given.tenantId, id: given.id, ...given.card })
    .execute()
}

export interface Link {
  tenantId: string
  folderId: string
  circleId: string
  personId: string
  role: string
}

export async function linkPerson(db: Db, link: Link): Promise<void> {
  await db.insertInto('people.folderPerson').values(link).execute()
}

/** @returns the new version, or null when another change came first */
export function updateCard(db: Db, at: SeenAt, card: PersonCard): Promise<number | null> {
  return updateAt(db, 'people.person', { at, to: { ...card, changedAt: sql`now()` } })
}

export interface CaseChange {
  ownerId?: string
  phase?: string
  status?: string
  closedOn?: string
  closedBecause?: string
  closedNote?: string
}

/** @returns the new version, or null when another change came first */
export function updateCase(db: Db, at: SeenAt, change: CaseChange): Promise<number | null> {
  return updateAt(db, 'people.caseFile', { at, to: { ...change, changedAt: sql`now()` } })
}

export interface NewCase {
  tenantId: string
  id: string
  folderId: string
  circleId: string
  personId: string
  teamId: string
  ownerId: string
  subject: string
  /** Code of the service it is held for; empty where nobody settled it. */
  service: string
  openedOn: string
}

export async function insertCase(db: Db, row: NewCase): Promise<void> {
  await db.insertInto('people.caseFile').values(row).execute()
}

/** Makes a circle of these people and moves the folder into it. @returns false when one of them is unknown here, left, or may not read cases */
export async function moveIntoCircle(
  db: Db,
  given: { folderId: string; circleId: string; memberIds: string[]; today: string; roles: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql<{ known: number }>`select count(*)::int as known from tenancy.member
    where tenant_id = db.my_tenant() and id = any (${given.memberIds}::uuid[]) and roles && ${given.roles}::text[]
      and tenancy.works_on(ended_on, ${given.today}::date)`.execute(db)
  if (rows[0]?.known !== new Set(given.memberIds).size) return false
  await sql`select tenancy.make_circle(${given.circleId}::uuid, 'case', ${given.memberIds}::uuid[], '{}'::uuid[], null)`.execute(
    db,
  )
  await sql`select tenancy.move_folder(${given.folderId}::uuid, ${given.circleId}::uuid)`.execute(db)
  return true
}

/** Everyone who works here now and may hold a case, by name. */
export function colleagues(db: Db, given: { tenantId: string; today: string; roles: readonly string[] }) {
  return db
    .selectFrom('tenancy.member as member')
    .where('member.tenantId', '=', given.tenantId)
    .where(sql<boolean>`tenancy.works_on(member.ended_on, ${given.today}::date)`)
    .where(sql<boolean>`member.roles && ${given.roles}::text[]`)
    .select(['member.id', 'member.name'])
    .select(
      sql<
        string[]
      >`array(select t.name from tenancy.team_member b join tenancy.team t on t.tenant_id = b.tenant_id and t.id = b.team_id
        where b.tenant_id = member.tenant_id and b.member_id = member.id order by t.name)`.as('teamNames'),
    )
    .orderBy('member.name')
    .execute()
}

/** The cases of someone that the asker sees: whoever opens a card looks in those, and in none they do not know of. */
export async function casesOf(db: Db, tenantId: string, personId: string): Promise<string[]> {
  const query = db.selectFrom('people.caseFile').where('tenantId', '=', tenantId).where('personId', '=', personId)
  return (await query.select('id').execute()).map(({ id }) => id)
}
