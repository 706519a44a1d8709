// Homes, authority and representation in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Authority, HomeText, InFolder, Living } from './model.ts'

export interface Place {
  tenantId: string
  folderId: string
  circleId: string
}

/** Everyone in a folder, the person helped first. */
export function peopleIn(db: Db, { tenantId, folderId }: Pick<Place, 'tenantId' | 'folderId'>): Promise<InFolder[]> {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .select(['person.id', 'person.bornOn', 'person.bornEstimated', 'person.diedOn'])
    .select([sql<string>`people.full_name(person)`.as('name'), sql<InFolder['role']>`link.role`.as('role')])
    .select(
      sql<string | null>`(select own.id from people.case_file own
        where own.tenant_id = person.tenant_id and own.person_id = person.id order by own.opened_on desc, own.id limit 1)`.as(
        'ownCaseId',
      ),
    )
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

/** Two who open an own file about the same person wait for each other, so that the later one sees it. */
export async function oneOwnFileAtATime(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.own-file ${personId}`}, 0))`.execute(db)
}

/** Homes of a folder, each with all who live or lived there. */
export async function homesIn(db: Db, { tenantId, folderId }: Pick<Place, 'tenantId' | 'folderId'>) {
  const [homes, members] = await Promise.all([
    db
      .selectFrom('people.household')
      .where('tenantId', '=', tenantId)
      .where('folderId', '=', folderId)
      .orderBy('id')
      .select(['id', 'version', 'name', 'street', 'postcode', 'city', 'hidden'])
      .execute(),
    db
      .selectFrom('people.householdMember')
      .where('tenantId', '=', tenantId)
      .where('folderId', '=', folderId)
      .orderBy('joinedOn')
      .select(['householdId', 'personId', 'joinedOn', 'leftOn', 'share'])
      .execute(),
  ])
  const of = Map.groupBy(members, (one) => one.householdId)
  return homes.map((home) => ({ ...home, members: of.get(home.id) ?? [] }))
}

/** Authority and representation in a folder, the latest written down first. */
export function authoritiesIn(db: Db, { tenantId, folderId }: Pick<Place, 'tenantId' | 'folderId'>): Promise<Authority[]> {
  return db
    .selectFrom('people.authority')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .select(['id', 'version', 'personId', 'holderId', 'holder', 'reach', 'covers', 'fromOn', 'untilOn', 'seen', 'seenOn'])
    .select(sql<Authority['kind']>`kind`.as('kind'))
    .execute()
}

/** The folder a home lies in, and whether its case is closed. @throws when it is gone: the platform opened it before */
export function homeAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('people.household as home')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'home.tenantId').onRef('file.folderId', '=', 'home.folderId'),
    )
    .where('home.tenantId', '=', tenantId)
    .where('home.id', '=', id)
    .select(['home.folderId', 'home.circleId', 'home.version', 'file.status'])
    .executeTakeFirstOrThrow()
}

/** An authority with its case. @throws when it is gone: the platform opened it before */
export function authorityAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('people.authority as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.folderId', '=', 'one.folderId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.version', 'one.personId', 'one.holderId', 'file.status', sql<Authority['kind']>`one.kind`.as('kind')])
    .executeTakeFirstOrThrow()
}

export async function insertHome(db: Db, place: Place, home: HomeText & { id: string }): Promise<void> {
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('people.household')
    .values({ tenantId, folderId, circleId, ...home })
    .execute()
}

export async function insertLiving(db: Db, place: Place, rows: readonly (Omit<Living, 'leftOn'> & { householdId: string })[]) {
  if (rows.length === 0) return
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('people.householdMember')
    .values(rows.map((row) => ({ tenantId, folderId, circleId, ...row })))
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateHome(db: Db, at: SeenAt, to: Partial<HomeText>): Promise<number | null> {
  return updateAt(db, 'people.household', { at, to })
}

/** @returns whether there is such a stay */
export async function updateLeft(
  db: Db,
  at: { tenantId: string; householdId: string; personId: string; joinedOn: string },
  leftOn: string | null,
): Promise<boolean> {
  const done = await db
    .updateTable('people.householdMember')
    .set({ leftOn })
    .where('tenantId', '=', at.tenantId)
    .where('householdId', '=', at.householdId)
    .where('personId', '=', at.personId)
    .where('joinedOn', '=', at.joinedOn)
    .returning('personId')
    .executeTakeFirst()
  return done !== undefined
}

export async function insertAuthority(db: Db, place: Place, row: Omit<Authority, 'version'>): Promise<void> {
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('people.authority')
    .values({ tenantId, folderId, circleId, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateAuthority(
  db: Db,
  at: SeenAt,
  to: Omit<Authority, 'id' | 'version' | 'personId' | 'kind' | 'holderId'>,
): Promise<number | null> {
  return updateAt(db, 'people.authority', { at, to })
}
