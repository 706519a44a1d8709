// The way through debt counselling in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { CrisisStep, Phase, PhaseEntry } from './model.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

/** The ways of a case, the one that runs first, then the last that ended. */
export function trajectoriesOf(db: Db, { tenantId, caseId }: OfCase): Promise<{ id: string; endedOn: string | null }[]> {
  return db
    .selectFrom('finance.trajectory')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .select(['id', 'endedOn'])
    .orderBy(sql`ended_on desc nulls first`)
    .orderBy('id', 'desc')
    .execute()
}

/** Phases of these ways, the first begun first. */
export function phasesOf(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<(Phase & { trajectoryId: string })[]> {
  return db
    .selectFrom('finance.trajectoryPhase')
    .where('tenantId', '=', tenantId)
    .where('trajectoryId', '=', among(ids))
    .select(['id', 'trajectoryId', 'startedOn', 'decidedOn', 'runsFrom', 'endedOn', 'freeCents', 'because', 'version'])
    .select([
      sql<Phase['phase']>`phase`.as('phase'),
      sql<Phase['kind']>`kind`.as('kind'),
      sql<Phase['decision']>`decision`.as('decision'),
      sql<CrisisStep[]>`steps`.as('steps'),
    ])
    .orderBy('startedOn')
    .orderBy('id')
    .execute()
}

/** Which phases began when in these cases. */
export function beginningsIn(
  db: Db,
  { tenantId, caseIds }: { tenantId: string; caseIds: readonly string[] },
): Promise<Pick<Phase & OfCase, 'caseId' | 'phase' | 'startedOn'>[]> {
  return db
    .selectFrom('finance.trajectoryPhase')
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', among(caseIds))
    .select(['caseId', 'startedOn', sql<Phase['phase']>`phase`.as('phase')])
    .execute()
}

/** Ways that run in cases that are not closed, those of one owner where one is asked for; one more than asked. */
export function running(
  db: Db,
  { tenantId, ownerId, limit }: { tenantId: string; ownerId: string | undefined; limit: number },
): Promise<{ id: string; caseId: string }[]> {
  let query = db
    .selectFrom('finance.trajectory as way')
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'way.tenantId').onRef('file.id', '=', 'way.caseId'),
    )
    .where('way.tenantId', '=', tenantId)
    .where('way.endedOn', 'is', null)
    .where('file.status', '<>', 'closed')
    .select(['way.id', 'way.caseId'])
  if (ownerId) query = query.where('file.ownerId', '=', ownerId)
  return query
    .orderBy('way.id')
    .limit(limit + 1)
    .execute()
}

/** @returns whether none ran yet */
export async function insertTrajectory(db: Db, place: Place, id: string): Promise<boolean> {
  const made = await db
    .insertInto('finance.trajectory')
    .values({ ...place, id })
    .onConflict((on) => on.columns(['tenantId', 'caseId']).where('endedOn', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Ends a way, or lets it run again with null. */
export async function setEnd(db: Db, { tenantId, id }: { tenantId: string; id: string }, endedOn: string | null): Promise<void> {
  await db
    .updateTable('finance.trajectory')
    .set({ endedOn })
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('endedOn', 'is distinct from', endedOn)
    .execute()
}

export async function insertPhase(
  db: Db,
  place: Place,
  { id, trajectoryId, ...entry }: PhaseEntry & { id: string; trajectoryId: string },
): Promise<void> {
  await db
    .insertInto('finance.trajectoryPhase')
    .values({ ...place, id, trajectoryId, ...entry })
    .execute()
}

/** @returns the new version, or null when another change came first */
export function updatePhase(db: Db, at: SeenAt, to: Omit<PhaseEntry, 'phase'> | { steps: CrisisStep[] }): Promise<number | null> {
  return updateAt(db, 'finance.trajectoryPhase', { at, to: { ...to, changedAt: sql`now()` } })
}

/** @returns whether it was there in that version */
export async function deletePhase(db: Db, { tenantId, id, version }: SeenAt): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('finance.trajectoryPhase')
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
