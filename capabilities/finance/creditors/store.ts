// Messages to and from creditors in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { Message, MessageKind } from './model.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

/** The oldest first; of one day as they were noted. */
export function messagesOf(db: Db, { tenantId, caseId }: OfCase): Promise<Message[]> {
  return db
    .selectFrom('finance.creditorMessage as message')
    .innerJoin('tenancy.member as member', (join) =>
      join.onRef('member.tenantId', '=', 'message.tenantId').onRef('member.id', '=', 'message.memberId'),
    )
    .where('message.tenantId', '=', tenantId)
    .where('message.caseId', '=', caseId)
    .select(['message.id', 'message.claimId', 'message.onDay', 'message.cents', 'message.balanceDay', 'message.because'])
    .select([sql<MessageKind>`message.kind`.as('kind'), 'member.name as by'])
    .orderBy('message.onDay')
    .orderBy('message.nth')
    .execute()
}

export interface NewMessage extends Omit<Message, 'by'>, OfCase {
  folderId: string
  circleId: string
  memberId: string
}

/** @returns whether all were new */
export async function insertMessages(db: Db, messages: readonly NewMessage[]): Promise<boolean> {
  const made = await db
    .insertInto('finance.creditorMessage')
    .values([...messages])
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return made.length === messages.length
}
