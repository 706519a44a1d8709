// The inventory in the database.
import { sql } from 'kysely'
import type { MomentKey } from '../../core/kit/page.ts'
import { putHalfDone, removeHalfDone } from '../../platform/db/half-done.ts'
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
    .where('one.purgedOn', 'is', null)
    .select(['one.id', 'one.reason', 'one.openedOn', 'opener.name as openedByName'])
    .select(sql<LifeDomain>`one.domain`.as('domain'))
    .orderBy('one.openedOn')
    .orderBy('one.madeAt')
    .execute()
}

/** Domains that were there and were purged, the last first. */
export function purgedOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('assessment.lifeDomain as one')
    .innerJoin('tenancy.member as opener', (on) =>
      on.onRef('opener.tenantId', '=', 'one.tenantId').onRef('opener.id', '=', 'one.openedBy'),
    )
    .innerJoin('tenancy.member as purger', (on) =>
      on.onRef('purger.tenantId', '=', 'one.tenantId').onRef('purger.id', '=', 'one.purgedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.openedOn', 'opener.name as openedByName', 'purger.name as purgedByName', 'one.purgeReason'])
    .select([sql<LifeDomain>`one.domain`.as('domain'), sql<string>`one.purged_on`.as('purgedOn')])
    .orderBy('one.purgedOn', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
}

/** Erases what was written about a domain, also why it was opened. @returns false when that was done before */
export async function purgeDomain(
  db: Db,
  at: { tenantId: string; id: string },
  given: { purgedOn: string; purgedBy: string; purgeReason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assessment.lifeDomain')
    .set({ ...given, reason: '' })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('purgedOn', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await db.deleteFrom('assessment.entry').where('tenantId', '=', at.tenantId).where('lifeDomainId', '=', at.id).execute()
  return true
}

/** Takes away what anybody left half-way about a domain. For the background, which is bound to no one's own. */
export async function dropDraftsOn(db: Db, tenantId: string, lifeDomainIds: readonly string[]): Promise<void> {
  await db
    .deleteFrom('assessment.draft')
    .where('tenantId', '=', tenantId)
    .where('lifeDomainId', 'in', [...lifeDomainIds])
    .execute()
}

/** Codes of the domains that are open in a case. */
export async function openedDomains(db: Db, tenantId: string, caseId: string): Promise<LifeDomain[]> {
  return (await domainsOf(db, tenantId, caseId)).map(({ domain }) => domain)
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

/** What someone left half-way in cases they may still see, one more than asked. */
export function draftsOfMember(
  db: Db,
  { tenantId, memberId, after, limit }: { tenantId: string; memberId: string; after: MomentKey | null; limit: number },
) {
  let query = db
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
  if (after) query = query.where(sql<boolean>`(draft.changed_at, draft.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('draft.changedAt', 'desc')
    .orderBy('draft.id', 'desc')
    .limit(limit + 1)
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
    .onConflict((on) => on.columns(['tenantId', 'caseId', 'domain']).where('purgedOn', 'is', null).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @throws when there is none: the platform opened it before */
export function domainAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('assessment.lifeDomain')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['tenantId', 'caseId', 'folderId', 'circleId', 'purgedOn'])
    .select(sql<LifeDomain>`domain`.as('domain'))
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

type DraftRow = Record<'tenantId' | 'id' | 'memberId' | 'caseId' | 'lifeDomainId' | 'body', string>

/** @returns its version now, or null when another device was first */
export function putDraft(db: Db, row: DraftRow, version: number): Promise<number | null> {
  return putHalfDone(db, 'assessment.draft', { row, by: ['id'], version })
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

/** Removes drafts of one person at work: one by id, or all on a domain. */
export function removeDraft(
  db: Db,
  at: { tenantId: string; memberId: string } & ({ id: string } | { lifeDomainId: string }),
): Promise<void> {
  return removeHalfDone(db, 'assessment.draft', at)
}
