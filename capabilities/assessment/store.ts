// The inventory in the database.
import { sql } from 'kysely'
import type { Place } from '../../platform/db/place.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { EntryText, LifeDomain } from './model.ts'

export function domainsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.lifeDomain as one')
    .innerJoin('tenancy.member as opener', (on) =>
      on.onRef('opener.tenantId', '=', 'one.tenantId').onRef('opener.id', '=', 'one.openedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.reason', 'one.openedOn', 'opener.name as openedByName'])
    .select(sql<LifeDomain>`one.domain`.as('domain'))
    .orderBy('one.openedOn')
    .orderBy('one.madeAt')
    .execute()
}

/** All entries of a case, newest first. */
export function entriesOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.entry as one')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'one.tenantId').onRef('author.id', '=', 'one.authorId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select([
      'one.id',
      'one.lifeDomainId',
      'one.seenOn',
      'one.facts',
      'one.othersSay',
      'one.workersView',
      'one.strengths',
      'one.score',
    ])
    .select('author.name as authorName')
    .orderBy('one.seenOn', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
}

/** What the asker left half-way in a case; row security gives nobody else's. */
export function draftsOf(db: Db, at: { tenantId: string; memberId: string; caseId: string }) {
  return db
    .selectFrom('assessment.draft')
    .where('tenantId', '=', at.tenantId)
    .where('memberId', '=', at.memberId)
    .where('caseId', '=', at.caseId)
    .select(['id', 'lifeDomainId', 'body', 'version', 'changedAt'])
    .execute()
}

/** All that someone left half-way, in cases they may still see. */
export function draftsOfMember(db: Db, tenantId: string, memberId: string) {
  return db
    .selectFrom('assessment.draft as draft')
    .innerJoin('assessment.lifeDomain as one', (on) =>
      on.onRef('one.tenantId', '=', 'draft.tenantId').onRef('one.id', '=', 'draft.lifeDomainId'),
    )
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'draft.tenantId').onRef('file.id', '=', 'draft.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('draft.tenantId', '=', tenantId)
    .where('draft.memberId', '=', memberId)
    .select(['draft.id', 'draft.lifeDomainId', 'draft.version', 'draft.changedAt', 'draft.caseId'])
    .select([sql<LifeDomain>`one.domain`.as('domain'), sql<string>`people.full_name(person)`.as('personName')])
    .orderBy('draft.changedAt', 'desc')
    .limit(50)
    .execute()
}

/** @returns false when that domain is open in this case already */
export async function insertDomain(
  db: Db,
  place: Place,
  row: { id: string; domain: string; reason: string; openedOn: string; openedBy: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('assessment.lifeDomain')
    .values({ ...place, ...row })
    .onConflict((on) => on.columns(['tenantId', 'caseId', 'domain']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @throws when there is none: the platform opened it before */
export function domainAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('assessment.lifeDomain')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['tenantId', 'caseId', 'folderId', 'circleId'])
    .executeTakeFirstOrThrow()
}

export async function insertEntry(
  db: Db,
  place: Place,
  row: EntryText & { id: string; lifeDomainId: string; seenOn: string; authorId: string },
): Promise<void> {
  await db
    .insertInto('assessment.entry')
    .values({ ...place, ...row })
    .execute()
}

export interface DraftRow {
  tenantId: string
  id: string
  memberId: string
  caseId: string
  lifeDomainId: string
  body: string
}

/** Keeps a draft on top of the version seen. @returns its version now, or null when another device was first */
export async function putDraft(db: Db, row: DraftRow, version: number): Promise<number | null> {
  if (version === 0) {
    const made = await db
      .insertInto('assessment.draft')
      .values(row)
      .onConflict((on) => on.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const kept = await db
    .updateTable('assessment.draft')
    .set({ body: row.body, version: version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', row.tenantId)
    .where('id', '=', row.id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return kept?.version ?? null
}

/** Version of the asker's draft on a domain, 0 where there is none. */
export async function draftVersion(db: Db, at: { tenantId: string; memberId: string; lifeDomainId: string }): Promise<number> {
  const row = await db
    .selectFrom('assessment.draft')
    .where('tenantId', '=', at.tenantId)
    .where('memberId', '=', at.memberId)
    .where('lifeDomainId', '=', at.lifeDomainId)
    .select('version')
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Removes drafts of one person at work: by id, or all on a domain. */
export async function removeDraft(
  db: Db,
  at: { tenantId: string; memberId: string; id?: string; lifeDomainId?: string },
): Promise<void> {
  let query = db.deleteFrom('assessment.draft').where('tenantId', '=', at.tenantId).where('memberId', '=', at.memberId)
  if (at.id) query = query.where('id', '=', at.id)
  if (at.lifeDomainId) query = query.where('lifeDomainId', '=', at.lifeDomainId)
  await query.execute()
}

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
    .select(['one.id', 'one.version', 'one.saidOn', 'one.ownWords', 'one.wayBack', 'one.takenBackOn', 'one.takenBackNote'])
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
  row: { id: string; saidTo: string; saidOn: string; ownWords: string; wayBack: string; authorId: string },
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
