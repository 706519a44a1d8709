// What changed between two versions of a plan: goals and tasks that came, went or read otherwise.
import type { PlanContent } from '../model.ts'

type GoalThen = PlanContent['goals'][number]
type ActionThen = GoalThen['actions'][number]

const goalFields = ['ownWords', 'wording', 'domain', 'aim', 'baseline', 'scale', 'level', 'state', 'personIds'] as const
const actionFields = ['title', 'ownerKind', 'ownerName', 'dueOn', 'state', 'note', 'waitsFor'] as const
export type GoalField = (typeof goalFields)[number]
export type ActionField = (typeof actionFields)[number]

export interface Pair<Thing, Field> {
  /** Null where it came new. */
  before: Thing | null
  /** Null where it went. */
  after: Thing | null
  fields: Field[]
}

export interface GoalPair extends Pair<GoalThen, GoalField> {
  actions: Pair<ActionThen, ActionField>[]
  same: boolean
}

export interface Comparison {
  reviewChanged: boolean
  goals: GoalPair[]
  same: boolean
}

function fieldsThatDiffer<Thing extends object, Field extends keyof Thing>(
  before: Thing | null,
  after: Thing | null,
  fields: readonly Field[],
): Field[] {
  if (!before || !after) return []
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Lays two lists beside each other by id: in the order of the later list, what went at the end. */
function pair<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): { before: Thing | null; after: Thing | null }[] {
  const then = new Map(before.map((one) => [one.id, one]))
  const now = new Set(after.map(({ id }) => id))
  const stayed = after.map((one) => ({ before: then.get(one.id) ?? null, after: one as Thing | null }))
  return [...stayed, ...before.filter(({ id }) => !now.has(id)).map((one) => ({ before: one, after: null }))]
}

function compareGoal({ before, after }: { before: GoalThen | null; after: GoalThen | null }): GoalPair {
  const actions = pair(before?.actions ?? [], after?.actions ?? []).map((two) => ({
    ...two,
    fields: fieldsThatDiffer(two.before, two.after, actionFields),
  }))
  const fields = fieldsThatDiffer(before, after, goalFields)
  const still = actions.every((one) => one.before && one.after && one.fields.length === 0)
  return { before, after, fields, actions, same: before !== null && after !== null && fields.length === 0 && still }
}

/** Everything that differs, goal by goal; a plan compared with itself is the same. */
export function compareVersions(before: PlanContent, after: PlanContent): Comparison {
  const goals = pair(before.goals, after.goals).map(compareGoal)
  const reviewChanged = before.reviewOn !== after.reviewOn
  return { reviewChanged, goals, same: !reviewChanged && goals.every(({ same }) => same) }
}
