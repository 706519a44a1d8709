// Tasks that one colleague asks another to take over, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'

export interface NewOffer {
  tenantId: string
  id: string
  taskId: string
  fromId: string
  toId: string
  words: string
}

/** An offer lies where its task lies. */
export async function insertOffer(db: Db, { tenantId, id, taskId, fromId, toId, words }: NewOffer): Promise<void> {
  await sql`insert into contact.task_offer (tenant_id, id, task_id, folder_id, circle_id, from_id, to_id, words)
    select tenant_id, ${id}, id, folder_id, circle_id, ${fromId}, ${toId}, ${words} from contact.task
    where tenant_id = ${tenantId} and id = ${taskId}`.execute(db)
}

/** @throws when there is none: the platform opened it before */
export function offerRow(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('contact.taskOffer')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['id', 'taskId', 'fromId', 'toId', 'version', sql<string | null>`answer`.as('answer')])
    .executeTakeFirstOrThrow()
}

/** @returns the new version, or null when another change came first */
export function answerOffer(db: Db, at: SeenAt, to: { answer: string; answerWords: string }): Promise<number | null> {
  return updateAt(db, 'contact.taskOffer', { at, to: { ...to, answeredAt: sql`now()` } })
}

/** Tasks that wait for an answer of someone, the longest waiting first, one more than asked. */
export async function offeredTo(
  db: Db,
  { tenantId, memberId, limit }: { tenantId: string; memberId: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('contact.taskOffer')
    .where('tenantId', '=', tenantId)
    .where('toId', '=', memberId)
    .where('answer', 'is', null)
    .where(
      sql<boolean>`exists (select from contact.task t where t.tenant_id = task_offer.tenant_id and t.id = task_offer.task_id and t.done_on is null)`,
    )
    .select('taskId')
    .orderBy('madeAt')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map((row) => row.taskId)
}
