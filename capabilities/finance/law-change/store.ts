// Households with their answers, and what they were told, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Household, SchemeList } from './model.ts'

/** Versions of the list of local schemes, the newest first: enough for a change a week. Before the first there was none. */
export async function schemeLists(db: Db, tenantId: string): Promise<SchemeList[]> {
  const lists = await db
    .selectFrom('finance.schemeList')
    .where('tenantId', '=', tenantId)
    .select(['version', sql<SchemeList['schemes']>`schemes`.as('schemes'), sql<SchemeList['checks']>`checks`.as('checks')])
    .select(sql<string>`(set_at at time zone 'Europe/Amsterdam')::date`.as('setOn'))
    .orderBy('version', 'desc')
    .limit(52)
    .execute()
  const oldest = lists.at(-1)
  return oldest?.version === 1 ? [...lists, { ...oldest, version: 0, schemes: [] }] : lists
}

const households = (db: Db, tenantId: string) =>
  db
    .selectFrom('finance.householdAnswer as answer')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'answer.tenantId').onRef('file.id', '=', 'answer.caseId'),
    )
    .where('answer.tenantId', '=', tenantId)
    .where('file.status', '<>', 'closed')

export async function countHouseholds(db: Db, tenantId: string): Promise<number> {
  const row = await households(db, tenantId).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return row.count
}

interface Piece {
  tenantId: string
  change: string
  after: string | undefined
  most: number
}

/** The next households in the order of their case, with what they were told of this change. */
export function householdsAfter(db: Db, { tenantId, change, after, most }: Piece): Promise<Household[]> {
  return households(db, tenantId)
    .$if(after !== undefined, (query) => query.where('answer.caseId', '>', after ?? ''))
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .leftJoin('finance.lawTold as told', (on) =>
      on.onRef('told.tenantId', '=', 'answer.tenantId').onRef('told.caseId', '=', 'answer.caseId').on('told.change', '=', change),
    )
    .leftJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'told.tenantId').onRef('member.id', '=', 'told.memberId'),
    )
    .select(['answer.caseId', sql<Household['answers']>`answer.answers`.as('answers'), 'answer.answeredOn'])
    .select([sql<string>`people.full_name(person)`.as('personName'), 'told.onDay', 'member.name as by'])
    .orderBy('answer.caseId')
    .limit(most)
    .execute()
}

interface Told {
  id: string
  change: string
  about: string
  onDay: string
  way: string
  words: string
  memberId: string
}

/** @returns whether it was not told before */
export async function insertTold(db: Db, place: Place, told: Told): Promise<boolean> {
  const made = await db
    .insertInto('finance.lawTold')
    .values({ ...place, ...told })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
