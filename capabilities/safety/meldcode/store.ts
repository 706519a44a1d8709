// The meldcode in the database.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import type { SeenAt } from '../../../platform/db/versions.ts'
import { type EntryKind, type EntrySaid, entrySaid, type Step } from './model.ts'

/** What is known of an entry without reading it. */
interface Taken {
  id: string
  kind: EntryKind
  step: Step | null
  on: string
  report: boolean
}

/** Where a meldcode lies. */
export interface FolderPlace {
  tenantId: string
  folderId: string
  circleId: string
}

/** @throws when there is none: the platform opened it before */
export async function placeOf(db: Db, tenantId: string, folderId: string): Promise<FolderPlace> {
  const query = db.selectFrom('safety.folder').where('tenantId', '=', tenantId).where('id', '=', folderId)
  return query.select(['tenantId', 'folderId', 'circleId']).executeTakeFirstOrThrow()
}

const taken: RawBuilder<Taken[]> =
  sql`(select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'step', e.step, 'on', e.on_day,
    'report', e.kind = 'decision' and e.said ->> 'report' = 'true')), '[]')
  from safety.meldcode_entry e where e.tenant_id = one.tenant_id and e.folder_id = one.folder_id and e.meldcode_id = one.id)`

/** While it is closed nobody is to look again. */
const nextOn: RawBuilder<string | null> = sql`case when one.closed_on is null then one.next_on end`

export interface ListAsked {
  tenantId: string
  after: { on: string; id: string } | null
  limit: number
}

const before = (column: string, after: { on: string; id: string }) =>
  sql<boolean>`(${sql.ref(column)}, one.id) < (${after.on}::date, ${after.id}::uuid)`

/** The meldcodes of a folder, the last begun first, one more than asked. */
export function meldcodeLines(db: Db, { tenantId, folderId, after, limit }: ListAsked & { folderId: string }) {
  let query = db
    .selectFrom('safety.meldcode as one')
    .where('one.tenantId', '=', tenantId)
    .where('one.folderId', '=', folderId)
    .select(['one.id', 'one.startedOn', 'one.closedOn', nextOn.as('nextOn'), taken.as('taken')])
  if (after) query = query.where(before('one.startedOn', after))
  return query
    .orderBy('one.startedOn', 'desc')
    .orderBy('one.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function meldcodeRow(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('safety.meldcode as one')
    .innerJoin('safety.folder as folder', (on) =>
      on.onRef('folder.tenantId', '=', 'one.tenantId').onRef('folder.id', '=', 'one.folderId'),
    )
    .innerJoin('tenancy.member as leader', (on) =>
      on.onRef('leader.tenantId', '=', 'one.tenantId').onRef('leader.id', '=', 'one.leaderId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.id', 'one.folderId', 'one.circleId', 'one.startedOn', 'one.closedOn', nextOn.as('nextOn'), 'one.nextWhat'])
    .select(['one.watched', 'one.version', 'folder.name', 'folder.caseId', 'one.leaderId', 'leader.name as leaderName'])
    .select(taken.as('taken'))
    .executeTakeFirstOrThrow()
}

export async function insertMeldcode(
  db: Db,
  row: FolderPlace & { id: string; startedOn: string; leaderId: string; watched: boolean },
): Promise<void> {
  await db.insertInto('safety.meldcode').values(row).execute()
}

export interface NewEntry extends FolderPlace {
  id: string
  meldcodeId: string
  step: Step | null
  onDay: string
  memberId: string
  said: EntrySaid
}

export async function insertEntry(db: Db, { said, ...row }: NewEntry): Promise<void> {
  await db
    .insertInto('safety.meldcodeEntry')
    .values({ ...row, kind: said.kind, said: JSON.stringify(said) })
    .execute()
}

/** What was recorded, the latest day first, one more than asked. */
export async function entryLines(db: Db, { tenantId, meldcodeId, after, limit }: ListAsked & { meldcodeId: string }) {
  let query = db
    .selectFrom('safety.meldcodeEntry as one')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.meldcodeId', '=', meldcodeId)
    .select(['one.id', 'one.onDay as on', 'one.memberId', 'member.name as memberName', 'one.said', 'one.earlier', 'one.version'])
  if (after) query = query.where(before('one.onDay', after))
  return query
    .orderBy('one.onDay', 'desc')
    .orderBy('one.id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export async function entryRow(db: Db, tenantId: string, id: string) {
  const row = await db
    .selectFrom('safety.meldcodeEntry')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .select(['id', 'folderId', 'meldcodeId', 'memberId', 'onDay', 'said', 'version'])
    .executeTakeFirstOrThrow()
  return { ...row, said: entrySaid.parse(row.said) }
}

/** Something of a meldcode as someone saw it. */
interface InFolder extends SeenAt {
  folderId: string
}

/** What it said before is put before all that it said earlier. @returns the new version, or null when another change came first */
export async function updateEntry(
  db: Db,
  at: InFolder,
  { onDay, said, was }: { onDay: string; said: EntrySaid; was: object },
): Promise<number | null> {
  const row = await db
    .updateTable('safety.meldcodeEntry')
    .set({ onDay, said: JSON.stringify(said), version: at.version + 1 })
    .set({ earlier: sql`${JSON.stringify([was])}::jsonb || earlier` })
    .where('tenantId', '=', at.tenantId)
    .where('folderId', '=', at.folderId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** @returns the new version, or null when another change came first */
export async function updateMeldcode(
  db: Db,
  at: InFolder,
  to: { nextOn: string | null; nextWhat: string; watched: boolean } | { closedOn: string | null },
): Promise<number | null> {
  const row = await db
    .updateTable('safety.meldcode')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('folderId', '=', at.folderId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

interface ProgressRow {
  id: string
  startedOn: string
  closedOn: string | null
  nextOn: string | null
  leaderName: string
  taken: Pick<Taken, 'kind' | 'step' | 'on'>[]
}

/** How far those are that the asker watches as safeguarding officer; none to anyone else. One more than asked. */
export async function progressLines(db: Db, { after, limit }: Omit<ListAsked, 'tenantId'>): Promise<ProgressRow[]> {
  const { rows } = await sql<ProgressRow>`
    select * from safety.watched_progress(${after?.on ?? null}::date, ${after?.id ?? null}::uuid, ${limit + 1})`.execute(db)
  return rows
}
