// Tasks of plans that come due, for whoever does them.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

/** States of a task that is still to do. */
const undone = ['todo', 'busy', 'not-yet'] as const

export interface DueAsked {
  tenantId: string
  /** The colleague whose tasks they are. */
  memberId: string
  /** The last day to look at. */
  until: string
  after: { on: string; id: string } | null
  limit: number
}

/** Open tasks of goals for now that a colleague does, the earliest first, one more than asked. */
export function dueActions(db: Db, asked: DueAsked) {
  let query = db
    .selectFrom('plan.action as action')
    .innerJoin('plan.goal as goal', (on) =>
      on.onRef('goal.tenantId', '=', 'action.tenantId').onRef('goal.id', '=', 'action.goalId'),
    )
    .innerJoin('people.caseFile as file', (on) =>
      on.onRef('file.tenantId', '=', 'action.tenantId').onRef('file.id', '=', 'action.caseId'),
    )
    .innerJoin('people.person as person', (on) =>
      on.onRef('person.tenantId', '=', 'file.tenantId').onRef('person.id', '=', 'file.personId'),
    )
    .where('action.tenantId', '=', asked.tenantId)
    .where('action.memberId', '=', asked.memberId)
    .where('action.state', 'in', undone)
    .where('action.dueOn', '<=', asked.until)
    .where('goal.state', '=', 'now')
    .where('file.status', '<>', 'closed')
    .select(['action.id', 'action.version', 'action.goalId', 'action.caseId', 'action.title', 'goal.ownWords'])
    .select([sql<string>`action.due_on`.as('dueOn'), sql<'todo' | 'busy' | 'not-yet'>`action.state`.as('state')])
    .select(sql<string>`people.full_name(person)`.as('personName'))
  if (asked.after)
    query = query.where(sql<boolean>`(action.due_on, action.id) > (${asked.after.on}::date, ${asked.after.id}::uuid)`)
  return query
    .orderBy('action.dueOn')
    .orderBy('action.id')
    .limit(asked.limit + 1)
    .execute()
}

const nameOf = (tenantId: string, memberId: string) =>
  sql<string>`(select name from tenancy.member where tenant_id = ${tenantId} and id = ${memberId})`

/** A hand-over of a case. `only`: just what came along with this earlier one goes on; null: all that is open. */
interface HandedOver {
  id: string
  caseId: string
  fromId: string
  toId: string
  only: string | null
}

/** Tasks still to do of one colleague in a case become those of another, and say with which hand-over. */
export async function giveActions(db: Db, tenantId: string, given: HandedOver): Promise<void> {
  const { id, caseId, fromId, toId, only } = given
  let query = db
    .updateTable('plan.action')
    .set({
      memberId: toId,
      ownerName: nameOf(tenantId, toId),
      handed: sql`array_append(handed, ${id}::uuid)`,
      version: sql`version + 1`,
    })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', fromId)
    .where('state', 'in', undone)
  if (only !== null) query = query.where(sql`handed[cardinality(handed)]`, '=', only)
  await query.execute()
}

/** What came along with a hand-over that was taken back returns, unless someone else has it by now. */
export async function takeActionsBack(db: Db, tenantId: string, given: Omit<HandedOver, 'only'>): Promise<void> {
  const { id, caseId, fromId, toId } = given
  await db
    .updateTable('plan.action')
    .set({ memberId: fromId, ownerName: nameOf(tenantId, fromId), handed: sql`trim_array(handed, 1)`, version: sql`version + 1` })
    .where('tenantId', '=', tenantId)
    .where('caseId', '=', caseId)
    .where('memberId', '=', toId)
    .where(sql`handed[cardinality(handed)]`, '=', id)
    .where('state', 'in', undone)
    .execute()
}
