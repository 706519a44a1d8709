// Letters of cases in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { LetterText, SendingWay, Tells } from './model.ts'

type NewLetter = LetterText & { id: string; authorId: string; tells: Tells }

export async function insertLetter(db: Db, place: Place, { tells, ...row }: NewLetter): Promise<void> {
  await db
    .insertInto('contact.letter')
    .values({ ...place, ...row, tells: JSON.stringify(tells) })
    .execute()
}

interface LetterChange extends Partial<LetterText> {
  state?: 'draft' | 'made' | 'sent'
  madeOn?: string | null
  pdfId?: string | null
  docxId?: string | null
}

/** @returns the new version, or null when another change came first */
export function updateLetter(db: Db, at: SeenAt, to: LetterChange): Promise<number | null> {
  return updateAt(db, 'contact.letter', { at, to: { ...to, changedAt: sql`now()` } })
}

/** Whether it was there in that version. */
export async function deleteLetter(db: Db, { tenantId, id, version }: SeenAt): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('contact.letter')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

export async function insertSending(
  db: Db,
  place: Place,
  row: { id: string; letterId: string; way: SendingWay; toWhom: string; sentOn: string; calledFirst: boolean; byId: string },
): Promise<void> {
  const { tenantId, folderId, circleId } = place
  await db
    .insertInto('contact.letterSending')
    .values({ tenantId, folderId, circleId, ...row })
    .execute()
}

export function letters(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.letter as letter')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'letter.tenantId').onRef('author.id', '=', 'letter.authorId'),
    )
    .where('letter.tenantId', '=', tenantId)
    .select(['letter.id', 'letter.caseId', 'letter.folderId', 'letter.circleId', 'author.name as authorName'])
    .select(['letter.toName', 'letter.toAddress', 'letter.reference', 'letter.subject', 'letter.body', 'letter.neutral'])
    .select(['letter.madeOn', 'letter.pdfId', 'letter.docxId', 'letter.version', 'letter.changedAt'])
    .select([
      sql<LetterText['kind']>`letter.kind`.as('kind'),
      sql<LetterText['toKind']>`letter.to_kind`.as('toKind'),
      sql<'draft' | 'made' | 'sent'>`letter.state`.as('state'),
      sql<Tells>`letter.tells`.as('tells'),
    ])
}

/** @throws when it is gone: the platform opened it before */
export function letterRow(db: Db, tenantId: string, letterId: string) {
  return letters(db, tenantId).where('letter.id', '=', letterId).executeTakeFirstOrThrow()
}

/** Letters of a case, one more than asked; the newest first. */
export function lettersOf(db: Db, given: { tenantId: string; caseId: string; after: string | null; limit: number }) {
  let query = letters(db, given.tenantId).where('letter.caseId', '=', given.caseId)
  if (given.after) query = query.where('letter.id', '<', given.after)
  return query
    .orderBy('letter.id', 'desc')
    .limit(given.limit + 1)
    .execute()
}

export function sendingsOf(db: Db, tenantId: string, letterIds: readonly string[]) {
  return db
    .selectFrom('contact.letterSending as one')
    .innerJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'one.tenantId').onRef('by.id', '=', 'one.byId'))
    .where('one.tenantId', '=', tenantId)
    .where('one.letterId', '=', among(letterIds))
    .select(['one.id', 'one.letterId', 'one.toWhom', 'one.sentOn', 'one.calledFirst', 'by.name as byName'])
    .select(sql<SendingWay>`one.way`.as('way'))
    .orderBy('one.sentOn', 'desc')
    .orderBy('one.id', 'desc')
    .execute()
}
