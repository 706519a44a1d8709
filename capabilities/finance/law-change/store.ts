// Changes of law in the database: versions of local schemes, the working out a colleague asked for, and what households were told.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { Household, OpenLine, SchemeList, Sweep, TouchedLine } from './model.ts'

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

interface OfMember {
  tenantId: string
  memberId: string
  change: string
}

/** In place of the one before, if there was one. */
export async function startSweep(db: Db, { id, ...of }: OfMember & { id: string }): Promise<void> {
  await db
    .deleteFrom('finance.lawSweep')
    .where('tenantId', '=', of.tenantId)
    .where('memberId', '=', of.memberId)
    .where('change', '=', of.change)
    .execute()
  await db
    .insertInto('finance.lawSweep')
    .values({ ...of, id })
    .execute()
}

/** Counts what the asker may still see, beside what was counted as it went. */
export async function sweepOf(db: Db, of: OfMember): Promise<Sweep | null> {
  const row = await db
    .selectFrom('finance.lawSweep as one')
    .where('one.tenantId', '=', of.tenantId)
    .where('one.memberId', '=', of.memberId)
    .where('one.change', '=', of.change)
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('finance.lawSweepLine as line')
          .whereRef('line.tenantId', '=', 'one.tenantId')
          .whereRef('line.sweepId', '=', 'one.id')
          .select(sql<number>`count(after)::int`.as('touched'))
          .select(sql<number>`count(*) filter (where before is null and after is not null)::int`.as('afterOnly'))
          .select(sql<number>`count(*) filter (where after is null)::int`.as('open'))
          .select(sql<number>`coalesce(sum(gain), 0)::int`.as('gain'))
          .as('lines'),
      (on) => on.onTrue(),
    )
    .select(['one.id', 'one.done', 'one.total', 'one.same', 'one.unsure', sql<Sweep['state']>`one.state`.as('state')])
    .select(sql<string>`to_char(one.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('askedAt'))
    .select(['lines.touched', 'lines.afterOnly', 'lines.open', 'lines.gain'])
    .executeTakeFirst()
  if (!row) return null
  const { touched, afterOnly, open, gain } = row
  return { ...row, touched: touched ?? 0, afterOnly: afterOnly ?? 0, open: open ?? 0, gain: gain ?? 0 }
}

/** @returns its version now; stopping what ended changes nothing */
export async function stopSweep(db: Db, { tenantId, sweepId }: { tenantId: string; sweepId: string }): Promise<number> {
  const row = await db
    .updateTable('finance.lawSweep')
    .set({ state: sql`case state when 'running' then 'stopped' else state end`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('id', '=', sweepId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** A working out that still runs, held while a piece of it is done. */
export async function runningSweep(db: Db, { tenantId, sweepId }: { tenantId: string; sweepId: string }) {
  const row = await db
    .selectFrom('finance.lawSweep')
    .where('tenantId', '=', tenantId)
    .where('id', '=', sweepId)
    .where('state', '=', 'running')
    .select(['id', 'tenantId', 'memberId', 'change', 'afterId', 'total'])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
export type RunningSweep = NonNullable<Awaited<ReturnType<typeof runningSweep>>>

/** Open cases within the circles of who asked: jobs see all, so it is said here. */
const within = (db: Db, { tenantId, memberId }: RunningSweep) =>
  db
    .selectFrom('people.caseFile as file')
    .where('file.tenantId', '=', tenantId)
    .where('file.status', '<>', 'closed')
    .where(sql<boolean>`file.circle_id = any ((select tenancy.circles_of(${tenantId}, ${memberId}))::uuid[])`)

export async function countHouseholds(db: Db, sweep: RunningSweep): Promise<number> {
  const row = await within(db, sweep).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return row.count
}

/** The next households in the order of their case, with what they answered last. */
export function householdsAfter(db: Db, sweep: RunningSweep, most: number): Promise<Household[]> {
  return within(db, sweep)
    .$if(sweep.afterId !== null, (query) => query.where('file.id', '>', sweep.afterId))
    .leftJoin('finance.householdAnswer as answer', (on) =>
      on.onRef('answer.tenantId', '=', 'file.tenantId').onRef('answer.caseId', '=', 'file.id'),
    )
    .select(['file.id as caseId', 'file.folderId', 'file.circleId', 'answer.answeredOn'])
    .select(sql<Household['answers']>`answer.answers`.as('answers'))
    .orderBy('file.id')
    .limit(most)
    .execute()
}

export interface NewLine extends Pick<Place, 'caseId' | 'folderId' | 'circleId'> {
  answeredOn: string | null
  before: string | null
  after: string | null
  held: number | null
  gain: number
  missing: string[]
}

export async function insertLines(db: Db, { tenantId, id }: RunningSweep, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return
  await db
    .insertInto('finance.lawSweepLine')
    .values(lines.map((line) => ({ tenantId, sweepId: id, ...line })))
    .execute()
}

interface Progress {
  state: Sweep['state']
  afterId: string | null
  total: number | null
  done: number
  same: number
  unsure: number
}

/** @param to the counts of this piece are added to those before */
export async function saveProgress(db: Db, { tenantId, id }: RunningSweep, to: Progress): Promise<void> {
  const { state, afterId, total, done, same, unsure } = to
  const add = { done: sql`done + ${done}`, same: sql`same + ${same}`, unsure: sql`unsure + ${unsure}` }
  await db
    .updateTable('finance.lawSweep')
    .set({ state, afterId, total, ...add } as never)
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

interface PageOfLines {
  tenantId: string
  sweepId: string
  most: number
}

function linesOf(db: Db, { tenantId, sweepId, most }: PageOfLines) {
  return db
    .selectFrom('finance.lawSweepLine as line')
    .innerJoin('finance.lawSweep as one', (on) =>
      on.onRef('one.tenantId', '=', 'line.tenantId').onRef('one.id', '=', 'line.sweepId'),
    )
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'line.tenantId').onRef('file.id', '=', 'line.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('line.tenantId', '=', tenantId)
    .where('line.sweepId', '=', sweepId)
    .select(['line.caseId', 'line.answeredOn', sql<string>`people.full_name(person)`.as('personName')])
    .limit(most)
}

/** The largest difference first; `by` is that difference. */
export async function touchedLines(db: Db, page: PageOfLines & { after: { by: number; id: string } | null }) {
  const { after } = page
  const rows = await linesOf(db, page)
    .where('line.after', 'is not', null)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(-abs(line.gain), line.case_id) > (${-(after?.by ?? 0)}, ${after?.id}::uuid)`),
    )
    .leftJoin('finance.lawTold as told', (on) =>
      on
        .onRef('told.tenantId', '=', 'line.tenantId')
        .onRef('told.caseId', '=', 'line.caseId')
        .onRef('told.change', '=', 'one.change'),
    )
    .leftJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'told.tenantId').onRef('member.id', '=', 'told.memberId'),
    )
    .select([
      sql<TouchedLine['before']>`line.before`.as('before'),
      sql<TouchedLine['after']>`line.after`.as('after'),
      'line.held',
    ])
    .select([sql<number>`abs(line.gain)`.as('by'), 'told.onDay', 'member.name as teller'])
    .orderBy(sql`-abs(line.gain)`)
    .orderBy('line.caseId')
    .execute()
  return rows.map(({ onDay, teller, ...line }) => ({ ...line, told: onDay === null ? null : { onDay, by: teller ?? '' } }))
}

export function openLines(db: Db, page: PageOfLines & { after: { id: string } | null }): Promise<OpenLine[]> {
  const { after } = page
  return linesOf(db, page)
    .where('line.after', 'is', null)
    .$if(after !== null, (query) => query.where('line.caseId', '>', after?.id ?? ''))
    .select(sql<OpenLine['missing']>`line.missing`.as('missing'))
    .orderBy('line.caseId')
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
