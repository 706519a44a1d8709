// What someone wants and to what they said no, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'

export function readinessOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.readiness as one')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'one.tenantId').onRef('author.id', '=', 'one.authorId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.askedOn', 'one.ownReasons', 'one.willingness', 'author.name as authorName'])
    .orderBy('one.askedOn', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
}

export function noesOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.spokenNo as one')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'one.tenantId').onRef('author.id', '=', 'one.authorId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select([
      'one.id',
      'one.version',
      'one.saidOn',
      'one.ownWords',
      'one.wayBack',
      'one.askAgainOn',
      'one.takenBackOn',
      'one.takenBackNote',
    ])
    .select([sql<'registration' | 'plan' | 'help'>`one.said_to`.as('saidTo'), 'author.name as authorName'])
    .orderBy('one.saidOn', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
}

export async function insertReadiness(
  db: Db,
  place: Place,
  row: { id: string; askedOn: string; ownReasons: string; willingness: number | null; authorId: string },
): Promise<void> {
  await db
    .insertInto('assessment.readiness')
    .values({ ...place, ...row })
    .execute()
}

/** @returns false when the same no stands already */
export async function insertNo(
  db: Db,
  place: Place,
  row: {
    id: string
    saidTo: string
    saidOn: string
    ownWords: string
    wayBack: string
    askAgainOn: string | null
    authorId: string
  },
): Promise<boolean> {
  const standing = await db
    .selectFrom('assessment.spokenNo')
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('saidTo', '=', row.saidTo)
    .where('takenBackOn', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (standing) return false
  await db
    .insertInto('assessment.spokenNo')
    .values({ ...place, ...row })
    .execute()
  return true
}

/** @returns the new version, or null when another change came first */
export async function takeBack(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  given: { on: string; note: string },
): Promise<number | null> {
  const row = await db
    .updateTable('assessment.spokenNo')
    .set({ takenBackOn: given.on, takenBackNote: given.note, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .where('takenBackOn', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export function noAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('assessment.spokenNo')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['version', 'saidOn'])
    .executeTakeFirstOrThrow()
}

/** @returns the new version, or null when another change came first */
export async function changeWayBack(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  to: { wayBack: string; askAgainOn: string | null },
): Promise<number | null> {
  const row = await db
    .updateTable('assessment.spokenNo')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .where('takenBackOn', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Noes whose day has come, of the cases of someone at work; of a case without a worker those they wrote down. One more than `limit`. */
export function waysBackFor(db: Db, asked: { tenantId: string; memberId: string; today: string; limit: number }) {
  return db
    .selectFrom('assessment.spokenNo as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.id', '=', 'one.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('one.tenantId', '=', asked.tenantId)
    .where('one.takenBackOn', 'is', null)
    .where('one.askAgainOn', '<=', asked.today)
    .where('person.diedOn', 'is', null)
    .where(sql<boolean>`coalesce(file.owner_id, one.author_id) = ${asked.memberId}`)
    .select(['one.id', 'one.version', 'one.saidOn', 'one.wayBack', 'one.caseId'])
    .select([sql<'registration' | 'plan' | 'help'>`one.said_to`.as('saidTo'), sql<string>`one.ask_again_on`.as('askAgainOn')])
    .select(sql<string>`people.full_name(person)`.as('personName'))
    .orderBy('one.askAgainOn')
    .orderBy('one.id')
    .limit(asked.limit + 1)
    .execute()
}
