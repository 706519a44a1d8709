// What people are told, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type InformationGiven, type Item, type ItemText, item } from './model.ts'

/** The items that the organisation changed or added. */
export async function ownItems(db: Db, tenantId: string): Promise<Item[]> {
  const rows = await db
    .selectFrom('assessment.informationItem')
    .where('tenantId', '=', tenantId)
    .select(['id', 'code', 'title', 'texts', 'withinDays', 'active', 'position', 'version'])
    .execute()
  return rows.map((row) => item.parse(row))
}

/** @returns its id and version now, or null when another change came first */
export async function putItem(
  db: Db,
  row: ItemText & { tenantId: string; id: string },
  version: number,
): Promise<{ id: string; version: number } | null> {
  const { tenantId, id, code, texts, ...rest } = row
  const values = { ...rest, texts: JSON.stringify(texts) }
  if (version === 0) {
    const made = await db
      .insertInto('assessment.informationItem')
      .values({ tenantId, id, code, ...values })
      .onConflict((on) => on.doNothing())
      .returning(['id', 'version'])
      .executeTakeFirst()
    return made ?? null
  }
  const changed = await db
    .updateTable('assessment.informationItem')
    .set({ ...values, version: version + 1 })
    .where('tenantId', '=', tenantId)
    .where('code', '=', code)
    .where('version', '=', version)
    .returning(['id', 'version'])
    .executeTakeFirst()
  return changed ?? null
}

/** All that someone was told, newest first. */
export function givenOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.informationGiven as one')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'one.tenantId').onRef('author.id', '=', 'one.authorId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.version', 'one.itemCode', 'one.title', 'one.givenOn', 'one.language', 'one.toName', 'one.note'])
    .select([sql<InformationGiven['way']>`one.way`.as('way'), 'author.name as authorName', 'one.withdrawnOn', 'one.letterId'])
    .orderBy('one.givenOn', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
}

export interface GivenRow {
  id: string
  itemCode: string
  title: string
  givenOn: string
  language: string
  way: string
  toName: string
  note: string
  authorId: string
  letterId?: string
}

export async function insertGiven(db: Db, place: Place, rows: readonly GivenRow[]): Promise<void> {
  await db
    .insertInto('assessment.informationGiven')
    .values(rows.map((row) => ({ ...place, ...row })))
    .execute()
}

/** @returns the new version, or null when another change came first */
export async function withdrawGiven(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  on: string,
): Promise<number | null> {
  const row = await db
    .updateTable('assessment.informationGiven')
    .set({ withdrawnOn: on, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .where('withdrawnOn', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export async function givenVersion(db: Db, tenantId: string, id: string): Promise<number> {
  const row = await db
    .selectFrom('assessment.informationGiven')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** The young cases of someone at work with the codes of what was told in each, the oldest first. */
export function toldIn(db: Db, asked: { tenantId: string; memberId: string; since: string; most: number }) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', asked.tenantId)
    .where('file.ownerId', '=', asked.memberId)
    .where('file.status', '<>', 'closed')
    .where('file.openedOn', '>=', asked.since)
    .where('person.diedOn', 'is', null)
    .select(['file.id as caseId', 'file.openedOn', sql<string>`people.full_name(person)`.as('personName')])
    .select(
      sql<string[]>`array(select given.item_code from assessment.information_given as given
        where given.tenant_id = file.tenant_id and given.case_id = file.id and given.withdrawn_on is null)`.as('told'),
    )
    .orderBy('file.openedOn')
    .orderBy('file.id')
    .limit(asked.most)
    .execute()
}
