// The weighing tables of an organisation, in the database.
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import { type WeighingTable, type WeighingText, weighingTable } from './model.ts'

export async function tablesOf(db: Db, tenantId: string): Promise<WeighingTable[]> {
  const rows = await db
    .selectFrom('safety.weighingTable')
    .where('tenantId', '=', tenantId)
    .select(['id', 'name', 'source', 'checkedBy', 'checkedOn', 'questions', 'active', 'version'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => weighingTable.parse(row))
}

/** @returns its version now, or null when another change came first */
export async function putTable(db: Db, at: SeenAt, { questions, ...text }: WeighingText): Promise<number | null> {
  const values = { ...text, questions: JSON.stringify(questions) }
  if (at.version > 0) return updateAt(db, 'safety.weighingTable', { at, to: values })
  const made = await db
    .insertInto('safety.weighingTable')
    .values({ tenantId: at.tenantId, id: at.id, ...values })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return made?.version ?? null
}
