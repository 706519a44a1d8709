// Services in the database: found, opened, and changed with their districts and places.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Access, Form, OpenTime, ServiceText } from './model.ts'

const own = [
  'service.id',
  'service.version',
  'service.organisationId',
  'service.name',
  'service.description',
  'service.domains',
  'service.audiences',
  'service.minAge',
  'service.maxAge',
  'service.languages',
  'service.costCents',
  'service.costNote',
  'service.waitingDays',
  'service.waitingSaidOn',
  'service.timesNote',
  'service.applyHow',
  'service.phone',
  'service.email',
  'service.website',
  'service.paused',
  'service.checkedOn',
] as const

function services(db: Db, tenantId: string) {
  return db
    .selectFrom('directory.service as service')
    .innerJoin('directory.organisation as organisation', (on) =>
      on.onRef('organisation.tenantId', '=', 'service.tenantId').onRef('organisation.id', '=', 'service.organisationId'),
    )
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'service.tenantId').onRef('who.id', '=', 'service.checkedBy'),
    )
    .where('service.tenantId', '=', tenantId)
    .select(own)
    .select(['organisation.name as organisationName', 'who.name as checkedByName'])
    .select([
      sql<Form>`service.form`.as('form'),
      sql<Access>`service.access`.as('access'),
      sql<OpenTime[]>`service.times`.as('times'),
      sql<boolean>`service.removed_at is not null`.as('removed'),
      sql<
        string[]
      >`array(select a.team_id from directory.service_area a where a.tenant_id = service.tenant_id and a.service_id = service.id
        order by a.team_id)`.as('areas'),
      sql<
        string[]
      >`array(select coalesce(t.district, t.name) from directory.service_area a join tenancy.team t on t.tenant_id = a.tenant_id
        and t.id = a.team_id where a.tenant_id = service.tenant_id and a.service_id = service.id order by t.name)`.as(
        'areaNames',
      ),
      sql<
        string[]
      >`array(select p.place_id from directory.service_place p where p.tenant_id = service.tenant_id and p.service_id = service.id
        order by p.place_id)`.as('places'),
    ])
}

const inSight = sql<boolean>`service.removed_at is null and organisation.removed_at is null`

const inArea = (teamId: string) => sql<boolean>`(
  not exists (select from directory.service_area a where a.tenant_id = service.tenant_id and a.service_id = service.id)
  or exists (select from directory.service_area a where a.tenant_id = service.tenant_id and a.service_id = service.id and a.team_id = ${teamId}))`

const withWords = (words: string) =>
  sql<boolean>`service.words @@ (coalesce(search.names_query(${words}), ''::tsquery) || websearch_to_tsquery('search.dutch', ${words}))`

export interface ServiceFilter {
  tenantId: string
  words: string
  teamId?: string | undefined
  audience?: string | undefined
  language?: string | undefined
  rank?: number | undefined
  domain?: string | undefined
  /** Only what was last looked at before this day. */
  checkedBefore?: string | undefined
  /** Id of the last one that was shown. */
  after: string | null
  limit: number
}

/** Services in sight, what is together first, then by name; one more than asked. */
export function found(db: Db, filter: ServiceFilter) {
  const { tenantId, words, teamId, audience, language, rank, domain, checkedBefore, after } = filter
  let query = services(db, tenantId).where(inSight)
  if (words !== '') query = query.where(withWords(words))
  if (teamId) query = query.where(inArea(teamId))
  if (audience) query = query.where(sql<boolean>`(service.audiences = '{}' or ${audience} = any (service.audiences))`)
  if (language) query = query.where(sql<boolean>`${language} = any (service.languages)`)
  if (rank) query = query.where(sql<boolean>`service.rank = ${rank}`)
  if (domain) query = query.where(sql<boolean>`${domain} = any (service.domains)`)
  if (checkedBefore) query = query.where('service.checkedOn', '<', checkedBefore)
  if (after !== null)
    query = query.where(sql<boolean>`(service.rank, lower(service.name), service.id) > (
      select last.rank, lower(last.name), last.id from directory.service last where last.tenant_id = ${tenantId} and last.id = ${after})`)
  return query
    .orderBy('service.rank')
    .orderBy(sql`lower(service.name)`)
    .orderBy('service.id')
    .limit(filter.limit + 1)
    .execute()
}

/** What may fit: services in sight that are about this, or about anything. */
export function candidates(db: Db, tenantId: string, domain: string | null) {
  let query = services(db, tenantId).where(inSight)
  if (domain !== null) query = query.where(sql<boolean>`(service.domains = '{}' or ${domain} = any (service.domains))`)
  return query.orderBy('service.rank').orderBy('service.id').limit(500).execute()
}

/** Services of one organisation; those out of sight last. */
export function servicesOf(db: Db, tenantId: string, organisationId: string) {
  return services(db, tenantId)
    .where('service.organisationId', '=', organisationId)
    .orderBy(sql`service.removed_at is not null`)
    .orderBy('service.rank')
    .orderBy(sql`lower(service.name)`)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function serviceAt(db: Db, tenantId: string, id: string) {
  return services(db, tenantId).where('service.id', '=', id).executeTakeFirstOrThrow()
}

/** Names of services, also of those out of sight, for what was once said about them elsewhere. */
export async function serviceNames(
  db: Db,
  tenantId: string,
  ids: readonly string[],
): Promise<{ id: string; name: string; removed: boolean }[]> {
  if (ids.length === 0) return []
  return services(db, tenantId)
    .where('service.id', '=', among([...new Set(ids)]))
    .execute()
}

type Row = Omit<ServiceText, 'areas' | 'places'> & { waitingSaidOn: string | null }
export type Checked = { checkedOn: string; checkedBy: string }

const asJson = <Given extends { times?: OpenTime[] }>({ times, ...row }: Given) => ({
  ...row,
  ...(times === undefined ? {} : { times: JSON.stringify(times) }),
})

export async function insertService(db: Db, row: Row & Checked & { tenantId: string; id: string }): Promise<void> {
  await db.insertInto('directory.service').values(asJson(row)).execute()
}

/** @returns the new version, or null when another change came first */
export function updateService(db: Db, at: SeenAt, to: Partial<Row & Checked>): Promise<number | null> {
  return updateAt(db, 'directory.service', { at, to: asJson(to) })
}

/** @returns the new version, or null when another change came first */
export function removeService(db: Db, at: SeenAt, removed: boolean): Promise<number | null> {
  return updateAt(db, 'directory.service', { at, to: { removedAt: removed ? sql<string>`now()` : null } })
}

/** Puts a service in these districts and at these places, and nowhere else. */
export async function settle(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  where: Pick<ServiceText, 'areas' | 'places'>,
): Promise<void> {
  await db.deleteFrom('directory.serviceArea').where('tenantId', '=', tenantId).where('serviceId', '=', id).execute()
  await db.deleteFrom('directory.servicePlace').where('tenantId', '=', tenantId).where('serviceId', '=', id).execute()
  const areas = [...new Set(where.areas)].map((teamId) => ({ tenantId, serviceId: id, teamId }))
  const places = [...new Set(where.places)].map((placeId) => ({ tenantId, serviceId: id, placeId }))
  if (areas.length > 0) await db.insertInto('directory.serviceArea').values(areas).execute()
  if (places.length > 0) await db.insertInto('directory.servicePlace').values(places).execute()
}
