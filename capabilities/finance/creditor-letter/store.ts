// Letters to creditors in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { LetterKind, LetterLine, LetterPaper } from './model.ts'

export interface NewLetter {
  id: string
  claimId: string
  messageId: string
  batchId: string
  toName: string
  toAddress: string
  paper: LetterPaper
}

export async function insertLetters(
  db: Db,
  place: Place & { memberId: string },
  letters: readonly NewLetter[],
): Promise<boolean> {
  const made = await db
    .insertInto('finance.creditorLetter')
    .values(letters.map(({ paper, ...row }) => ({ ...place, ...row, paper: JSON.stringify(paper) })))
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .execute()
  return made.length === letters.length
}

/** The newest first, one more than asked. */
export function lettersOf(
  db: Db,
  { tenantId, caseId, after, limit }: { tenantId: string; caseId: string; after: string | null; limit: number },
): Promise<LetterLine[]> {
  let query = db
    .selectFrom('finance.creditorLetter as letter')
    .innerJoin('finance.creditorMessage as message', (on) =>
      on.onRef('message.tenantId', '=', 'letter.tenantId').onRef('message.id', '=', 'letter.messageId'),
    )
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'letter.tenantId').onRef('member.id', '=', 'letter.memberId'),
    )
    .where('letter.tenantId', '=', tenantId)
    .where('letter.caseId', '=', caseId)
    .select(['letter.id', 'letter.claimId', 'letter.batchId', 'message.onDay', 'letter.toName', 'letter.toAddress'])
    .select(['member.name as by', sql<LetterKind>`message.kind`.as('kind')])
  if (after) query = query.where('letter.id', '<', after)
  return query
    .orderBy('letter.id', 'desc')
    .limit(limit + 1)
    .execute()
}

const papers = (db: Db, tenantId: string) =>
  db
    .selectFrom('finance.creditorLetter')
    .where('tenantId', '=', tenantId)
    .select(['toName', 'madeAt', sql<LetterPaper>`paper`.as('paper')])

/** @throws when it is gone: the platform opened it before */
export function paperAt(db: Db, { tenantId, letterId }: { tenantId: string; letterId: string }) {
  return papers(db, tenantId).where('id', '=', letterId).executeTakeFirstOrThrow()
}

export function papersOfBatch(db: Db, { tenantId, caseId, batchId }: { tenantId: string; caseId: string; batchId: string }) {
  return papers(db, tenantId).where('caseId', '=', caseId).where('batchId', '=', batchId).orderBy('id').execute()
}
