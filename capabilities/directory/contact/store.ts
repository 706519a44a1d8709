// The address book in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { ContactText } from './model.ts'

function contacts(db: Db, tenantId: string) {
  return db
    .selectFrom('directory.contact as contact')
    .leftJoin('directory.organisation as organisation', (on) =>
      on.onRef('organisation.tenantId', '=', 'contact.tenantId').onRef('organisation.id', '=', 'contact.organisationId'),
    )
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'contact.tenantId').onRef('who.id', '=', 'contact.checkedBy'),
    )
    .where('contact.tenantId', '=', tenantId)
    .select(['contact.id', 'contact.version', 'contact.organisationId', 'contact.name', 'contact.role', 'contact.phone'])
    .select(['contact.email', 'contact.reach', 'contact.teamId', 'contact.checkedOn'])
    .select(['organisation.name as organisationName', 'who.name as checkedByName'])
    .select(sql<boolean>`contact.removed_at is not null`.as('removed'))
}

export interface ContactFilter {
  tenantId: string
  words: string
  teamId?: string | undefined
  /** Id of the last one that was shown. */
  after: string | null
  limit: number
}

const withWords = (words: string) => sql<boolean>`
  setweight(to_tsvector('search.names', contact.name || ' ' || contact.role || ' ' || coalesce(organisation.name, '')), 'A')
    @@ search.names_query(${words})`

/** Contacts in sight by name; one more than asked. */
export function found(db: Db, { tenantId, words, teamId, after, limit }: ContactFilter) {
  let query = contacts(db, tenantId).where('contact.removedAt', 'is', null)
  if (words !== '') query = query.where(withWords(words))
  if (teamId) query = query.where(sql<boolean>`(contact.team_id is null or contact.team_id = ${teamId})`)
  if (after !== null)
    query = query.where(sql<boolean>`(lower(contact.name), contact.id) > (
      select lower(last.name), last.id from directory.contact last where last.tenant_id = ${tenantId} and last.id = ${after})`)
  return query
    .orderBy(sql`lower(contact.name)`)
    .orderBy('contact.id')
    .limit(limit + 1)
    .execute()
}

/** Contacts of one organisation, those out of sight last. */
export function contactsOf(db: Db, tenantId: string, organisationId: string) {
  return contacts(db, tenantId)
    .where('contact.organisationId', '=', organisationId)
    .orderBy(sql`contact.removed_at is not null`)
    .orderBy(sql`lower(contact.name)`)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function contactAt(db: Db, tenantId: string, id: string) {
  return contacts(db, tenantId).where('contact.id', '=', id).executeTakeFirstOrThrow()
}

type Checked = { checkedOn: string; checkedBy: string }

export async function insertContact(db: Db, row: ContactText & Checked & { tenantId: string; id: string }): Promise<void> {
  await db.insertInto('directory.contact').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateContact(db: Db, at: SeenAt, to: Partial<ContactText & Checked>): Promise<number | null> {
  return updateAt(db, 'directory.contact', { at, to })
}

/** @returns the new version, or null when another change came first */
export function removeContact(db: Db, at: SeenAt, removed: boolean): Promise<number | null> {
  return updateAt(db, 'directory.contact', { at, to: { removedAt: removed ? sql<string>`now()` : null } })
}
