// Example goals that an organisation changed or added, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Template, TemplateText } from './model.ts'

export function templatesOf(db: Db, tenantId: string) {
  return db
    .selectFrom('plan.template')
    .where('tenantId', '=', tenantId)
    .select(['id', 'code', 'ownWords', 'wording', 'hidden', 'version'])
    .select([sql<TemplateText['domain']>`domain`.as('domain'), sql<Template['steps']>`steps`.as('steps')])
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
}

export type NewTemplate = TemplateText & { id: string; code: string | null; hidden: boolean }

/** @returns false when it is there already, or this shipped one was changed before */
export async function insertTemplate(db: Db, tenantId: string, { steps, ...row }: NewTemplate): Promise<boolean> {
  const query = db.insertInto('plan.template').values({ tenantId, ...row, steps: JSON.stringify(steps) })
  const done = await query
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}

/** @returns the new version, or null when another change came first */
export function updateTemplate(db: Db, at: SeenAt, { steps, ...to }: TemplateText & { hidden: boolean }): Promise<number | null> {
  return updateAt(db, 'plan.template', { at, to: { ...to, steps: JSON.stringify(steps) } })
}
