// Reports in the database: a draft that changes, then the line of the register that it left by.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { ReportText } from './model.ts'

type Why = ReportText['allowedBy']

/** A text as it is kept. */
type Columns = Omit<ReportText, 'allowedBy' | 'lines'> & Why & { receiverWord: string; lines: string }

export async function insertReport(
  db: Db,
  place: Place,
  row: Columns & { id: string; madeBy: string; madeOn: string },
): Promise<void> {
  await db
    .insertInto('sharing.report')
    .values({ ...place, ...row })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updateReport(db: Db, at: SeenAt, to: Columns): Promise<number | null> {
  return updateAt(db, 'sharing.report', { at, to })
}

/** It left by this line of the register. @returns the new version, or null when another change came first */
export function reportLeft(db: Db, at: SeenAt, disclosureId: string): Promise<number | null> {
  return updateAt(db, 'sharing.report', { at, to: { disclosureId } })
}

/** Whether it was there in that version, as a draft. */
export async function deleteReport(db: Db, { tenantId, id, version }: SeenAt): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sharing.report')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('disclosureId', 'is', null)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

function reports(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.report as one')
    .innerJoin('tenancy.member as maker', (on) =>
      on.onRef('maker.tenantId', '=', 'one.tenantId').onRef('maker.id', '=', 'one.madeBy'),
    )
    .leftJoin('sharing.disclosure as left', (on) =>
      on.onRef('left.tenantId', '=', 'one.tenantId').onRef('left.id', '=', 'one.disclosureId'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.version', 'one.caseId', 'one.receiverKind', 'one.receiverWord', 'one.receiver', 'one.madeOn'])
    .select(['maker.name as madeByName', 'left.leftOn'])
}

/** @throws when there is none: the platform opened it before */
export function reportRow(db: Db, tenantId: string, id: string) {
  return reports(db, tenantId)
    .where('one.id', '=', id)
    .leftJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'left.tenantId').onRef('by.id', '=', 'left.leftBy'))
    .select([
      'one.folderId',
      'one.circleId',
      'one.disclosureId',
      'one.message',
      'one.purpose',
      'one.consentOn',
      'one.liftingReason',
    ])
    .select(['one.seenByPerson', 'one.reaction', 'left.fileId', 'left.way', 'by.name as leftByName'])
    .select([sql<ReportText['lines']>`one.lines`.as('lines'), sql<Why['ground']>`one.ground`.as('ground')])
    .select([sql<Why['lifting']>`one.lifting`.as('lifting'), sql<Why['consentHow']>`one.consent_how`.as('consentHow')])
    .executeTakeFirstOrThrow()
}
export type ReportRow = Awaited<ReturnType<typeof reportRow>>

/** Reports of a case, the newest first; one more than asked. */
export function reportsOf(db: Db, given: { tenantId: string; caseId: string; after: string | null; limit: number }) {
  let query = reports(db, given.tenantId).where('one.caseId', '=', given.caseId)
  if (given.after) query = query.where('one.id', '<', given.after)
  return query
    .orderBy('one.id', 'desc')
    .limit(given.limit + 1)
    .execute()
}
