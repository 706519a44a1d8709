// Copies and their pieces in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { About, Because, Content, CopyToRead, Judgement, Piece, WhichPieces } from './model.ts'

function copies(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.copy as one')
    .innerJoin('tenancy.member as maker', (on) =>
      on.onRef('maker.tenantId', '=', 'one.tenantId').onRef('maker.id', '=', 'one.madeBy'),
    )
    .leftJoin('tenancy.member as reader', (on) =>
      on.onRef('reader.tenantId', '=', 'one.tenantId').onRef('reader.id', '=', 'one.readerId'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.version', 'one.requestId', 'one.caseId', 'one.folderId', 'one.circleId', 'one.madeBy', 'one.madeOn'])
    .select(['one.readerId', 'one.releasedOn', 'one.returnedWhy', 'maker.name as makerName', 'reader.name as readerName'])
    .select(sql<'draft' | 'offered' | 'released'>`one.state`.as('state'))
}

/** @throws when it is gone: the platform opened it before */
export function copyRow(db: Db, tenantId: string, copyId: string) {
  return copies(db, tenantId).where('one.id', '=', copyId).executeTakeFirstOrThrow()
}
export type CopyRow = Awaited<ReturnType<typeof copyRow>>

/** Undefined while none was made. */
export function copyOfRequest(db: Db, tenantId: string, requestId: string) {
  return copies(db, tenantId).where('one.requestId', '=', requestId).executeTakeFirst()
}

/** @returns whether it is the first of its request */
export async function insertCopy(
  db: Db,
  place: Place,
  row: { id: string; requestId: string; madeBy: string; madeOn: string },
): Promise<boolean> {
  const done = await db
    .insertInto('sharing.copy')
    .values({ ...place, ...row })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}

interface CopyChange {
  state?: 'draft' | 'offered' | 'released'
  madeBy?: string
  madeOn?: string
  readerId?: string | null
  releasedOn?: string
  returnedWhy?: string
}

/** @returns the new version, or null when another change came first */
export function updateCopy(db: Db, at: SeenAt, to: CopyChange): Promise<number | null> {
  return updateAt(db, 'sharing.copy', { at, to })
}

export interface NewPiece {
  table: string
  key: string
  onDay: string | null
  content: Content
  about: About[]
}

/** Adds pieces that are not there yet, behind those that are. */
export async function insertPieces(db: Db, place: Place & { copyId: string }, pieces: readonly NewPiece[]): Promise<void> {
  const { tenantId, caseId, folderId, circleId, copyId } = place
  await sql`insert into sharing.copy_piece (tenant_id, copy_id, case_id, folder_id, circle_id, nth, kept_table, source_key, on_day, content, about)
    select ${tenantId}::uuid, ${copyId}::uuid, ${caseId}::uuid, ${folderId}::uuid, ${circleId}::uuid,
      (select coalesce(max(nth), 0) from sharing.copy_piece p where p.tenant_id = ${tenantId} and p.copy_id = ${copyId}) + n,
      one ->> 'table', one ->> 'key', (one ->> 'onDay')::date, one -> 'content', one -> 'about'
    from jsonb_array_elements(${JSON.stringify(pieces)}::jsonb) with ordinality as all_pieces (one, n)
    on conflict do nothing`.execute(db)
}

const toJudge = sql<boolean>`(not p.whole and exists (select from jsonb_array_elements(p.about) as a where not p.judged ? (a ->> 'id')))`
const hasOut = sql<boolean>`(p.whole or jsonb_array_length(p.passages) > 0 or exists (select from jsonb_each_text(p.judged) as j where j.value = 'out'))`

/** How many pieces there are for the asker, how many are still to judge, and of how many something does not go along. */
export async function countsOf(db: Db, tenantId: string, copyId: string) {
  const { rows } = await sql<{ pieces: number; toJudge: number; blacked: number }>`
    select count(*)::int as pieces, count(*) filter (where ${toJudge})::int as "toJudge", count(*) filter (where ${hasOut})::int as blacked
    from sharing.copy_piece p where p.tenant_id = ${tenantId} and p.copy_id = ${copyId}`.execute(db)
  return rows[0] ?? { pieces: 0, toJudge: 0, blacked: 0 }
}

interface Asked {
  tenantId: string
  copyId: string
  which: WhichPieces
  after: number
  /** How many at most. */
  most: number
}

export type PieceRow = Piece & { nth: number }

/** Pieces in their order. */
export async function piecesOf(db: Db, { tenantId, copyId, which, after, most }: Asked): Promise<PieceRow[]> {
  const only = { all: sql``, 'to-judge': sql`and ${toJudge}`, blacked: sql`and ${hasOut}` }[which]
  const { rows } =
    await sql<PieceRow>`select p.id, p.version, p.nth, p.kept_table as "table", p.on_day as "onDay", p.content, p.about, p.judged,
      p.whole, p.passages, p.because, p.note
    from sharing.copy_piece p where p.tenant_id = ${tenantId} and p.copy_id = ${copyId} and p.nth > ${after} ${only}
    order by p.nth limit ${most}`.execute(db)
  return rows
}

/** Undefined where the asker sees no such piece in it. */
export function pieceRow(db: Db, at: { tenantId: string; copyId: string; pieceId: string }) {
  return db
    .selectFrom('sharing.copyPiece')
    .where('tenantId', '=', at.tenantId)
    .where('copyId', '=', at.copyId)
    .where('id', '=', at.pieceId)
    .select(['version', sql<Content>`content`.as('content'), sql<About[]>`about`.as('about')])
    .executeTakeFirst()
}

/** @returns the new version, or null when another change came first */
export function updatePiece(db: Db, at: SeenAt, to: Judgement & { because: Because | null }): Promise<number | null> {
  const { judged, passages, ...rest } = to
  const json = { judged: JSON.stringify(judged), passages: JSON.stringify(passages) }
  return updateAt(db, 'sharing.copyPiece', { at, to: { ...rest, ...json } })
}

/** Copies that someone is to read along, the first to end first. */
export async function toRead(db: Db, tenantId: string, memberId: string): Promise<CopyToRead[]> {
  const { rows } =
    await sql<CopyToRead>`select c.id, c.case_id as "caseId", c.request_id as "requestId", maker.name as "makerName",
      r.due_on as "dueOn", people.full_name(person) as "personName"
    from sharing.copy c
    join sharing.rights_request r on r.tenant_id = c.tenant_id and r.id = c.request_id
    join tenancy.member maker on maker.tenant_id = c.tenant_id and maker.id = c.made_by
    join people.case_file file on file.tenant_id = c.tenant_id and file.id = c.case_id
    join people.person person on person.tenant_id = file.tenant_id and person.id = file.person_id
    where c.tenant_id = ${tenantId} and c.reader_id = ${memberId} and c.state = 'offered'
    order by r.due_on, c.id limit 50`.execute(db)
  return rows
}
