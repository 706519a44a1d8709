// Culture, language and interpreters in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { CultureNote, CultureText, Interpreting, InterpretingText, Speaker } from './model.ts'

/** Everyone in a folder with the languages on their card, the person helped first. */
export function speakersIn(db: Db, tenantId: string, folderId: string): Promise<Speaker[]> {
  return db
    .selectFrom('people.folderPerson as link')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'link.tenantId').onRef('person.id', '=', 'link.personId'),
    )
    .where('link.tenantId', '=', tenantId)
    .where('link.folderId', '=', folderId)
    .select(['person.id', 'person.languages', 'person.interpreter'])
    .select([sql<string>`people.full_name(person)`.as('name'), sql<Speaker['role']>`link.role`.as('role')])
    .orderBy(sql`link.role <> 'client'`)
    .orderBy('person.bornOn')
    .execute()
}

export function notesIn(db: Db, tenantId: string, folderId: string): Promise<CultureNote[]> {
  return db
    .selectFrom('people.cultureNote as note')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'note.tenantId').onRef('member.id', '=', 'note.writtenBy'),
    )
    .where('note.tenantId', '=', tenantId)
    .where('note.folderId', '=', folderId)
    .select([
      'note.id',
      'note.version',
      'note.personId',
      'note.inContact',
      'note.whoDecides',
      'note.language',
      'note.interpreter',
    ])
    .select(['note.days', 'note.writtenWith', 'note.writtenOn', 'member.name as writtenBy'])
    .execute()
}

/** All of a folder, the latest day first. */
export function interpretersIn(db: Db, tenantId: string, folderId: string): Promise<Interpreting[]> {
  return db
    .selectFrom('people.interpreting')
    .where('tenantId', '=', tenantId)
    .where('folderId', '=', folderId)
    .orderBy('onDay', 'desc')
    .orderBy('atTime', 'desc')
    .select(['id', 'version', 'language', 'who', 'agency', 'onDay', 'atTime', 'minutes', 'note'])
    .select([
      sql<Interpreting['relation']>`relation`.as('relation'),
      sql<Interpreting['way']>`way`.as('way'),
      sql<Interpreting['state']>`state`.as('state'),
    ])
    .execute()
}

/** One with its case. @throws when it is gone: the platform opened it before */
export function interpretingAt(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('people.interpreting as one')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'one.tenantId').onRef('file.folderId', '=', 'one.folderId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.id', '=', id)
    .select(['one.version', 'one.folderId', 'file.status'])
    .executeTakeFirstOrThrow()
}

interface Place {
  tenantId: string
  folderId: string
  circleId: string
}

export async function insertNote(db: Db, row: CultureText & Place & { id: string; personId: string; writtenBy: string }) {
  await db.insertInto('people.cultureNote').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateNote(db: Db, at: SeenAt, to: CultureText & { writtenBy: string }): Promise<number | null> {
  return updateAt(db, 'people.cultureNote', { at, to })
}

export async function insertInterpreting(db: Db, row: InterpretingText & Place & { id: string; bookedBy: string }) {
  await db.insertInto('people.interpreting').values(row).execute()
}

/** @returns the new version, or null when another change came first */
export function updateInterpreting(db: Db, at: SeenAt, to: InterpretingText): Promise<number | null> {
  return updateAt(db, 'people.interpreting', { at, to })
}
