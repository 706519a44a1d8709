// Invitations and reminders in the database. What left of them stands with the mail of the platform.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { remindingHours } from './model.ts'

type Hours = (typeof remindingHours)[number] | null

/** An appointment with who invites, and the mark of the sentence that was read where someone was invited by mail. */
export async function guestRow(db: Db, tenantId: string, appointmentId: string) {
  const row = await db
    .selectFrom('contact.appointment as meeting')
    .innerJoin('tenancy.member as host', (on) =>
      on.onRef('host.tenantId', '=', 'meeting.tenantId').onRef('host.id', '=', 'meeting.memberId'),
    )
    .leftJoin('contact.invitation as invited', (on) =>
      on.onRef('invited.tenantId', '=', 'meeting.tenantId').onRef('invited.id', '=', 'meeting.id'),
    )
    .where('meeting.tenantId', '=', tenantId)
    .where('meeting.id', '=', appointmentId)
    .select([
      'meeting.id',
      'meeting.caseId',
      'meeting.folderId',
      'meeting.circleId',
      'meeting.memberId',
      'host.name as memberName',
    ])
    .select(['meeting.place', 'meeting.startsAt', 'meeting.endsAt', 'meeting.cancelled', 'meeting.remind', 'meeting.version'])
    .select([sql<'meeting' | 'home-visit'>`meeting.kind`.as('kind'), 'invited.sentenceMark'])
    .executeTakeFirst()
  return row ?? null
}
export type GuestRow = NonNullable<Awaited<ReturnType<typeof guestRow>>>

interface Invited {
  tenantId: string
  id: string
  folderId: string
  circleId: string
  byId: string
  sentenceMark: string
  calledFirst: boolean
}

/** Says that someone was invited by mail, and by whom the sentence was read last. */
export async function putInvitation(db: Db, row: Invited): Promise<void> {
  const { byId, sentenceMark, calledFirst } = row
  await db
    .insertInto('contact.invitation')
    .values(row)
    .onConflict((on) => on.columns(['tenantId', 'id']).doUpdateSet({ byId, sentenceMark, calledFirst, at: sql`now()` }))
    .execute()
}

/** Counts an appointment on without changing it. @returns the new version, or null when another change came first */
export async function countOn(db: Db, at: { tenantId: string; id: string; version: number }): Promise<number | null> {
  const row = await db
    .updateTable('contact.appointment')
    .set({ version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

export async function remindingOf(db: Db, tenantId: string): Promise<{ hours: Hours; version: number }> {
  const row = await db
    .selectFrom('contact.reminding')
    .where('tenantId', '=', tenantId)
    .select([sql<Hours>`hours`.as('hours'), 'version'])
    .executeTakeFirst()
  return row ?? { hours: null, version: 0 }
}

/** @returns the new version, or null when another change came first */
export async function putReminding(db: Db, tenantId: string, to: { hours: Hours; version: number }): Promise<number | null> {
  const { hours, version } = to
  const row =
    version === 0
      ? await db
          .insertInto('contact.reminding')
          .values({ tenantId, hours })
          .onConflict((on) => on.column('tenantId').doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('contact.reminding')
          .set({ hours, version: version + 1 })
          .where('tenantId', '=', tenantId)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  return row?.version ?? null
}

/** So many are read at a time. */
export const remindAtATime = 500

/**
 * Appointments with someone that start between two moments and of which no reminder for that start was asked for yet, or none any more;
 * those after an id. Many may stay here because nobody can be reached: so whoever reads goes on to the last.
 */
export function toRemind(db: Db, given: { tenantId: string; from: string; to: string; after: string | null }) {
  let query = db
    .selectFrom('contact.appointment as meeting')
    .where('meeting.tenantId', '=', given.tenantId)
    .where('meeting.cancelled', '=', false)
    .where('meeting.remind', '=', true)
    .where('meeting.caseId', 'is not', null)
    .where('meeting.startsAt', '>', given.from)
    .where('meeting.startsAt', '<=', given.to)
    .where(
      sql<boolean>`not exists (select from mail.outgoing o where o.tenant_id = meeting.tenant_id and o.kind = 'contact.reminder'
        and o.about_id = meeting.id and o.state <> 'void' and o.mark = floor(extract(epoch from meeting.starts_at))::bigint::text)`,
    )
    .select(['meeting.id', 'meeting.caseId', 'meeting.folderId', 'meeting.circleId', 'meeting.memberId', 'meeting.startsAt'])
  if (given.after !== null) query = query.where('meeting.id', '>', given.after)
  return query.orderBy('meeting.id').limit(remindAtATime).execute()
}
export type ToRemind = Awaited<ReturnType<typeof toRemind>>[number]

/** When appointments start and whether they take place, by id. */
export async function meetingsOf(
  db: Db,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, { startsAt: string; cancelled: boolean }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('contact.appointment')
    .where('tenantId', '=', tenantId)
    .where('id', 'in', [...ids])
    .select(['id', 'startsAt', 'cancelled'])
    .execute()
  return new Map(rows.map(({ id, ...meeting }) => [id, meeting]))
}
