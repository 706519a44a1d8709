// Notes and their earlier texts in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { NoteText, Sharing } from './model.ts'

export interface NewNote extends NoteText {
  tenantId: string
  id: string
  caseId: string
  folderId: string
  circleId: string
  authorId: string
  kindWord: string
  expiresOn: string | null
  madeAt: string
}

export async function insertNotes(db: Db, rows: NewNote[]): Promise<void> {
  await db.insertInto('contact.note').values(rows).execute()
}

function lines(db: Db, tenantId: string) {
  return db
    .selectFrom('contact.note as note')
    .innerJoin('tenancy.member as author', (on) =>
      on.onRef('author.tenantId', '=', 'note.tenantId').onRef('author.id', '=', 'note.authorId'),
    )
    .where('note.tenantId', '=', tenantId)
    .select([
      'note.id',
      'note.caseId',
      'note.happenedAt',
      'note.minutes',
      'note.withWhom',
      'note.body',
      'note.expiresOn',
      'note.goalId',
    ])
    .select(['note.version', 'note.madeAt', 'note.authorId', 'author.name as authorName'])
    .select(['note.kind', 'note.kindWord', sql<Sharing>`note.sharing`.as('sharing')])
    .select(sql<boolean>`note.author_id = db.my_member()`.as('mine'))
}

export interface NoteFilter {
  tenantId: string
  caseId: string
  kinds: readonly string[] | undefined
  sharing: Sharing | undefined
  authorId: string | undefined
  after: { at: string; id: string } | null
  limit: number
}

/** What happened in a case, newest first; one more than asked. */
export function notesOfCase(db: Db, filter: NoteFilter) {
  let query = lines(db, filter.tenantId).where('note.caseId', '=', filter.caseId)
  if (filter.kinds) query = query.where('note.kind', '=', sql<string>`any (${filter.kinds}::text[])`)
  if (filter.sharing) query = query.where('note.sharing', '=', filter.sharing)
  if (filter.authorId) query = query.where('note.authorId', '=', filter.authorId)
  const { after } = filter
  if (after) query = query.where(sql<boolean>`(note.happened_at, note.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('note.happenedAt', 'desc')
    .orderBy('note.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Notes that lie in the folder of a case itself and are no working notes, newest first. */
export function notesToShare(db: Db, given: { tenantId: string; caseId: string; folderId: string; limit: number }) {
  return lines(db, given.tenantId)
    .where('note.caseId', '=', given.caseId)
    .where('note.folderId', '=', given.folderId)
    .where('note.sharing', '<>', 'own')
    .orderBy('note.happenedAt', 'desc')
    .orderBy('note.id', 'desc')
    .limit(given.limit)
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function noteRow(db: Db, tenantId: string, noteId: string) {
  return lines(db, tenantId).where('note.id', '=', noteId).executeTakeFirstOrThrow()
}

/** Notes in whole, in no order. */
export function notesByIds(db: Db, tenantId: string, ids: readonly string[]) {
  return lines(db, tenantId).where('note.id', '=', among(ids)).execute()
}

/** The case a note is of; null when it is not there for this asker. */
export async function caseOfNote(db: Db, tenantId: string, noteId: string): Promise<string | null> {
  const row = await db
    .selectFrom('contact.note')
    .where('tenantId', '=', tenantId)
    .where('id', '=', noteId)
    .select('caseId')
    .executeTakeFirst()
  return row?.caseId ?? null
}

/** Keeps what a note says now as its earlier text. */
async function keepEarlier(db: Db, at: { tenantId: string; noteId: string; reason: string }): Promise<void> {
  await sql`insert into contact.note_version
      (tenant_id, note_id, version, folder_id, circle_id, kind, happened_at, minutes, with_whom, sharing, body, kind_word, changed_by, reason)
    select tenant_id, id, version, folder_id, circle_id, kind, happened_at, minutes, with_whom, sharing, body, kind_word, db.my_member(), ${at.reason}
    from contact.note where tenant_id = ${at.tenantId} and id = ${at.noteId}`.execute(db)
}

export interface NoteUpdate extends NoteText {
  kindWord: string
  expiresOn: string | null
  folderId?: string
  circleId?: string
}

/** Changes a note and keeps what it said. @returns the new version, or null when another change came first */
export async function updateNote(
  db: Db,
  at: { tenantId: string; noteId: string; version: number; reason: string },
  to: NoteUpdate,
): Promise<number | null> {
  const now = await db
    .selectFrom('contact.note')
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.noteId)
    .where('version', '=', at.version)
    .select('version')
    .forUpdate()
    .executeTakeFirst()
  if (!now) return null
  await keepEarlier(db, at)
  await db
    .updateTable('contact.note')
    .set({ ...to, version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.noteId)
    .execute()
  return at.version + 1
}

/** Earlier texts follow a note that becomes a working note in its first minutes. */
export async function moveEarlier(
  db: Db,
  given: { tenantId: string; noteId: string; folderId: string; circleId: string },
): Promise<void> {
  const { tenantId, noteId, folderId, circleId } = given
  await db
    .updateTable('contact.noteVersion')
    .set({ folderId, circleId })
    .where('tenantId', '=', tenantId)
    .where('noteId', '=', noteId)
    .execute()
}

export async function deleteNote(db: Db, tenantId: string, noteId: string): Promise<void> {
  await db.deleteFrom('contact.note').where('tenantId', '=', tenantId).where('id', '=', noteId).execute()
}

export function earlierTexts(db: Db, tenantId: string, noteId: string) {
  return db
    .selectFrom('contact.noteVersion as was')
    .innerJoin('tenancy.member as who', (on) =>
      on.onRef('who.tenantId', '=', 'was.tenantId').onRef('who.id', '=', 'was.changedBy'),
    )
    .where('was.tenantId', '=', tenantId)
    .where('was.noteId', '=', noteId)
    .select(['was.version', 'was.happenedAt', 'was.minutes', 'was.withWhom', 'was.body', 'was.changedAt', 'was.reason'])
    .select(['who.name as changedByName', 'was.kind', 'was.kindWord', sql<Sharing>`was.sharing`.as('sharing')])
    .orderBy('was.version', 'desc')
    .execute()
}

/** Found notes with a few words around the hit. */
export function foundNotes(db: Db, given: { tenantId: string; ids: string[]; words: string }) {
  const around = sql<string>`ts_headline('search.dutch', note.body, websearch_to_tsquery('search.dutch', ${given.words}),
    'StartSel=‹, StopSel=›, MaxFragments=1, MaxWords=18, MinWords=8')`
  return db
    .selectFrom('contact.note as note')
    .where('note.tenantId', '=', given.tenantId)
    .where('note.id', '=', among(given.ids))
    .select(['note.id', 'note.caseId', around.as('snippet')])
    .select(sql<string>`to_char(note.happened_at at time zone 'Europe/Amsterdam', 'DD-MM-YYYY')`.as('on'))
    .execute()
}

export interface Expiring {
  tenantId: string
  until: string
  after: { on: string; id: string } | null
  limit: number
}

/** Working notes of the asker that disappear up to a day, the first to go first, one more than asked. */
export function expiringNotes(db: Db, { tenantId, until, after, limit }: Expiring) {
  let query = db
    .selectFrom('contact.note')
    .where('tenantId', '=', tenantId)
    .where('sharing', '=', 'own')
    .where('expiresOn', '<=', until)
    .where(sql<boolean>`author_id = db.my_member()`)
    .select(['id', 'caseId', sql<string>`expires_on`.as('expiresOn')])
  if (after) query = query.where(sql<boolean>`(expires_on, id) > (${after.on}::date, ${after.id}::uuid)`)
  return query
    .orderBy('expiresOn')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

/** Removes working notes whose term is over. @returns how many */
export async function removeExpired(db: Db, tenantId: string, today: string): Promise<number> {
  const done = await db
    .deleteFrom('contact.note')
    .where('tenantId', '=', tenantId)
    .where('sharing', '=', 'own')
    .where('expiresOn', '<', today)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
