// Turns in the course of a case, in the database.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { CaseTurn } from './model.ts'

/** @throws when there is none: the platform opened it before */
export function courseOf(db: Db, tenantId: string, caseId: string) {
  return db
    .selectFrom('people.caseFile as file')
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('file.tenantId', '=', tenantId)
    .where('file.id', '=', caseId)
    .select(['file.folderId', 'file.circleId', 'file.version', 'file.status', 'file.subject', 'file.service', 'file.closedOn'])
    .select(['file.closedBecause', 'file.closedNote', 'person.diedOn'])
    .executeTakeFirstOrThrow()
}

/** The latest first. */
export function turnsOf(db: Db, tenantId: string, caseId: string): Promise<CaseTurn[]> {
  return db
    .selectFrom('people.caseTurn as turn')
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'turn.tenantId').onRef('member.id', '=', 'turn.byId'),
    )
    .where('turn.tenantId', '=', tenantId)
    .where('turn.caseId', '=', caseId)
    .orderBy('turn.at', 'desc')
    .orderBy('turn.id', 'desc')
    .select(['turn.id', 'turn.wasClosedOn', 'turn.was', 'turn.reason', 'turn.at', 'member.name as byName'])
    .select([
      sql<CaseTurn['kind']>`turn.kind`.as('kind'),
      sql<CaseTurn['wasClosedBecause']>`turn.was_closed_because`.as('wasClosedBecause'),
    ])
    .execute()
}

export interface NewTurn {
  tenantId: string
  id: string
  caseId: string
  folderId: string
  circleId: string
  kind: CaseTurn['kind']
  wasClosedOn: string | null
  wasClosedBecause: string | null
  was: string
  reason: string
  byId: string
}

export async function insertTurn(db: Db, turn: NewTurn): Promise<void> {
  await db.insertInto('people.caseTurn').values(turn).execute()
}

/** @returns the new version, or null when another change came first */
export function reopen(db: Db, at: SeenAt): Promise<number | null> {
  const open = { status: 'open', closedOn: null, closedBecause: null, closedNote: '' }
  return updateAt(db, 'people.caseFile', { at, to: { ...open, changedAt: sql`now()` } })
}

/** @returns the new version, or null when another change came first */
export function rename(db: Db, at: SeenAt, subject: string): Promise<number | null> {
  return updateAt(db, 'people.caseFile', { at, to: { subject, changedAt: sql`now()` } })
}
