// Appointments in the database. Days are those of Dutch time.
import { sql } from 'kysely'
import type { MomentKey } from '../../../core/kit/page.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'

export interface NewAppointment {
  tenantId: string
  id: string
  caseId: string | null
  folderId: string | null
  circleId: string | null
  memberId: string
  kind?: 'meeting' | 'home-visit'
  title: string
  place: string
  startsAt: string
  endsAt: string
}

export async function insertAppointment(db: Db, row: NewAppointment): Promise<void> {
  await db.insertInto('contact.appointment').values(row).execute()
}

function lines(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.appointment as meeting')
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'meeting.tenantId').onRef('who.id', '=', 'meeting.memberId'),
    )
    .where('meeting.tenantId', '=', tenantId)
    .select(['meeting.id', 'meeting.caseId', 'meeting.memberId', 'who.name as memberName', 'meeting.title', 'meeting.place'])
    .select(['meeting.startsAt', 'meeting.endsAt', 'meeting.cancelled', 'meeting.version'])
    .select(sql<'meeting' | 'home-visit'>`meeting.kind`.as('kind'))
}

const startOf = (day: string) => sql<string>`(${day}::date)::timestamp at time zone 'Europe/Amsterdam'`

/** What someone has from a day up to and including another. */
export function ofMember(db: Db, given: { tenantId: string; memberId: string; from: string; to: string }) {
  return lines(db, given.tenantId)
    .where('meeting.memberId', '=', given.memberId)
    .where('meeting.startsAt', '>=', startOf(given.from))
    .where('meeting.startsAt', '<', sql<string>`(${given.to}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
    .orderBy('meeting.startsAt')
    .orderBy('meeting.id')
    .limit(500)
    .execute()
}

/** What a case has from a day on, one more than asked. */
export function ofCase(
  db: Db,
  given: { tenantId: string; caseId: string; from: string; after: MomentKey | null; limit: number },
) {
  const { after } = given
  let query = lines(db, given.tenantId)
    .where('meeting.caseId', '=', given.caseId)
    .where('meeting.startsAt', '>=', startOf(given.from))
  if (after) query = query.where(sql<boolean>`(meeting.starts_at, meeting.id) > (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('meeting.startsAt')
    .orderBy('meeting.id')
    .limit(given.limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function appointmentRow(db: Db, tenantId: string, id: string) {
  return lines(db, tenantId).where('meeting.id', '=', id).executeTakeFirstOrThrow()
}

/** What is undefined stays as it was. */
export interface AppointmentChange {
  title: string | undefined
  place: string | undefined
  startsAt: string
  endsAt: string
  cancelled: boolean | undefined
  remind: boolean | undefined
}

/** @returns the new version, or null when another change came first */
export function updateAppointment(db: Db, at: SeenAt, to: AppointmentChange): Promise<number | null> {
  return updateAt(db, 'contact.appointment', { at, to })
}

/** A hand-over of a case. `only`: just what came along with this earlier one goes on; null: all that is open. */
interface HandedOver {
  id: string
  caseId: string
  fromId: string
  toId: string
  only: string | null
}

/** Appointments to come of one colleague in a case become those of another, and say with which hand-over. */
export async function giveAppointments(db: Db, tenantId: string, given: HandedOver & { now: string }): Promise<void> {
  const { id, caseId, fromId, toId, only } = given
  let query = db
    .updateTable('contact.appointment')
    .set({ memberId: toId, handed: sql`array_append(handed, ${id}::uuid)`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', fromId)
    .where('startsAt', '>', given.now)
    .where('cancelled', '=', false)
  if (only !== null) query = query.where(sql`handed[cardinality(handed)]`, '=', only)
  await query.execute()
}

/** What came along with a hand-over that was taken back returns, unless someone else has it by now. */
export async function takeAppointmentsBack(db: Db, tenantId: string, given: Omit<HandedOver, 'only'>): Promise<void> {
  const { id, caseId, fromId, toId } = given
  await db
    .updateTable('contact.appointment')
    .set({ memberId: fromId, handed: sql`trim_array(handed, 1)`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', toId)
    .where(sql`handed[cardinality(handed)]`, '=', id)
    .where('cancelled', '=', false)
    .execute()
}

/** The first coming appointment of a case that was not cancelled, or the one that is named. */
export function nextOf(db: Db, given: { tenantId: string; caseId: string; now: string; id?: string | undefined }) {
  const all = db.selectFrom('contact.appointment')
  return (given.id ? all.where('id', '=', given.id) : all)
    .where('tenantId', '=', given.tenantId)
    .where('caseId', '=', given.caseId)
    .where('cancelled', '=', false)
    .where('startsAt', '>=', given.now)
    .orderBy('startsAt')
    .select(['startsAt', 'place'])
    .executeTakeFirst()
}
