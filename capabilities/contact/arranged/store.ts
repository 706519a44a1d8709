// What an organisation arranged, in the database: one row a topic, and what it was before.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

export interface Arranged {
  id: string
  topic: string
  content: unknown
  version: number
}

function rows(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.arranged')
    .where('tenantId', '=', tenantId)
    .select(['id', 'topic', 'version', sql<unknown>`content`.as('content')])
}

/** What stands for one topic; null while nothing was arranged. */
export async function arrangedFor(db: Db, tenantId: string, topic: string): Promise<Arranged | null> {
  return (await rows(db, tenantId).where('topic', '=', topic).executeTakeFirst()) ?? null
}

/** What was arranged for all topics that begin so. */
export function arrangedUnder(db: Db, tenantId: string, beginning: string): Promise<Arranged[]> {
  return rows(db, tenantId).where(sql<boolean>`starts_with(topic, ${beginning})`).execute()
}

export interface ToArrange {
  tenantId: string
  memberId: string
  id: string
  topic: string
  /** The version the asker saw; 0 when nothing stood yet. */
  version: number
  content: unknown
}

/** Sets a topic and keeps what it was. @returns the new version, or null when another change came first */
export async function arrange(db: Db, given: ToArrange): Promise<number | null> {
  const { tenantId, memberId, id, topic, version } = given
  const content = JSON.stringify(given.content)
  if (version === 0) {
    const made = await db
      .insertInto('contact.arranged')
      .values({ tenantId, id, topic, content, changedBy: memberId })
      .onConflict((on) => on.doNothing())
      .returning('version')
      .executeTakeFirst()
    return made?.version ?? null
  }
  await sql`insert into contact.arranged_before (tenant_id, arranged_id, version, content, changed_by, changed_at)
    select tenant_id, id, version, content, changed_by, changed_at from contact.arranged
      where tenant_id = ${tenantId} and topic = ${topic} and version = ${version}
    on conflict do nothing`.execute(db)
  const row = await db
    .updateTable('contact.arranged')
    .set({ content, changedBy: memberId, changedAt: sql`now()`, version: version + 1 })
    .where('tenantId', '=', tenantId)
    .where('topic', '=', topic)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** What stood before each change of a topic, the latest first, one more than asked. */
export function arrangedBefore(
  db: Db,
  { tenantId, topic, before, limit }: { tenantId: string; topic: string; before: number | null; limit: number },
) {
  let query = db
    .selectFrom('contact.arrangedBefore as was')
    .innerJoin('contact.arranged as now', (on) =>
      on.onRef('now.tenantId', '=', 'was.tenantId').onRef('now.id', '=', 'was.arrangedId'),
    )
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'was.tenantId').onRef('who.id', '=', 'was.changedBy'),
    )
    .where('was.tenantId', '=', tenantId)
    .where('now.topic', '=', topic)
    .select(['was.version', 'was.changedAt', 'who.name as changedByName', sql<unknown>`was.content`.as('content')])
  if (before !== null) query = query.where('was.version', '<', before)
  return query
    .orderBy('was.version', 'desc')
    .limit(limit + 1)
    .execute()
}
