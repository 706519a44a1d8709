// Instruments, what was filled in and what is half done, in the database.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import { putHalfDone, removeHalfDone } from '../../../platform/db/half-done.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { answers, type Definition, definition, type Instrument } from './model.ts'

const columns = ['id', 'code', 'number', 'shipped', 'definition', 'permission'] as const

function read<Row extends { definition: unknown }>(row: Row): Omit<Row, 'definition'> & { definition: Definition } {
  return { ...row, definition: definition.parse(row.definition) }
}

/** The last version of each instrument that the organisation made itself. */
export async function ownInstruments(db: Db, tenantId: string) {
  const rows = await db
    .selectFrom('assessment.instrument as one')
    .leftJoin('tenancy.member as maker', (on) =>
      on.onRef('maker.tenantId', '=', 'one.tenantId').onRef('maker.id', '=', 'one.madeBy'),
    )
    .distinctOn('one.code')
    .where('one.tenantId', '=', tenantId)
    .where('one.shipped', '=', false)
    .select(columns.map((name) => `one.${name}` as const))
    .select('maker.name as madeByName')
    .orderBy('one.code')
    .orderBy('one.number', 'desc')
    .execute()
  return rows.map(read)
}

/** Versions by their id. */
export async function instrumentsAt(db: Db, tenantId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('assessment.instrument')
    .where('tenantId', '=', tenantId)
    .where('id', 'in', [...ids])
    .select(columns)
    .execute()
  return rows.map(read)
}

export interface InstrumentRow extends Instrument {
  permission: string
  madeBy: string | null
}

/** @returns false when that version was there already */
export async function insertInstrument(db: Db, tenantId: string, row: InstrumentRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('assessment.instrument')
    .values({ tenantId, ...row, definition: JSON.stringify(row.definition) })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function switchesOf(db: Db, tenantId: string) {
  return db
    .selectFrom('assessment.instrumentSwitch')
    .where('tenantId', '=', tenantId)
    .select(['id', 'code', 'on', 'version'])
    .execute()
}

/** @returns its id and version now, or null when another change came first */
export async function putSwitch(
  db: Db,
  row: { tenantId: string; id: string; code: string; on: boolean },
  version: number,
): Promise<{ id: string; version: number } | null> {
  if (version === 0) {
    const made = await db
      .insertInto('assessment.instrumentSwitch')
      .values(row)
      .onConflict((on) => on.doNothing())
      .returning(['id', 'version'])
      .executeTakeFirst()
    return made ?? null
  }
  const changed = await db
    .updateTable('assessment.instrumentSwitch')
    .set({ on: row.on, version: version + 1 })
    .where('tenantId', '=', row.tenantId)
    .where('code', '=', row.code)
    .where('version', '=', version)
    .returning(['id', 'version'])
    .executeTakeFirst()
  return changed ?? null
}

/** All that was filled in for a case, newest first. */
export async function filledInOf(db: Db, tenantId: string, caseId: string) {
  const rows = await db
    .selectFrom('assessment.filledIn as one')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'one.tenantId').onRef('author.id', '=', 'one.authorId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select([
      'one.id',
      'one.version',
      'one.instrumentId',
      'one.filledOn',
      'one.answers',
      'one.withdrawnOn',
      'one.withdrawnReason',
    ])
    .select([sql<'person' | 'together' | 'worker'>`one.filled_by`.as('filledBy'), 'author.name as authorName'])
    .orderBy('one.filledOn', 'desc')
    .orderBy('one.madeAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, answers: answers.parse(row.answers) }))
}

export async function insertFilledIn(
  db: Db,
  place: Place,
  row: { id: string; instrumentId: string; filledOn: string; filledBy: string; answers: object; authorId: string },
): Promise<void> {
  await db
    .insertInto('assessment.filledIn')
    .values({ ...place, ...row, answers: JSON.stringify(row.answers) })
    .execute()
}

export function filledInAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('assessment.filledIn')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['caseId', 'version'])
    .executeTakeFirstOrThrow()
}

/** @returns the new version, or null when another change came first */
export async function withdraw(
  db: Db,
  at: { tenantId: string; id: string; version: number },
  given: { on: string; reason: string },
): Promise<number | null> {
  const row = await db
    .updateTable('assessment.filledIn')
    .set({ withdrawnOn: given.on, withdrawnReason: given.reason, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .where('withdrawnOn', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Takes answers out for good: when the life domain they are about is purged. What has no answer left goes whole. */
export async function eraseAnswers(db: Db, at: { tenantId: string; id: string; keys: readonly string[] }): Promise<void> {
  await db
    .updateTable('assessment.filledIn')
    .set({ answers: sql`answers - ${[...at.keys]}::text[]`, version: sql`version + 1` })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .execute()
}

/** What the asker left half-way in a case; row security gives nobody else's. */
export function fillingsOf(db: Db, at: { tenantId: string; memberId: string; caseId: string }) {
  return db
    .selectFrom('assessment.filling as one')
    .innerJoin('assessment.instrument as instrument', (on) =>
      on.onRef('instrument.tenantId', '=', 'one.tenantId').onRef('instrument.id', '=', 'one.instrumentId'),
    )
    .where('one.tenantId', '=', at.tenantId)
    .where('one.memberId', '=', at.memberId)
    .where('one.caseId', '=', at.caseId)
    .select(['one.id', 'one.instrumentId', 'one.body', 'one.version', 'one.changedAt', 'instrument.code'])
    .orderBy('one.changedAt', 'desc')
    .execute()
}

/** What someone left half-way in cases they may still see, one more than asked. */
export function fillingsOfMember(
  db: Db,
  { tenantId, memberId, after, limit }: { tenantId: string; memberId: string; after: MomentKey | null; limit: number },
) {
  let query = db
    .selectFrom('assessment.filling as one')
    .innerJoin('assessment.instrument as instrument', (on) =>
      on.onRef('instrument.tenantId', '=', 'one.tenantId').onRef('instrument.id', '=', 'one.instrumentId'),
    )
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.id', '=', 'one.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.memberId', '=', memberId)
    .select(['one.id', 'one.version', 'one.changedAt', 'one.caseId', 'instrument.code'])
    .select([sql<string>`instrument.definition ->> 'title'`.as('title'), sql<string>`people.full_name(person)`.as('personName')])
  if (after) query = query.where(sql<boolean>`(one.changed_at, one.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('one.changedAt', 'desc')
    .orderBy('one.id', 'desc')
    .limit(limit + 1)
    .execute()
}

type FillingRow = Record<'tenantId' | 'id' | 'memberId' | 'caseId' | 'instrumentId' | 'body', string>

/** @returns its version now, or null when another device was first */
export function putFilling(db: Db, row: FillingRow, version: number): Promise<number | null> {
  return putHalfDone(db, 'assessment.filling', { row, by: ['id'], version })
}

/** Removes drafts of one person at work: one by id, or all of an instrument in a case. */
export function removeFilling(
  db: Db,
  at: { tenantId: string; memberId: string } & ({ id: string } | { caseId: string; instrumentId: string }),
): Promise<void> {
  return removeHalfDone(db, 'assessment.filling', at)
}

/** All lists of a case that anybody left half-way, with their questions. For the background. */
export async function fillingsOfCase(db: Db, tenantId: string, caseId: string) {
  const rows = await db
    .selectFrom('assessment.filling as one')
    .innerJoin('assessment.instrument as instrument', (on) =>
      on.onRef('instrument.tenantId', '=', 'one.tenantId').onRef('instrument.id', '=', 'one.instrumentId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.caseId', '=', caseId)
    .select(['one.id', 'one.body', 'instrument.definition'])
    .execute()
  return rows.map(read)
}

export async function rewriteFilling(db: Db, at: { tenantId: string; id: string; body: string }): Promise<void> {
  await db
    .updateTable('assessment.filling')
    .set({ body: at.body, version: sql`version + 1` })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .execute()
}
