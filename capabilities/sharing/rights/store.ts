// Requests of a person about their own file, in the database.
import { sql } from 'kysely'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Asker, Identity, MyRights, Outcome, RightKind, RightsAsked, TakenHow } from './model.ts'

export async function insertRequest(
  db: Db,
  place: Place,
  row: RightsAsked & { id: string; dueOn: string; handlerId: string; madeBy: string },
): Promise<void> {
  await db
    .insertInto('sharing.rightsRequest')
    .values({ ...place, ...row })
    .execute()
}

function requests(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.rightsRequest as one')
    .innerJoin('tenancy.member as handler', (on) =>
      on.onRef('handler.tenantId', '=', 'one.tenantId').onRef('handler.id', '=', 'one.handlerId'),
    )
    .leftJoin('tenancy.member as checker', (on) =>
      on.onRef('checker.tenantId', '=', 'one.tenantId').onRef('checker.id', '=', 'one.checkedBy'),
    )
    .leftJoin('tenancy.member as decider', (on) =>
      on.onRef('decider.tenantId', '=', 'one.tenantId').onRef('decider.id', '=', 'one.decidedBy'),
    )
    .where('one.tenantId', '=', tenantId)
    .select(['one.id', 'one.version', 'one.caseId', 'one.folderId', 'one.circleId', 'one.askerName', 'one.asked'])
    .select(['one.receivedOn', 'one.dueOn', 'one.extendedOn', 'one.extendedBecause', 'one.handlerId', 'one.authoritySeen'])
    .select(['one.childAgreed', 'one.checkedOn', 'one.reason', 'one.decidedOn', 'one.letterId'])
    .select(['handler.name as handlerName', 'checker.name as checkedByName', 'decider.name as decidedByName'])
    .select([
      sql<RightKind>`one.kind`.as('kind'),
      sql<Asker>`one.by_whom`.as('byWhom'),
      sql<TakenHow>`one.how`.as('how'),
      sql<Identity | null>`one.identity`.as('identity'),
      sql<Outcome | null>`one.outcome`.as('outcome'),
    ])
}

/** @throws when it is gone: the platform opened it before */
export function requestRow(db: Db, tenantId: string, requestId: string) {
  return requests(db, tenantId).where('one.id', '=', requestId).executeTakeFirstOrThrow()
}
export type RequestRow = Awaited<ReturnType<typeof requestRow>>

/** Requests about the file of a case, the newest first; one more than asked. */
export function requestsOf(db: Db, given: { tenantId: string; caseId: string; after: string | null; limit: number }) {
  let query = requests(db, given.tenantId).where('one.caseId', '=', given.caseId)
  if (given.after) query = query.where('one.id', '<', given.after)
  return query
    .orderBy('one.id', 'desc')
    .limit(given.limit + 1)
    .execute()
}

interface Change {
  dueOn?: string
  extendedOn?: string
  extendedBecause?: string
  handlerId?: string
  identity?: Identity
  authoritySeen?: string
  childAgreed?: string
  checkedBy?: string
  checkedOn?: string
  outcome?: Outcome
  reason?: string
  decidedBy?: string
  decidedOn?: string
  letterId?: string
}

/** @returns the new version, or null when another change came first */
export function updateRequest(db: Db, at: SeenAt, to: Change): Promise<number | null> {
  return updateAt(db, 'sharing.rightsRequest', { at, to })
}

/** What someone handles and nobody decided yet, the first to end first; one more than asked. */
export async function handledBy(
  db: Db,
  given: { tenantId: string; memberId: string; after: { on: string; id: string } | null; limit: number },
): Promise<Omit<MyRights, 'term'>[]> {
  const { tenantId, memberId, after, limit } = given
  const later = after ? sql`and (r.due_on, r.id) > (${after.on}::date, ${after.id}::uuid)` : sql``
  const { rows } = await sql<Omit<MyRights, 'term'>>`
    select r.id, r.case_id as "caseId", r.kind, r.due_on as "dueOn", people.full_name(person) as "personName"
    from sharing.rights_request r
    join people.case_file file on file.tenant_id = r.tenant_id and file.id = r.case_id
    join people.person person on person.tenant_id = file.tenant_id and person.id = file.person_id
    where r.tenant_id = ${tenantId} and r.handler_id = ${memberId} and r.outcome is null ${later}
    order by r.due_on, r.id limit ${limit + 1}`.execute(db)
  return rows
}
