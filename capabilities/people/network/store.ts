// Networks in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { updateAt } from '../../../platform/db/versions.ts'
import type { Network, NetworkBond, NetworkParenthood, NetworkPerson, NetworkUnion } from './model.ts'

/** Where a card is linked, the card says the name and the years. */
const byCard = {
  name: sql<string>`case when card.id is null then one.name else people.full_name(card) end`,
  bornYear: sql<number | null>`coalesce(extract(year from card.born_on)::int, one.born_year)`,
  died: sql<boolean>`one.died or card.died_on is not null`,
  diedYear: sql<number | null>`coalesce(extract(year from card.died_on)::int, one.died_year)`,
}

function personsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.networkPerson as one')
    .leftJoin('people.person as card', (on) =>
      on.onRef('card.tenantId', '=', 'one.tenantId').onRef('card.id', '=', 'one.personId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.version', 'one.personId', 'one.homes', 'one.twins', 'one.middle', 'one.note'])
    .select([byCard.name.as('name'), byCard.bornYear.as('bornYear'), byCard.died.as('died'), byCard.diedYear.as('diedYear')])
    .select([sql<NetworkPerson['kind']>`one.kind`.as('kind'), sql<NetworkPerson['sex']>`one.sex`.as('sex')])
    .select(sql<NetworkPerson['segment']>`one.segment`.as('segment'))
    .orderBy('one.madeAt')
    .orderBy('one.id')
    .execute()
}

function unionsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.networkUnion')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'version', 'oneId', 'otherId', 'sinceYear', 'untilYear', sql<NetworkUnion['form']>`form`.as('form')])
    .orderBy('id')
    .execute()
}

function parenthoodsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.networkParenthood')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'version', 'parentId', 'childId', sql<NetworkParenthood['form']>`form`.as('form')])
    .orderBy('id')
    .execute()
}

function bondsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.networkBond')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'version', 'oneId', 'otherId', 'ring', 'strain', 'wish', 'sinceOn', 'untilOn'])
    .select([sql<NetworkBond['feeling']>`feeling`.as('feeling'), sql<NetworkBond['strength']>`strength`.as('strength')])
    .select([sql<NetworkBond['gives']>`gives`.as('gives'), sql<NetworkBond['gets']>`gets`.as('gets')])
    .select([sql<NetworkBond['contact']>`contact`.as('contact'), sql<NetworkBond['initiative']>`initiative`.as('initiative')])
    .orderBy('sinceOn')
    .orderBy('id')
    .execute()
}

/** The whole network of a case; empty while nobody began one. */
export async function networkOf(db: Db, tenantId: string, caseId: string): Promise<Network> {
  const [persons, unions, parenthoods, bonds] = await Promise.all([
    personsOf(db, tenantId, caseId),
    unionsOf(db, tenantId, caseId),
    parenthoodsOf(db, tenantId, caseId),
    bondsOf(db, tenantId, caseId),
  ])
  return { persons, unions, parenthoods, bonds } as Network
}

/** Names of the living people in the network of a case, the nearest family first, who might take something on. */
export async function networkNames(db: Db, tenantId: string, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people.networkPerson')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'person')
    .where('middle', '=', false)
    .where('died', '=', false)
    .where('personId', 'is', null)
    .where('name', '<>', '')
    .orderBy('madeAt')
    .orderBy('id')
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

/** Everyone with a card in the folder of a case, and whether they live in the same home as the person it is about. */
export function knownOf(db: Db, given: { tenantId: string; folderId: string; personId: string }) {
  const { tenantId, folderId, personId } = given
  const sameHome = sql<boolean>`person.id = ${personId} or exists (select from people.household_member hers
    join people.household_member mine on mine.tenant_id = hers.tenant_id and mine.household_id = hers.household_id
    where hers.tenant_id = ${tenantId} and hers.folder_id = ${folderId} and hers.person_id = person.id and hers.left_on is null
      and mine.person_id = ${personId} and mine.left_on is null)`
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .select(['link.personId', 'person.gender', sql<string>`people.full_name(person)`.as('name')])
    .select(sql<'client' | 'partner' | 'child' | 'parent' | 'naaste' | 'other'>`link.role`.as('role'))
    .select([
      sql<number | null>`extract(year from person.born_on)::int`.as('bornYear'),
      sql<boolean>`person.died_on is not null`.as('died'),
      sql<number | null>`extract(year from person.died_on)::int`.as('diedYear'),
    ])
    .select(sameHome.as('sameHome'))
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

/** Changes to one network wait for each other, so that what was checked still holds when it is saved. */
export async function holdCase(db: Db, tenantId: string, caseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`network/${tenantId}/${caseId}`}, 0))`.execute(db)
}

const tables = {
  persons: 'people.networkPerson',
  unions: 'people.networkUnion',
  parenthoods: 'people.networkParenthood',
  bonds: 'people.networkBond',
} as const

interface Row {
  id: string
  version: number
}

/** Puts a row at the version that was seen, a new one at 0. @returns whether nobody changed it in between */
export async function putRow(db: Db, place: Place, { list, row }: { list: keyof Network; row: Row }): Promise<boolean> {
  // The builder cannot follow a table that is a parameter; the four are written alike.
  const table = tables[list] as 'people.networkPerson'
  const { id, version, ...to } = row
  if (version > 0) {
    const at = { tenantId: place.tenantId, id, version }
    return (await updateAt(db, table, { at, to })) !== null
  }
  await db
    .insertInto(table)
    .values({ ...place, id, ...to } as never)
    .execute()
  return true
}

/** @returns whether it was there at that version */
export async function removeRow(db: Db, place: Place, { list, row }: { list: keyof Network; row: Row }): Promise<boolean> {
  const gone = await db
    .deleteFrom(tables[list] as 'people.networkPerson')
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}
