// Possible duplicates with cases set apart, in the database. Nobody at work reads the table; functions give what each may know.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { ToReview, Verdict } from './model.ts'

export async function duplicatesToReview(
  db: Db,
  { after, limit }: { after: { at: string; id: string } | null; limit: number },
): Promise<ToReview[]> {
  const { rows } = await sql<Omit<ToReview, 'notedAt'> & { moment: string }>`
    select * from intake.duplicates_to_review(${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(
    db,
  )
  return rows.map(({ moment, ...row }) => ({ ...row, notedAt: moment }))
}

/** @returns whom it was about; null where there is nothing to decide */
export async function decide(db: Db, duplicateId: string, given: { found: Verdict; today: string }): Promise<string[] | null> {
  const { rows } = await sql<{ requestId: string; otherId: string }>`
    select * from intake.decide_duplicate(${duplicateId}::uuid, ${given.found}, ${given.today}::date)`.execute(db)
  return rows[0] ? [rows[0].requestId, rows[0].otherId] : null
}

interface ToldRow {
  id: string
  requestId: string
  otherId: string
  folderId: string
  teamName: string
  onDay: string
}

/** The latest found first; one more than asked. */
export async function toldDuplicates(
  db: Db,
  { after, limit }: { after: { on: string; id: string } | null; limit: number },
): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select * from intake.told_duplicates(${after?.on ?? null}::date, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(db)
  return rows
}

/** Erases what was noted before a day. */
export async function eraseDuplicates(db: Db, tenantId: string, before: string): Promise<void> {
  await db.deleteFrom('intake.possibleDuplicate').where('tenantId', '=', tenantId).where('notedAt', '<', before).execute()
}
