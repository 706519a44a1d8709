// Bank files and their movements in the database.

import { type Expression, type Insertable, sql } from 'kysely'
import type { Tables } from '#tables'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { SortingRule } from './model.ts'

type Category = SortingRule['category']

/** Whoever keeps or takes back a file of the same case meanwhile waits here. */
export async function oneAtATime(db: Db, caseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`finance.import ${caseId}`}, 0))`.execute(db)
}

/** @throws when there is none: the platform opened it before */
export function placeOf(
  db: Db,
  at: { tenantId: string; id: string; table: 'finance.entry' | 'finance.bankImport' },
): Promise<Place> {
  return db
    .selectFrom(at.table)
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .select(['tenantId', 'caseId', 'folderId', 'circleId'])
    .executeTakeFirstOrThrow()
}

export function accountsOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('finance.account')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'number'])
    .execute()
}

export async function insertAccounts(
  db: Db,
  place: Place,
  accounts: readonly { id: string; number: string; currency: string }[],
): Promise<void> {
  if (accounts.length === 0) return
  await db
    .insertInto('finance.account')
    .values(accounts.map((one) => ({ ...place, ...one })))
    .execute()
}

/** Booked movements of the case from a day until a day; `inside`: not on the first or last day of what its file told of the account. */
export async function bookedBetween(db: Db, at: { tenantId: string; caseId: string }, days: { from: string; until: string }) {
  const { rows } = await sql<{ number: string; day: string; amountCents: number; fingerprint: string; inside: boolean }>`
    select * from (
      select a.number, e.day, e.amount_cents as "amountCents", e.fingerprint, e.day > min(e.day) over told and e.day < max(e.day) over told as inside
        from finance.account a join finance.entry e on e.tenant_id = a.tenant_id and e.account_id = a.id and e.booked
        where a.tenant_id = ${at.tenantId} and a.case_id = ${at.caseId}
        window told as (partition by e.account_id, e.import_id)) as kept
      where day between ${days.from} and ${days.until}`.execute(db)
  return rows
}

/** The newest import of a file with these bytes that was not undone. */
export async function earlierImport(db: Db, at: { tenantId: string; caseId: string }, fingerprint: string) {
  const row = await db
    .selectFrom('finance.bankImport as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', at.tenantId)
    .where('one.caseId', '=', at.caseId)
    .where('one.fingerprint', '=', fingerprint)
    .where('one.undoneAt', 'is', null)
    .select(['member.name as memberName', sql<string>`(one.made_at at time zone 'Europe/Amsterdam')::date`.as('on')])
    .orderBy('one.madeAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export type NewImport = Omit<Insertable<Tables['finance.bankImport']>, keyof Place>

export async function insertImport(db: Db, place: Place, row: NewImport): Promise<void> {
  await db
    .insertInto('finance.bankImport')
    .values({ ...place, ...row })
    .execute()
}

export type NewEntry = Omit<Insertable<Tables['finance.entry']>, keyof Place>

/** What the bank had only announced comes again once it is booked. */
export async function removeAnnounced(
  db: Db,
  at: { tenantId: string; caseId: string },
  accountIds: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('finance.entry')
    .where('tenantId', '=', at.tenantId)
    .where('caseId', '=', at.caseId)
    .where('booked', '=', false)
    .where('accountId', '=', sql<string>`any (${accountIds}::uuid[])`)
    .execute()
}

/** Adds movements; one that is there already is left. */
export async function insertEntries(db: Db, place: Place, rows: readonly NewEntry[]): Promise<void> {
  await db
    .insertInto('finance.entry')
    .values(rows.map((row) => ({ ...place, ...row })))
    .onConflict((on) => on.columns(['tenantId', 'accountId', 'fingerprint']).doNothing())
    .execute()
}

/** Takes back what an import alone brought. @returns the new version, or null when that was done before */
export async function undoImport(db: Db, tenantId: string, id: string): Promise<number | null> {
  const row = await db
    .updateTable('finance.bankImport')
    .set({ undoneAt: sql`now()`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning('version')
    .executeTakeFirst()
  if (!row) return null
  await sql`select finance.hand_over_entries(${id}::uuid)`.execute(db)
  await db.deleteFrom('finance.entry').where('tenantId', '=', tenantId).where('importId', '=', id).execute()
  return row.version
}

export interface Paged {
  tenantId: string
  caseId: string
  after: { at: string; id: string } | null
  limit: number
}

/** Imports, the newest first, one more than asked. */
export function imports(db: Db, { tenantId, caseId, after, limit }: Paged) {
  let query = db
    .selectFrom('finance.bankImport as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
  if (after) query = query.where(sql<boolean>`(one.made_at, one.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .select(['one.id', 'one.fileName', 'member.name as memberName', 'one.added', 'one.known', 'one.fromDay', 'one.untilDay'])
    .select(['one.version', 'one.madeAt as at', sql<boolean>`one.undone_at is not null`.as('undone')])
    .select(
      sql<number>`(select count(*)::int from finance.entry e where e.tenant_id = one.tenant_id and e.import_id = one.id
        and e.sorted_by = 'hand')`.as('byHand'),
    )
    .orderBy('one.madeAt', 'desc')
    .orderBy('one.id', 'desc')
    .limit(limit + 1)
    .execute()
}

export interface EntryFilter extends Paged {
  /** Days, both included. */
  span?: { from: string; until: string } | undefined
  categories?: readonly string[] | undefined
  unsorted?: boolean | undefined
}

function selectEntries(db: Db, tenantId: string) {
  return db
    .selectFrom('finance.entry')
    .where('tenantId', '=', tenantId)
    .select(['id', 'day', 'amountCents', 'counterpartyIban', 'counterpartyName', 'description', 'booked'])
    .select(['leftOut', 'emptied', 'version', 'caseId'])
    .select([sql<Category | null>`category`.as('category'), sql<string | null>`post_id`.as('postId')])
    .select(sql<'hand' | 'rule' | 'guess' | null>`sorted_by`.as('sortedBy'))
}

/** Movements, the newest first, one more than asked. */
export function entries(db: Db, filter: EntryFilter) {
  const { tenantId, caseId, span, categories, unsorted, after, limit } = filter
  let query = selectEntries(db, tenantId).where('caseId', '=', caseId)
  if (span) query = query.where(sql<boolean>`day between ${span.from}::date and ${span.until}::date`)
  if (categories) query = query.where('category', '=', sql<string>`any (${categories})`)
  if (unsorted) query = query.where('category', 'is', null).where('leftOut', '=', false).where('emptied', '=', false)
  if (after) query = query.where(sql<boolean>`(day, id) < (${after.at}::date, ${after.id}::uuid)`)
  return query
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function entryRow(db: Db, tenantId: string, id: string) {
  return selectEntries(db, tenantId).where('id', '=', id).executeTakeFirstOrThrow()
}

/** What the bank's words are still there of: the newest few thousand. */
function withWords(db: Db, tenantId: string, caseId: string | Expression<string>) {
  const open = selectEntries(db, tenantId).where('caseId', '=', caseId).where('emptied', '=', false).where('leftOut', '=', false)
  return open.orderBy('day', 'desc').limit(5000)
}

export function openToSorting(db: Db, tenantId: string, caseId: string) {
  return withWords(db, tenantId, caseId).where(sql<boolean>`(sorted_by is null or sorted_by = 'guess')`).execute()
}

export function bookedWithWords(db: Db, tenantId: string, caseId: string) {
  return withWords(db, tenantId, caseId).where('booked', '=', true).execute()
}

/** The same of many cases at once. */
export function bookedWithWordsIn(db: Db, tenantId: string, caseIds: readonly string[]) {
  const wanted = sql<{ id: string }>`unnest(${caseIds}::uuid[])`.as<'wanted'>(sql`wanted(id)`)
  const newest = withWords(db, tenantId, sql<string>`wanted.id`).where('booked', '=', true).as('newest')
  const joined = db.selectFrom(wanted).innerJoinLateral(newest, (on) => on.onTrue())
  return joined.selectAll('newest').execute()
}

export interface Sorting {
  category: string | null
  postId: string | null
  sortedBy: string | null
  leftOut: boolean
}

/** @returns the new version, or null when another change came first */
export async function sortByHand(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  to: Sorting,
): Promise<number | null> {
  const row = await db
    .updateTable('finance.entry')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Puts movements in the category that a rule gives them. */
export async function sortByRule(
  db: Db,
  tenantId: string,
  sorted: readonly { id: string; category: string; postId: string | null }[],
): Promise<void> {
  if (sorted.length === 0) return
  await sql`update finance.entry e set category = to_place.category, post_id = to_place."postId", sorted_by = 'rule', version = version + 1
    from jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) as to_place(id uuid, category text, "postId" uuid)
    where e.tenant_id = ${tenantId} and e.id = to_place.id`.execute(db)
}

export function rulesOf(db: Db, tenantId: string, caseId: string): Promise<SortingRule[]> {
  return db
    .selectFrom('finance.sortingRule')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'iban', 'name', 'words', 'postId', 'strength', 'lastOn', 'example'])
    .select([sql<'in' | 'out'>`sign`.as('sign'), sql<Category>`category`.as('category')])
    .execute()
}

/** Keeps rules that were made or changed. */
export async function putRules(db: Db, place: Place, rules: readonly SortingRule[]): Promise<void> {
  if (rules.length === 0) return
  await db
    .insertInto('finance.sortingRule')
    .values(rules.map((rule) => ({ ...place, ...rule, words: [...rule.words], example: rule.example.slice(0, 500) })))
    .onConflict((on) =>
      on.columns(['tenantId', 'id']).doUpdateSet((excluded) => ({
        category: excluded.ref('excluded.category'),
        postId: excluded.ref('excluded.postId'),
        strength: excluded.ref('excluded.strength'),
        lastOn: excluded.ref('excluded.lastOn'),
        words: excluded.ref('excluded.words'),
      })),
    )
    .execute()
}

/** Empties what the bank wrote, of movements whose term is over. For the background role. @returns how many */
export async function emptyExpired(db: Db, tenantId: string, of: { today: string; lastOn: string }): Promise<number> {
  // A term that was made shorter since holds for what was read before.
  const old = sql`select id from finance.bank_import
    where tenant_id = ${tenantId} and (made_at at time zone 'Europe/Amsterdam')::date <= ${of.lastOn}::date`
  const past = sql`not emptied and not retention.is_held(folder_id, case_id) and (expires_on <= ${of.today}::date or import_id in (${old}))`
  const done =
    await sql`update finance.entry set counterparty_iban = null, counterparty_name = '', description = '', emptied = true
    where tenant_id = ${tenantId} and ${past}`.execute(db)
  return Number(done.numAffectedRows)
}

/** Empties the line that a rule was learned from, of rules confirmed last on a day or before. For the background role. */
export async function emptyExamples(db: Db, tenantId: string, lastOn: string): Promise<void> {
  const old = db.updateTable('finance.sortingRule').where('tenantId', '=', tenantId).where('lastOn', '<=', lastOn)
  await old.set({ example: [] }).where(sql<boolean>`example <> '{}' and not retention.is_held(folder_id, case_id)`).execute()
}
