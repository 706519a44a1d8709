// The register of what left the house, in the database. Rows are added and read, never changed.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { DisclosureLine, Sheet } from './model.ts'

/** For what kind of receiver, how it left, and the paper. */
type Report = NonNullable<DisclosureLine['report']>

export interface NewDisclosure {
  id: string
  kind: 'referral' | 'report'
  seenByPerson: boolean
  reaction: string
  report?: Report
  leftBy: string
  sheet: Sheet
}

/** Writes down what leaves, as it leaves. */
export async function insertDisclosure(db: Db, place: Place, { sheet, report, ...row }: NewDisclosure): Promise<void> {
  const { toWhom, purpose, leftOn, allowedBy } = sheet
  const { ground, lifting, consentOn, consentHow, liftingReason } = allowedBy
  if (ground === null || lifting === null) throw new Error('nothing leaves without a ground')
  const why = { ground, lifting, consentOn, consentHow, liftingReason }
  await db
    .insertInto('sharing.disclosure')
    .values({ ...place, ...row, ...report, ...why, toWhom, purpose, leftOn, sheet: JSON.stringify(sheet) })
    .execute()
}

/** The text as it left. @throws when there is none for this asker */
export async function sheetOf(db: Db, tenantId: string, id: string): Promise<Sheet> {
  const row = await db
    .selectFrom('sharing.disclosure')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(sql<Sheet>`sheet`.as('sheet'))
    .executeTakeFirstOrThrow()
  return row.sheet
}

/** What left about someone, the newest first; one more than asked. */
export function disclosuresOf(db: Db, given: { tenantId: string; caseId: string; after: string | null; limit: number }) {
  let query = db
    .selectFrom('sharing.disclosure as one')
    .innerJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'one.tenantId').onRef('by.id', '=', 'one.leftBy'))
    .where('one.tenantId', '=', given.tenantId)
    .where('one.caseId', '=', given.caseId)
    .select(['one.id', 'one.toWhom', 'one.purpose', 'one.seenByPerson', 'one.reaction', 'one.leftOn', 'by.name as leftByName'])
    .select(
      sql<Report | null>`case one.kind when 'report'
        then jsonb_build_object('receiverKind', one.receiver_kind, 'receiverWord', one.receiver_word, 'way', one.way, 'fileId', one.file_id) end`.as(
        'report',
      ),
    )
    .select([sql<Sheet>`one.sheet`.as('sheet'), sql<'referral' | 'report'>`one.kind`.as('kind')])
  if (given.after) query = query.where('one.id', '<', given.after)
  return query
    .orderBy('one.id', 'desc')
    .limit(given.limit + 1)
    .execute()
}
