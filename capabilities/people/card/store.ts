// Cards and what was put together, in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Hat, WrittenCard } from './model.ts'

/** A card as far as the asker sees it; null where it is not there for them. */
export async function cardAt(db: Db, tenantId: string, personId: string) {
  const query = db
    .selectFrom('people.person as person')
    .where('person.tenantId', '=', tenantId)
    .where('person.id', '=', personId)
    .selectAll('person')
    .select(sql<string>`people.full_name(person)`.as('name'))
  return (await query.executeTakeFirst()) ?? null
}

/** Holds cards until all is done, in one order: whoever puts them together or changes them at the same moment comes after and sees it. */
export async function holdCards(db: Db, tenantId: string, personIds: readonly string[]): Promise<void> {
  const cards = db.selectFrom('people.person').where('tenantId', '=', tenantId).where('id', '=', among(personIds))
  await cards.orderBy('id').forUpdate().select('id').execute()
}

/** The card that another one leads on to, also over more than one; the card itself where it leads nowhere. */
export async function keptOf(db: Db, tenantId: string, personId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive way as (
      select ${personId}::uuid as id, 0 as step
      union all
      select j.kept_id, w.step + 1 from way w
        join people.joined_card j on j.tenant_id = ${tenantId} and j.gone_id = w.id and j.split_at is null where w.step < 20
    ) select id from way order by step desc limit 1`.execute(db)
  return rows[0]?.id ?? personId
}

/** Every case in whose folder someone stands, as far as the asker may see it: who it is about first. */
export function hatsOf(db: Db, tenantId: string, personId: string) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'link.tenantId').onRef('file.folderId', '=', 'link.folderId'),
    )
    .innerJoin('people.person as about', (on) =>
      on.onRef('about.tenantId', '=', 'file.tenantId').onRef('about.id', '=', 'file.personId'),
    )
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'file.tenantId').onRef('team.id', '=', 'file.teamId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.personId', '=', personId)
    .select(['file.id as caseId', 'file.subject', 'team.name as teamName', sql<string>`people.full_name(about)`.as('caseName')])
    .select([sql<Hat['role']>`link.role`.as('role'), sql<Hat['status']>`file.status`.as('status')])
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('file.openedOn', 'desc')
    .execute()
}

/** The cases that lie in these folders, as far as the asker may see them, with the name of the person each is about. */
export function casesIn(db: Db, tenantId: string, folderIds: readonly string[]) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.folderId', '=', among([...new Set(folderIds)]))
    .select(['file.id', 'file.folderId', sql<string>`people.full_name(person)`.as('name')])
    .execute()
}

/** What was put together into this card, and taken apart again, the last first. */
export function joinsOf(db: Db, tenantId: string, personId: string) {
  return db
    .selectFrom('people.joinedCard as one')
    .innerJoin('tenancy.member as joiner', (on) =>
      on.onRef('joiner.tenantId', '=', 'one.tenantId').onRef('joiner.id', '=', 'one.joinedBy'),
    )
    .leftJoin('tenancy.member as splitter', (on) =>
      on.onRef('splitter.tenantId', '=', 'one.tenantId').onRef('splitter.id', '=', 'one.splitBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where((is) => is.or([is('one.keptId', '=', personId), is('one.goneId', '=', personId)]))
    .select(['one.id', 'one.version', 'one.goneId', 'one.why', 'one.joinedAt', 'one.splitAt'])
    .select(['joiner.name as joinedByName', 'splitter.name as splitByName'])
    .orderBy('one.joinedAt', 'desc')
    .execute()
}

export async function joinAt(db: Db, tenantId: string, joinId: string) {
  const query = db.selectFrom('people.joinedCard').where('tenantId', '=', tenantId).where('id', '=', joinId)
  return (await query.selectAll().executeTakeFirst()) ?? null
}

export interface NewJoin {
  tenantId: string
  id: string
  keptId: string
  goneId: string
  why: string
  before: WrittenCard
  after: WrittenCard
  joinedBy: string
}

export async function insertJoin(db: Db, { before, after, ...row }: NewJoin): Promise<void> {
  const cards = { keptBefore: JSON.stringify(before), keptAfter: JSON.stringify(after) }
  await db
    .insertInto('people.joinedCard')
    .values({ ...row, ...cards })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function markSplit(db: Db, at: SeenAt, splitBy: string): Promise<number | null> {
  return updateAt(db, 'people.joinedCard', { at, to: { splitBy, splitAt: sql`now()` } })
}

/** Whether anything about these cards lies where the asker does not come. */
export async function beyondSight(db: Db, personIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ beyond: boolean }>`select people.beyond_sight(${personIds}::uuid[]) as beyond`.execute(db)
  return rows[0]?.beyond ?? true
}

/** @returns false where both cards stand where only one can */
export async function moveToKept(
  db: Db,
  given: { joinId: string; goneId: string; keptId: string; agreementId: string | null },
): Promise<boolean> {
  const { joinId, goneId, keptId, agreementId } = given
  const { rows } = await sql<{ moved: boolean }>`
    select people.move_to_kept(${joinId}::uuid, ${goneId}::uuid, ${keptId}::uuid, ${agreementId}::uuid) as moved`.execute(db)
  return rows[0]?.moved ?? false
}

/** @returns false where something lies out of the asker's sight by now */
export async function moveFromKept(db: Db, joinId: string): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`select people.move_from_kept(${joinId}::uuid) as moved`.execute(db)
  return rows[0]?.moved ?? false
}

export interface LinkOfJoin {
  folderId: string
  role: string
  keptRole: string | null
}

export async function linksOfJoin(db: Db, joinId: string): Promise<LinkOfJoin[]> {
  const { rows } = await sql<LinkOfJoin>`select * from people.links_of_join(${joinId}::uuid)`.execute(db)
  return rows
}

/** Lets a person stand in a folder in a role, whatever they were there before; null: not at all. A folder that is gone is left. */
export async function standIn(
  db: Db,
  at: { tenantId: string; folderId: string; personId: string },
  role: string | null,
): Promise<void> {
  const { tenantId, folderId, personId } = at
  await db
    .deleteFrom('people.folderPerson')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .where('personId', '=', personId)
    .execute()
  if (role === null) return
  await sql`insert into people.folder_person (tenant_id, folder_id, circle_id, person_id, role)
    select f.tenant_id, f.id, f.circle_id, ${personId}::uuid, ${role} from tenancy.folder f
    where f.tenant_id = ${tenantId} and f.id = ${folderId}`.execute(db)
}

/** @returns the new version, or null when another change came first */
export function writeCard(db: Db, at: SeenAt, to: WrittenCard): Promise<number | null> {
  return updateAt(db, 'people.person', { at, to: { ...to, changedAt: sql`now()` } })
}
