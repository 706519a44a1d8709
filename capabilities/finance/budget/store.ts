// The worksheet in the database: posts, amounts typed by hand, and sums of what the bank says.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Category, Group, Post, PostState } from './model.ts'

/** Where a row about a person lies. */
export interface Place {
  tenantId: string
  caseId: string
  folderId: string
  circleId: string
}

function selectPosts(db: Db, tenantId: string) {
  return db
    .selectFrom('finance.post')
    .where('tenantId', '=', tenantId)
    .where('removedAt', 'is', null)
    .select(['id', 'name', 'amountCents', 'expression', 'note', 'fromMonth as from', 'untilMonth as until', 'dueMonths'])
    .select(['personId', 'position', 'version'])
    .select([sql<Group>`"group"`.as('group'), sql<Category>`category`.as('category')])
    .select([sql<Post['period']>`period`.as('period'), sql<PostState>`state`.as('state')])
    .orderBy('position')
    .orderBy('id')
}

/** Every post of a case that was not removed, in its order. */
export function postsOf(db: Db, tenantId: string, caseId: string) {
  return selectPosts(db, tenantId).where('caseId', '=', caseId).execute()
}

/** The same of many cases at once. */
export function postsIn(db: Db, tenantId: string, caseIds: readonly string[]) {
  return selectPosts(db, tenantId).where('caseId', '=', among(caseIds)).select('caseId').execute()
}
export type PostRow = Awaited<ReturnType<typeof postsOf>>[number]

/** Amounts typed by hand, from the first up to and including the last month. */
export function handAmounts(db: Db, given: { tenantId: string; caseId: string; from: string; until: string }) {
  return db
    .selectFrom('finance.handAmount')
    .where('tenantId', '=', given.tenantId)
    .where('caseId', '=', given.caseId)
    .where('month', '>=', given.from)
    .where('month', '<=', given.until)
    .select(['postId', 'month', 'amountCents', 'expression', 'version'])
    .execute()
}

/** From which day the month of a household runs; version null while nobody said so. */
export async function monthStart(
  db: Db,
  { tenantId, caseId }: { tenantId: string; caseId: string },
): Promise<{ on: number; version: number | null }> {
  const row = await db
    .selectFrom('finance.budgetMonth')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['startsOn as on', 'version'])
    .executeTakeFirst()
  return row ?? { on: 1, version: null }
}

/** The same of many cases at once; of one where nobody said so there is no row. */
export function monthStartsIn(db: Db, tenantId: string, caseIds: readonly string[]) {
  return db
    .selectFrom('finance.budgetMonth')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', among(caseIds))
    .select(['caseId', 'startsOn as on'])
    .execute()
}

/** @returns the new version, or null when another change came first */
export async function putMonthStart(
  db: Db,
  place: Place,
  { startsOn, version }: { startsOn: number; version: number | null },
): Promise<number | null> {
  if (version === null) {
    const made = await db
      .insertInto('finance.budgetMonth')
      .values({ ...place, startsOn })
      .onConflict((on) => on.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.budgetMonth')
    .set({ startsOn, version: version + 1 })
    .where('tenantId', '=', place.tenantId)
    .where('caseId', '=', place.caseId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Sums of the bank by day, category and post. @param given days, both included */
export async function movedByDay(db: Db, given: { tenantId: string; caseId: string; from: string; until: string }) {
  const { caseId, from, until } = given
  const { rows } = await sql<{ day: string; category: Category; postId: string | null; amountCents: number }>`
    select to_char(day, 'YYYY-MM-DD') as day, category, post_id, amount_cents
      from finance.moved_in(${caseId}::uuid, ${from}::date, ${until}::date) order by 1, 2, 3`.execute(db)
  return rows
}

/** How many booked movements nobody and nothing has sorted yet. */
export async function unsortedCount(db: Db, tenantId: string, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('finance.entry')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('category', 'is', null)
    .where('leftOut', '=', false)
    .where('emptied', '=', false)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Who lives in the case: for lines of one person. */
export function householdOf(db: Db, tenantId: string, folderId: string) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .where('link.role', 'in', ['client', 'partner', 'child'])
    .select(['person.id', 'person.bornOn', 'link.role', sql<string>`people.full_name(person)`.as('name')])
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

export type PostValues = Post & { personId: string | null; position: number }

function columnsOf({ from, until, ...post }: PostValues) {
  return { ...post, fromMonth: from, untilMonth: until }
}

export async function insertPosts(db: Db, place: Place, posts: readonly PostValues[]): Promise<void> {
  await db
    .insertInto('finance.post')
    .values(posts.map((post) => ({ ...place, ...columnsOf(post) })))
    .execute()
}

/** Changes a post, and brings it back when it was removed. @returns the new version, or null when another change came first */
export async function updatePost(
  db: Db,
  at: { tenantId: string; caseId: string; version: number },
  post: PostValues,
): Promise<number | null> {
  const { id, ...columns } = columnsOf(post)
  const row = await db
    .updateTable('finance.post')
    .set({ ...columns, removedAt: null, version: at.version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** @returns the new version, or null when another change came first */
export async function removePost(db: Db, at: { tenantId: string; id: string; version: number }): Promise<number | null> {
  const row = await db
    .updateTable('finance.post')
    .set({ removedAt: sql`now()`, version: at.version + 1, changedAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** The version a post has now, also of a removed one; 0 when it is not there. */
export async function versionOf(db: Db, tenantId: string, id: string): Promise<number> {
  const row = await db
    .selectFrom('finance.post')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select('version')
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Puts posts of the case in other places; the version stays, since no content changed. */
export async function movePosts(
  db: Db,
  at: { tenantId: string; caseId: string },
  places: readonly { id: string; position: number }[],
): Promise<void> {
  await sql`update finance.post set position = to_place.position
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as to_place(id uuid, position double precision)
    where post.tenant_id = ${at.tenantId} and post.case_id = ${at.caseId} and post.id = to_place.id`.execute(db)
}

/** @throws when there is none: the platform opened it before */
export function placeOfPost(db: Db, tenantId: string, id: string): Promise<Place> {
  return db
    .selectFrom('finance.post')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['tenantId', 'caseId', 'folderId', 'circleId'])
    .executeTakeFirstOrThrow()
}

export interface HandValue {
  postId: string
  month: string
  amountCents: number | null
  expression: string | null
}

/** Keeps an amount typed by hand. @returns the new version, or null when another change came first */
export async function putHandAmount(db: Db, place: Place, given: HandValue & { version: number | null }): Promise<number | null> {
  const { version, postId, month, amountCents, expression } = given
  if (version === null) {
    const made = await db
      .insertInto('finance.handAmount')
      .values({ ...place, postId, month, amountCents, expression })
      .onConflict((on) => on.columns(['tenantId', 'postId', 'month']).doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  const row = await db
    .updateTable('finance.handAmount')
    .set({ amountCents, expression, version: version + 1 })
    .where('tenantId', '=', place.tenantId)
    .where('postId', '=', postId)
    .where('month', '=', month)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Ends posts with a month, and hands what came after it over to their copies: amounts, movements and rules. @param at `since`: the first day of the month gone into */
export async function handOver(
  db: Db,
  at: { tenantId: string; caseId: string; ends: string; into: string; since: string },
  pairs: readonly { of: string; id: string }[],
): Promise<void> {
  const { tenantId, caseId, ends, into, since } = at
  const pair = sql`jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair("of" uuid, id uuid)`
  await sql`update finance.post set until_month = ${ends}, version = version + 1, changed_at = now() from ${pair}
    where post.tenant_id = ${tenantId} and post.case_id = ${caseId} and post.id = pair."of"`.execute(db)
  await sql`insert into finance.hand_amount (tenant_id, case_id, post_id, month, folder_id, circle_id, amount_cents, expression)
    select h.tenant_id, h.case_id, pair.id, h.month, h.folder_id, h.circle_id, h.amount_cents, h.expression
      from finance.hand_amount h join ${pair} on h.post_id = pair."of"
      where h.tenant_id = ${tenantId} and h.case_id = ${caseId} and h.month >= ${into}`.execute(db)
  // It lies with the copy now: counted once.
  await sql`update finance.hand_amount h set amount_cents = null, version = version + 1 from ${pair}
    where h.tenant_id = ${tenantId} and h.case_id = ${caseId} and h.post_id = pair."of" and h.month >= ${into}`.execute(db)
  // What went along of the bank is not ours to put back.
  await sql`select undo.close_act()
    where finance.hand_over_bank(${caseId}::uuid, ${JSON.stringify(pairs)}::jsonb, ${since}::date)`.execute(db)
}
