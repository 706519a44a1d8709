// Incoming post in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { PostAsks, PostFacts, PostLine } from './model.ts'

export async function insertPost(
  db: Db,
  place: Place,
  row: { id: string; fileId: string; receivedOn: string; memberId: string },
): Promise<void> {
  const { fileId, ...post } = row
  await db
    .insertInto('contact.post')
    .values({ ...place, ...post })
    .execute()
  await insertPage(db, place, { postId: row.id, number: 1, fileId })
}

export async function insertPage(db: Db, place: Place, page: { postId: string; number: number; fileId: string }): Promise<void> {
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('contact.postPage')
    .values({ tenantId, folderId, circleId, ...page })
    .execute()
}

function selected(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.post')
    .where('tenantId', '=', tenantId)
    .select(['id', 'caseId', 'folderId', 'circleId', 'receivedOn', 'sender', 'datedOn', 'termOn', 'amountCents', 'isDebt'])
    .select(['reference', 'note', 'taskId', 'returnedOn', 'version'])
    .select([
      sql<PostLine['state']>`state`.as('state'),
      sql<PostAsks>`asks`.as('asks'),
      sql<PostLine['original']>`original`.as('original'),
    ])
}

/** @throws when it is gone: the platform opened it before */
export function postRow(db: Db, tenantId: string, postId: string) {
  return selected(db, tenantId).where('id', '=', postId).executeTakeFirstOrThrow()
}

/** Another letter of the same case; undefined when it is not there for this asker. */
export function postOfCase(db: Db, given: { tenantId: string; caseId: string; postId: string }) {
  return selected(db, given.tenantId).where('id', '=', given.postId).where('caseId', '=', given.caseId).executeTakeFirst()
}

export function postOf(
  db: Db,
  given: { tenantId: string; caseId: string; unread: boolean; after: string | null; limit: number },
) {
  let query = selected(db, given.tenantId).where('caseId', '=', given.caseId)
  if (given.unread) query = query.where('state', '=', 'unread')
  if (given.after) query = query.where('id', '<', given.after)
  return query
    .orderBy('id', 'desc')
    .limit(given.limit + 1)
    .execute()
}

export function pagesOf(db: Db, tenantId: string, postIds: readonly string[]) {
  return db
    .selectFrom('contact.postPage as page')
    .innerJoin('files.file as file', (on) => on.onRef('file.tenantId', '=', 'page.tenantId').onRef('file.id', '=', 'page.fileId'))
    .where('page.tenantId', '=', tenantId)
    .where('page.postId', '=', among(postIds))
    .select(['page.postId', 'page.fileId', 'file.mediaType'])
    .orderBy('page.postId')
    .orderBy('page.number')
    .execute()
}

export async function countsOf(db: Db, tenantId: string, caseId: string): Promise<{ unread: number; here: number }> {
  const row = await db
    .selectFrom('contact.post')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select([
      sql<number>`count(*) filter (where state = 'unread')::int`.as('unread'),
      sql<number>`count(*) filter (where original = 'here')::int`.as('here'),
    ])
    .executeTakeFirstOrThrow()
  return row
}

type PostChange = Partial<PostFacts> & { state?: PostLine['state']; taskId?: string }

/** @returns the new version, or null when another change came first */
export function updatePost(db: Db, at: SeenAt, to: PostChange): Promise<number | null> {
  return updateAt(db, 'contact.post', { at, to })
}

/** @returns whether it was there in that version */
export async function deletePost(db: Db, { tenantId, id, version }: SeenAt): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('contact.post')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

/** @returns how many papers went back */
export async function returnOriginals(db: Db, given: { tenantId: string; caseId: string; returnedOn: string }): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('contact.post')
    .set({ original: 'returned', returnedOn: given.returnedOn, version: sql`version + 1` })
    .where('tenantId', '=', given.tenantId)
    .where('caseId', '=', given.caseId)
    .where('original', '=', 'here')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Cases of someone that are not closed, with post that is still to be read: the longest waiting first, one more than asked. */
export function unreadByCase(db: Db, given: { tenantId: string; ownerId: string; limit: number }) {
  return db
    .selectFrom('contact.post as post')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'post.tenantId').onRef('file.id', '=', 'post.caseId'),
    )
    .where('post.tenantId', '=', given.tenantId)
    .where('post.state', '=', 'unread')
    .where('file.ownerId', '=', given.ownerId)
    .where('file.status', '<>', 'closed')
    .groupBy('post.caseId')
    .select(['post.caseId', sql<number>`count(*)::int`.as('count'), sql<string>`min(post.received_on)`.as('since')])
    .orderBy(sql`min(post.received_on)`)
    .orderBy('post.caseId')
    .limit(given.limit + 1)
    .execute()
}
