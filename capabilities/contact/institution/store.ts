// Desks of institutions and their logs in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Desk, DeskText, LogLine } from './model.ts'

export async function insertDesk(db: Db, place: Place, row: DeskText & { id: string }): Promise<void> {
  await db
    .insertInto('contact.institution')
    .values({ ...place, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateDesk(db: Db, at: SeenAt, to: DeskText & { closedOn: string | null }): Promise<number | null> {
  return updateAt(db, 'contact.institution', { at, to })
}

function selected(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.institution')
    .where('tenantId', '=', tenantId)
    .select(['id', 'caseId', 'folderId', 'circleId', 'name', 'numbers', 'reachedBy', 'objectionOn', 'objectionAbout'])
    .select(['nextMove', 'nextOn', 'closedOn', 'version', sql<Desk['kind']>`kind`.as('kind')])
}

/** @throws when it is gone: the platform opened it before */
export function deskRow(db: Db, tenantId: string, institutionId: string) {
  return selected(db, tenantId).where('id', '=', institutionId).executeTakeFirstOrThrow()
}

export function desksOf(db: Db, tenantId: string, caseId: string) {
  return selected(db, tenantId)
    .where('caseId', '=', caseId)
    .orderBy(sql`closed_on is not null`)
    .orderBy('name')
    .limit(100)
    .execute()
}

/** Open desks in cases of someone that are not closed, where a term ends by a day, a move is due, or a promise is past its own. */
export function desksDue(db: Db, given: { tenantId: string; ownerId: string; today: string; objectionBy: string }) {
  const late = sql<boolean>`exists (select from contact.institution_log l where l.tenant_id = institution.tenant_id
    and l.institution_id = institution.id and l.due_on < ${given.today}::date and l.settled_on is null)`
  return selected(db, given.tenantId)
    .where('closedOn', 'is', null)
    .where(
      sql<boolean>`exists (select from people.case_file f where f.tenant_id = institution.tenant_id and f.id = institution.case_id
        and f.owner_id = ${given.ownerId} and f.status <> 'closed')`,
    )
    .where((is) => is.or([is('objectionOn', '<=', given.objectionBy), is('nextOn', '<=', given.today), late]))
    .orderBy(sql`least(objection_on, next_on)`)
    .limit(500)
    .execute()
}

function logs(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.institutionLog as log')
    .innerJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'log.tenantId').onRef('by.id', '=', 'log.memberId'))
    .where('log.tenantId', '=', tenantId)
    .select(['log.id', 'log.institutionId', 'log.onDay', 'log.words', 'log.dueOn', 'log.settledOn', 'log.version'])
    .select(['by.name as byName', sql<LogLine['what']>`log.what`.as('what')])
}

/** The last lines of each log, and older ones that are still open; the newest first. */
export function logsOf(db: Db, given: { tenantId: string; institutionIds: readonly string[]; most: number }) {
  const place = sql<number>`row_number() over (partition by log.institution_id order by log.on_day desc, log.id desc)`
  return db
    .selectFrom(
      logs(db, given.tenantId).where('log.institutionId', '=', among(given.institutionIds)).select(place.as('place')).as('one'),
    )
    .selectAll()
    .where((is) =>
      is.or([is('one.place', '<=', given.most + 1), is.and([is('one.dueOn', 'is not', null), is('one.settledOn', 'is', null)])]),
    )
    .orderBy('one.onDay', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
}

export async function insertLog(
  db: Db,
  place: Omit<Place, 'caseId'>,
  row: Pick<LogLine, 'id' | 'onDay' | 'what' | 'words' | 'dueOn'> & { institutionId: string; memberId: string },
): Promise<void> {
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('contact.institutionLog')
    .values({ tenantId, folderId, circleId, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function settle(db: Db, at: SeenAt, settledOn: string | null): Promise<number | null> {
  return updateAt(db, 'contact.institutionLog', { at, to: { settledOn } })
}

/** @throws when it is gone: the platform opened it before */
export function logRow(db: Db, tenantId: string, logId: string) {
  return logs(db, tenantId).where('log.id', '=', logId).executeTakeFirstOrThrow()
}
