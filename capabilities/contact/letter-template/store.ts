// Templates of letters and the look of the organisation in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Look, ShippedTemplate, TemplateText } from './model.ts'

/** Null while the organisation arranged nothing. */
export async function lookOf(db: Db, tenantId: string) {
  const row = await db
    .selectFrom('contact.letterLook')
    .where('tenantId', '=', tenantId)
    .select(['name', 'place', 'lines', 'colour', 'foot', 'neutralLines', 'complaint', 'support', 'version'])
    .executeTakeFirst()
  return row ?? null
}

export async function organisationName(db: Db, tenantId: string): Promise<string> {
  return (await db.selectFrom('tenancy.tenant').where('tenantId', '=', tenantId).select('name').executeTakeFirstOrThrow()).name
}

/** @returns the new version, or null when another change came first */
export async function saveLook(db: Db, tenantId: string, given: { look: Look; version: number }): Promise<number | null> {
  const { look, version } = given
  const row =
    version === 0
      ? await db
          .insertInto('contact.letterLook')
          .values({ tenantId, ...look })
          .onConflict((on) => on.column('tenantId').doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('contact.letterLook')
          .set({ ...look, version: version + 1 })
          .where('tenantId', '=', tenantId)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  return row?.version ?? null
}

export function templatesOf(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.letterTemplate')
    .where('tenantId', '=', tenantId)
    .select(['id', 'title', 'subject', 'body', 'retired', 'version'])
    .select([sql<ShippedTemplate | null>`shipped`.as('shipped'), sql<TemplateText['kind']>`kind`.as('kind')])
    .orderBy('title')
    .execute()
}

interface TemplateAt extends SeenAt {
  shipped: ShippedTemplate | null
  memberId: string
}

async function keepVersion(db: Db, at: TemplateAt, to: TemplateText & { version: number }): Promise<void> {
  const { tenantId, id, memberId } = at
  const { title, subject, body, version } = to
  const row = { tenantId, templateId: id, version, title, subject, body, changedBy: memberId }
  await db.insertInto('contact.letterTemplateVersion').values(row).execute()
}

/** Adds one under version 0, or changes the one that was seen. @returns the new version, or null when another came first */
export async function saveTemplate(db: Db, at: TemplateAt, to: TemplateText): Promise<number | null> {
  const { tenantId, id, version, shipped, memberId } = at
  const next =
    version === 0
      ? (
          await db
            .insertInto('contact.letterTemplate')
            .values({ tenantId, id, shipped, changedBy: memberId, ...to })
            .onConflict((on) => on.doNothing())
            .returning('version')
            .executeTakeFirst()
        )?.version
      : await updateAt(db, 'contact.letterTemplate', {
          at: { tenantId, id, version },
          to: { ...to, changedBy: memberId, changedAt: sql`now()` },
        })
  if (!next) return null
  await keepVersion(db, at, { ...to, version: next })
  return next
}

/** What a template said, the newest version first, one more than asked. */
export function versionsOf(
  db: Db,
  { tenantId, templateId, before, limit }: { tenantId: string; templateId: string; before: number | null; limit: number },
) {
  let query = db
    .selectFrom('contact.letterTemplateVersion as one')
    .innerJoin('tenancy.member as by', (on) => on.onRef('by.tenantId', '=', 'one.tenantId').onRef('by.id', '=', 'one.changedBy'))
    .where('one.tenantId', '=', tenantId)
    .where('one.templateId', '=', templateId)
    .select(['one.version', 'one.title', 'one.subject', 'one.body', 'by.name as byName', 'one.changedAt as at'])
  if (before !== null) query = query.where('one.version', '<', before)
  return query
    .orderBy('one.version', 'desc')
    .limit(limit + 1)
    .execute()
}
