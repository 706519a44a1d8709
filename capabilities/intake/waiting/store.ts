// Stops of the clock of waiting and who was spoken in between, in the database; and forgetting who was not told in time.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { InterimContact } from './model.ts'

/** The stops of the clocks of these requests, in order. */
export function stopsOf(db: Db, tenantId: string, requestIds: readonly string[]) {
  return db
    .selectFrom('intake.clockStop as stop')
    .innerJoin('tenancy.member as stopper', (on) =>
      on.onRef('stopper.tenantId', '=', 'stop.tenantId').onRef('stopper.id', '=', 'stop.stoppedBy'),
    )
    .leftJoin('tenancy.member as starter', (on) =>
      on.onRef('starter.tenantId', '=', 'stop.tenantId').onRef('starter.id', '=', 'stop.startedBy'),
    )
    .where('stop.tenantId', '=', tenantId)
    .where('stop.requestId', '=', among(requestIds))
    .select(['stop.id', 'stop.requestId', 'stop.fromOn', 'stop.untilOn', 'stop.reason'])
    .select(['stopper.name as stoppedByName', 'starter.name as startedByName'])
    .orderBy('stop.fromOn')
    .execute()
}

export interface InRequest {
  tenantId: string
  id: string
  folderId: string
  circleId: string
  requestId: string
}

export async function insertStop(
  db: Db,
  at: InRequest,
  stop: { fromOn: string; reason: string; stoppedBy: string },
): Promise<void> {
  await db
    .insertInto('intake.clockStop')
    .values({ ...at, ...stop })
    .execute()
}

export async function endStop(
  db: Db,
  at: { tenantId: string; id: string },
  to: { untilOn: string; startedBy: string },
): Promise<void> {
  await db.updateTable('intake.clockStop').set(to).where('tenantId', '=', at.tenantId).where('id', '=', at.id).execute()
}

const way = sql.ref<InterimContact['how']>('contact.how').as('how')

/** Who was spoken while waiting, the last time first. */
export function contactsOf(db: Db, tenantId: string, requestIds: readonly string[]) {
  return db
    .selectFrom('intake.interimContact as contact')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'contact.tenantId').onRef('member.id', '=', 'contact.byMember'),
    )
    .where('contact.tenantId', '=', tenantId)
    .where('contact.requestId', '=', among(requestIds))
    .select(['contact.id', 'contact.requestId', 'contact.onDay', 'contact.reached', 'contact.note', 'contact.nextOn', way])
    .select('member.name as byName')
    .orderBy('contact.onDay', 'desc')
    .orderBy('contact.madeAt', 'desc')
    .execute()
}

export async function insertContact(
  db: Db,
  at: InRequest,
  contact: Omit<InterimContact, 'id' | 'byName'> & { byMember: string },
): Promise<void> {
  await db
    .insertInto('intake.interimContact')
    .values({ ...at, ...contact })
    .execute()
}

/** What lies around a request and goes before it does. */
const around = ['intake.clockStop', 'intake.interimContact', 'intake.possibleDuplicate', 'intake.toldBack'] as const

/** Forgets people who were not told in time, with all that was written about their request. @returns how many requests went */
export async function eraseUntold(db: Db, tenantId: string, before: string): Promise<number> {
  const { rows } = await sql<{ id: string; folderId: string }>`select id, folder_id from intake.request
    where tenant_id = ${tenantId} and knows = 'no' and case_id is null and inform_or_erase_on < ${before}::date`.execute(db)
  const ids = rows.map((row) => row.id)
  for (const table of around)
    await db.deleteFrom(table).where('tenantId', '=', tenantId).where('requestId', '=', among(ids)).execute()
  await db.deleteFrom('intake.referrer').where('tenantId', '=', tenantId).where('id', '=', among(ids)).execute()
  const entries = db.deleteFrom('search.entry').where('tenantId', '=', tenantId).where('kind', '=', 'request')
  await entries.where('id', '=', among(ids)).execute()
  await db.deleteFrom('intake.request').where('tenantId', '=', tenantId).where('id', '=', among(ids)).execute()
  return ids.length
}
