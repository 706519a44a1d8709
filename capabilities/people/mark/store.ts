// Warning marks in the database.
import { sql } from 'kysely'
import type { Day } from '../../../core/kit/day.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Mark, MarkText } from './model.ts'

/** All of a folder: those that stand first, then the latest. */
export function marksIn(db: Db, tenantId: string, folderId: string): Promise<Mark[]> {
  return db
    .selectFrom('people.warningMark as one')
    .innerJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'one.tenantId').onRef('by.id', '=', 'one.placedBy'))
    .leftJoin('tenancy.member as ender', (on) =>
      on.onRef('ender.tenantId', '=', 'one.tenantId').onRef('ender.id', '=', 'one.endedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.folderId', '=', folderId)
    .orderBy('one.endedOn', (by) => by.desc().nullsFirst())
    .orderBy('one.placedOn', 'desc')
    .orderBy('one.id')
    .select(['one.id', 'one.version', 'one.words', 'one.reason', 'one.reviewOn', 'one.discussed', 'one.whyNot', 'one.placedOn'])
    .select(['one.endedOn', 'one.endedBecause', 'by.name as placedBy', 'ender.name as endedBy'])
    .execute()
}

/** One with how its case stands. @throws when it is gone: the platform opened it before */
export function markAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('people.warningMark as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.folderId', '=', 'one.folderId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.version', 'one.endedOn', 'file.status'])
    .executeTakeFirstOrThrow()
}

type NewMark = MarkText & { tenantId: string; id: string; folderId: string; circleId: string; placedOn: Day; placedBy: string }

export async function insertMark(db: Db, row: NewMark): Promise<void> {
  await db.insertInto('people.warningMark').values(row).execute()
}

type To = MarkText | { endedOn: Day; endedBy: string; endedBecause: string }

/** @returns the new version, or null when another change came first */
export function updateMark(db: Db, at: SeenAt, to: To): Promise<number | null> {
  return updateAt(db, 'people.warningMark', { at, to })
}

/** What a member has to look at again: what they placed, and what stands on cases of theirs. */
export function dueFor(db: Db, given: { tenantId: string; memberId: string; today: Day; most: number }) {
  const { tenantId, memberId, today, most } = given
  return db
    .selectFrom('people.warningMark as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.folderId', '=', 'one.folderId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.endedOn', 'is', null)
    .where('one.reviewOn', '<=', today)
    .where('file.status', '<>', 'closed')
    .where((is) => is.or([is('one.placedBy', '=', memberId), is('file.ownerId', '=', memberId)]))
    .orderBy('one.reviewOn')
    .orderBy('one.id')
    .limit(most)
    .select(['one.id', 'file.id as caseId', 'one.words', 'one.reviewOn', sql<string>`people.full_name(person)`.as('name')])
    .execute()
}
