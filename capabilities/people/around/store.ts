// What higher capabilities ask about people and cases: names, places, caseloads, who stands around and who can see it.
import { sql } from 'kysely'
import type { Role } from '../../../core/kit/rights.ts'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'

function oneCase(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile')
    .where('tenantId', '=', tenantId)
    .where('id', '=', caseId)
    .select(['id', 'folderId', 'circleId', 'personId', 'teamId', 'ownerId', 'status', 'phase', 'openedOn', 'service'])
}

/** Where a case lies; null when it is not there for this asker. */
export async function caseAt(db: Db, tenantId: string, caseId: string) {
  return (await oneCase(db, tenantId, caseId).executeTakeFirst()) ?? null
}

/** Where the case lies that an operation is about. @throws when it is gone: the platform opened it before */
export function openedCase(db: Db, tenantId: string, caseId: string) {
  return oneCase(db, tenantId, caseId).executeTakeFirstOrThrow()
}

/** Makes an empty folder in a circle. */
export async function makeFolder(
  db: Db,
  folder: { tenantId: string; id: string; circleId: string; kind: 'ordinary' | 'own' | 'safety' },
): Promise<void> {
  await db.insertInto('tenancy.folder').values(folder).execute()
}

/** Sets the next day something must happen in a case; null where nothing is due. */
export async function setNext(
  db: Db,
  given: { tenantId: string; caseId: string; on: string | null; what: string },
): Promise<void> {
  await db
    .updateTable('people.caseFile')
    .set({ nextOn: given.on, nextWhat: given.what })
    .where('tenantId', '=', given.tenantId)
    .where('id', '=', given.caseId)
    .execute()
}

/** Cases at work whose next day has passed. */
export async function casesPast(db: Db, tenantId: string, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people.caseFile')
    .where('tenantId', '=', tenantId)
    .where('status', '<>', 'closed')
    .where('nextOn', '<', today)
    .orderBy('id')
    .select('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Names of the people that cases are about, for lists of what is done for them. A case one may not see has none. */
export async function caseNames(db: Db, tenantId: string, caseIds: readonly string[]): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', among([...new Set(caseIds)]))
    .select(['file.id', sql<string>`people.full_name(person)`.as('name')])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Open cases of each of these people at work, as far as the asker may see them. */
export async function caseloads(db: Db, tenantId: string, memberIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('people.caseFile')
    .where('tenantId', '=', tenantId)
    .where('ownerId', '=', among(memberIds))
    .where('status', '<>', 'closed')
    .groupBy('ownerId')
    .select(['ownerId', sql<number>`count(*)`.as('cases')])
    .execute()
  return new Map(rows.map((row) => [row.ownerId as string, row.cases]))
}

/** Whether this person has a file, and none that the asker may see. */
export async function heldByOthers(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select people.held_by_others(${personId}::uuid) as held`.execute(db)
  return rows[0]?.held === true
}

/** The newest case around each of these people, as far as the asker may see it. */
export async function casesAbout(db: Db, tenantId: string, personIds: readonly string[]) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'link.tenantId').onRef('file.folderId', '=', 'link.folderId'),
    )
    .innerJoin('tenancy.team as team', (on) =>
      on.onRef('team.tenantId', '=', 'file.tenantId').onRef('team.id', '=', 'file.teamId'),
    )
    .leftJoin('tenancy.member as owner', (on) =>
      on.onRef('owner.tenantId', '=', 'file.tenantId').onRef('owner.id', '=', 'file.ownerId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.personId', '=', among(personIds))
    .distinctOn('link.personId')
    .select([
      'link.personId',
      'person.addressHidden',
      'file.id as caseId',
      'file.subject',
      'team.name as teamName',
      'owner.name as ownerName',
    ])
    .select([
      sql<string>`people.full_name(person)`.as('name'),
      sql<number | null>`extract(year from person.born_on)::int`.as('bornYear'),
    ])
    .select(sql<'open' | 'waiting' | 'closed'>`file.status`.as('status'))
    .orderBy('link.personId')
    .orderBy('file.openedOn', 'desc')
    .execute()
}

/** The cards of everyone a case is about or who stands around it, as far as the asker may see them. */
export async function cardsAround(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.folderPerson as link', (on) =>
      on.onRef('link.tenantId', '=', 'file.tenantId').onRef('link.folderId', '=', 'file.folderId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .select(['person.given', 'person.callName', 'person.family', 'person.bornOn'])
    .select(['person.street', 'person.postcode', 'person.phone', 'person.email'])
    .execute()
}

/** What the card of the person helped tells of age, gender and languages. @throws when the case is gone */
export function clientCard(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .select(['person.bornOn', 'person.gender', 'person.languages', 'person.interpreter'])
    .executeTakeFirstOrThrow()
}

/** Everyone in a folder, the person helped first. */
export function peopleOf(db: Db, tenantId: string, folderId: string) {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .select(['link.personId as id', 'link.role', sql<string>`people.full_name(person)`.as('name')])
    .select(['person.bornOn', 'person.bornEstimated'])
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

/** Who is let into these circles now: by their team, or by name; not who may only look. */
export async function seersOf(db: Db, tenantId: string, of: { circleIds: readonly string[]; today: string }) {
  const circles = [...new Set(of.circleIds)]
  const { rows } = await sql<{ circleId: string; id: string; name: string; roles: Role[] }>`
    select seer.circle_id, m.id, m.name, m.roles from (
      select c.id as circle_id, t.member_id from tenancy.circle c
        join tenancy.team_member t on t.tenant_id = c.tenant_id and t.team_id = c.team_id
        where c.tenant_id = ${tenantId} and c.id = any (${circles}::uuid[])
      union
      select cm.circle_id, cm.member_id from tenancy.circle_member cm
        where cm.tenant_id = ${tenantId} and cm.circle_id = any (${circles}::uuid[])
          and cm.member_id is not null and not cm.only_looks and (cm.until is null or cm.until > now())
      union
      select circle_id, member_id from people.seers_by_team(${circles}::uuid[])
    ) as seer
    join tenancy.member m on m.tenant_id = ${tenantId} and m.id = seer.member_id and tenancy.works_on(m.ended_on, ${of.today}::date)
    order by m.name, m.id`.execute(db)
  return rows
}

/** A case that went from one colleague to another. */
interface HandedOver {
  id: string
  caseId: string
  fromId: string
  toId: string
  /** Only what came along with this earlier one goes on to the next; null: all that is open. */
  only: string | null
}

/** What moves work along with a case waits for who does the same, so that it sees what the other moved. */
async function holdCases(db: Db, tenantId: string, handOverIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('people.handOver')
    .distinct()
    .where('tenantId', '=', tenantId)
    .where('id', '=', among(handOverIds))
    .orderBy('caseId')
    .select('caseId')
    .execute()
  for (const { caseId } of rows)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`people.hand-over ${caseId}`}, 0))`.execute(db)
  return rows.map(({ caseId }) => caseId)
}

function handOversOf(db: Db, tenantId: string, caseIds: readonly string[]) {
  return db
    .selectFrom('people.handOver')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', among(caseIds))
    .where('fromId', 'is not', null)
    .select(['id', 'caseId', sql<string>`from_id`.as('fromId'), 'toId'])
}

/** These hand-overs that still stand, each followed by the later ones of its case: work that goes along late catches up. */
export async function standingHandOvers(db: Db, tenantId: string, ids: readonly string[]): Promise<HandedOver[]> {
  const caseIds = await holdCases(db, tenantId, ids)
  const rows = await handOversOf(db, tenantId, caseIds).where('undoneAt', 'is', null).orderBy('caseId').orderBy('at').execute()
  const ways: HandedOver[] = []
  for (const row of rows) {
    const before = ways.at(-1)
    if (ids.includes(row.id)) ways.push({ ...row, only: null })
    else if (before?.caseId === row.caseId) ways.push({ ...row, only: before.id })
  }
  return ways
}

/** What was taken back of the cases of these hand-overs, the last first. */
export async function undoneHandOvers(db: Db, tenantId: string, ids: readonly string[]) {
  const caseIds = await holdCases(db, tenantId, ids)
  return handOversOf(db, tenantId, caseIds).where('undoneAt', 'is not', null).orderBy('at', 'desc').execute()
}

interface OwnFolder {
  tenantId: string
  caseId: string
  memberId: string
}

/** The folder of someone's own working notes on a case, when it was made before. */
export function ownFolderOf(db: Db, { tenantId, caseId, memberId }: OwnFolder) {
  return db
    .selectFrom('people.ownFolder')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', memberId)
    .select(['folderId', 'circleId'])
    .executeTakeFirst()
}

export async function insertOwnFolder(db: Db, row: OwnFolder & { folderId: string; circleId: string }): Promise<void> {
  await db.insertInto('people.ownFolder').values(row).execute()
}

/** What a letter to the person of a case may name. @throws when the case is gone: the platform opened it before */
export function factsForLetter(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .select(['file.openedOn', 'person.prefix', 'person.family', 'person.gender', 'person.bornOn', 'person.bornEstimated'])
    .select(sql<string>`people.full_name(person)`.as('name'))
    .executeTakeFirstOrThrow()
}
