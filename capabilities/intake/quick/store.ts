// Quick questions in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { QuickText, Subject, SubjectCount } from './model.ts'

export interface QuickPlace {
  tenantId: string
  id: string
  circleId: string
  teamId: string
  onDay: string
  notedBy: string
}

export async function insertQuick(db: Db, at: QuickPlace, text: QuickText): Promise<void> {
  await db
    .insertInto('intake.quickQuestion')
    .values({ ...at, ...text })
    .execute()
}

function questions(db: Db, tenantId: string) {
  return db
    .selectFrom('intake.quickQuestion as quick')
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'quick.tenantId').onRef('team.id', '=', 'quick.teamId'),
    )
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'quick.tenantId').onRef('member.id', '=', 'quick.notedBy'),
    )
    .where('quick.tenantId', '=', tenantId)
    .select(['quick.id', 'quick.question', 'quick.answer', 'quick.serviceId', 'quick.requestId', 'quick.onDay', 'quick.notedAt'])
    .select(['quick.teamId', 'team.name as teamName', 'member.name as notedByName'])
    .select([
      sql<QuickText['channel']>`quick.channel`.as('channel'),
      sql<QuickText['outcome']>`quick.outcome`.as('outcome'),
      sql<Subject>`quick.subject`.as('subject'),
    ])
}

interface InPeriod {
  tenantId: string
  teamIds: readonly string[]
  from: string
  to: string
}

/** The last one first, one more than asked. */
export function quickIn(
  db: Db,
  given: InPeriod & { subject: Subject | undefined; after: { on: string; id: string } | null; limit: number },
) {
  const { tenantId, teamIds, from, to, subject, after, limit } = given
  let query = questions(db, tenantId)
    .where('quick.teamId', '=', among(teamIds))
    .where('quick.onDay', '>=', from)
    .where('quick.onDay', '<=', to)
  if (subject) query = query.where('quick.subject', '=', subject)
  if (after) query = query.where(sql<boolean>`(quick.on_day, quick.id) < (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('quick.onDay', 'desc')
    .orderBy('quick.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function quickAt(db: Db, tenantId: string, quickId: string) {
  return questions(db, tenantId).where('quick.id', '=', quickId).executeTakeFirstOrThrow()
}

/** How often each subject was asked about, the most asked first. */
export async function quickCounts(db: Db, { tenantId, teamIds, from, to }: InPeriod): Promise<SubjectCount[]> {
  const { rows } = await sql<SubjectCount>`
    select subject, count(*)::int as asked, count(*) filter (where outcome = 'information')::int as information,
      count(*) filter (where outcome = 'pointed')::int as pointed, count(*) filter (where outcome = 'handed')::int as handed
    from intake.quick_question
    where tenant_id = ${tenantId} and team_id = ${among(teamIds)} and on_day between ${from}::date and ${to}::date
    group by subject order by asked desc, subject`.execute(db)
  return rows
}

/** Says which request a quick question became. @returns whether it is there and was none yet */
export async function quickBecame(db: Db, at: { tenantId: string; quickId: string }, requestId: string): Promise<boolean> {
  const row = await db
    .updateTable('intake.quickQuestion')
    .set({ outcome: 'handed', requestId })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.quickId)
    .where('requestId', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Erases what was noted before a day. */
export async function eraseQuick(db: Db, tenantId: string, before: string): Promise<void> {
  await db.deleteFrom('intake.quickQuestion').where('tenantId', '=', tenantId).where('onDay', '<', before).execute()
}
