// Tasks of plans that come due, for whoever does them.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'

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
    .where('action.state', 'in', ['todo', 'busy', 'not-yet'])
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
