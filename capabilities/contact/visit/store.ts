// Home visits in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Risk, VisitText } from './model.ts'

export interface NewVisit extends VisitText {
  tenantId: string
  id: string
  caseId: string
  folderId: string
  circleId: string
  memberId: string
}

export async function insertVisit(db: Db, row: NewVisit): Promise<void> {
  await db.insertInto('contact.visit').values(row).execute()
}

/** @throws when there is none: the platform opened it before */
export function visitRow(db: Db, tenantId: string, id: string) {
  return (
    db
      .selectFrom('contact.visit as visit')
      // Whoever has the appointment goes: it may have come along with a case that was handed over.
      .innerJoin('contact.appointment as meeting', (on) =>
        on.onRef('meeting.tenantId', '=', 'visit.tenantId').onRef('meeting.id', '=', 'visit.id'),
      )
      .innerJoin('tenancy.member as who', (on) =>
        on.onRef('who.tenantId', '=', 'visit.tenantId').onRef('who.id', '=', 'meeting.memberId'),
      )
      .leftJoin('tenancy.member as company', (on) =>
        on.onRef('company.tenantId', '=', 'visit.tenantId').onRef('company.id', '=', 'visit.withId'),
      )
      .leftJoin('tenancy.member as watch', (on) =>
        on.onRef('watch.tenantId', '=', 'visit.tenantId').onRef('watch.id', '=', 'visit.watchId'),
      )
      .leftJoin('tenancy.member as told', (on) =>
        on.onRef('told.tenantId', '=', 'visit.tenantId').onRef('told.id', '=', 'visit.checkedInBy'),
      )
      .where('visit.tenantId', '=', tenantId)
      .where('visit.id', '=', id)
      .select([
        'visit.id',
        'visit.version',
        'visit.caseId',
        'visit.circleId',
        'meeting.memberId',
        'visit.bring',
        'visit.questions',
      ])
      .select(['visit.riskNote', 'visit.withId', 'visit.watchId', 'visit.checkInBy', 'visit.checkedInAt', 'visit.noteId'])
      .select(['who.name as memberName', 'company.name as withName', 'watch.name as watchName', 'told.name as checkedInByName'])
      .select([sql<Risk>`visit.risk`.as('risk'), sql<boolean>`meeting.member_id = db.my_member()`.as('mine')])
      .executeTakeFirstOrThrow()
  )
}

/** @returns the new version, or null when another change came first */
export function updateVisit(db: Db, at: SeenAt, to: Partial<VisitText>): Promise<number | null> {
  return updateAt(db, 'contact.visit', { at, to })
}

/** Checked in once: the first moment counts, with who said so, and the first note. */
export async function checkIn(
  db: Db,
  given: { tenantId: string; id: string; memberId: string; now: string; noteId: string | null },
): Promise<number> {
  const row = await db
    .updateTable('contact.visit')
    .set({
      checkedInAt: sql`coalesce(checked_in_at, ${given.now}::timestamptz)`,
      checkedInBy: sql`case when checked_in_at is null then ${given.memberId}::uuid else checked_in_by end`,
      noteId: sql`coalesce(note_id, ${given.noteId}::uuid)`,
      version: sql`version + 1`,
    })
    .where('tenantId', '=', given.tenantId)
    .where('id', '=', given.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** Visits that someone watches over, of a day around now, whose worker has not checked in. */
export function watchedBy(db: Db, given: { tenantId: string; memberId: string; now: string }) {
  return db
    .selectFrom('contact.visit as visit')
    .innerJoin('contact.appointment as meeting', (on) =>
      on.onRef('meeting.tenantId', '=', 'visit.tenantId').onRef('meeting.id', '=', 'visit.id'),
    )
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'visit.tenantId').onRef('who.id', '=', 'meeting.memberId'),
    )
    .where('visit.tenantId', '=', given.tenantId)
    .where('visit.watchId', '=', given.memberId)
    .where('visit.checkedInAt', 'is', null)
    .where('meeting.cancelled', '=', false)
    .where('meeting.startsAt', '<=', sql<string>`${given.now}::timestamptz + interval '12 hours'`)
    .where('visit.checkInBy', '>=', sql<string>`${given.now}::timestamptz - interval '3 days'`)
    .select(['visit.id', 'visit.version', 'visit.caseId', 'visit.riskNote', 'who.name as memberName'])
    .select(sql<string>`visit.check_in_by`.as('checkInBy'))
    .orderBy('visit.checkInBy')
    .limit(50)
    .execute()
}
