// How a goal goes, in words rather than in figures.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Action, Goal, GoalState } from '../model.ts'

export type Progress =
  | 'reached'
  | 'dropped'
  | 'later'
  | 'no-tasks'
  | 'all-done'
  | 'waits'
  | 'far-below'
  | 'below'
  | 'as-expected'
  | 'above'
  | 'far-above'
  | 'busy'
  | 'to-begin'

const onScale = ['far-below', 'below', 'as-expected', 'above', 'far-above'] as const

/** A task counts for the goal unless it is no longer needed. */
function counted(actions: readonly Action[]): Action[] {
  return actions.filter(({ state }) => state !== 'no-longer')
}

/** A goal for now on which nobody does anything says so: "nog geen taken". */
export function hasNoTasks(goal: Pick<Goal, 'actions'>): boolean {
  return counted(goal.actions).length === 0
}

/** One word for how a goal stands: its state, else a lack of tasks, else its place on the scale, else its tasks. */
export function progressOf(goal: Pick<Goal, 'state' | 'level' | 'actions'>): Progress {
  if (goal.state !== 'now') return goal.state
  if (hasNoTasks(goal)) return 'no-tasks'
  if (goal.level !== null) return onScale[goal.level + 2] ?? 'as-expected'
  const tasks = counted(goal.actions)
  if (tasks.every(({ state }) => state === 'done')) return 'all-done'
  if (tasks.some(({ state }) => state === 'busy' || state === 'done')) return 'busy'
  return tasks.every(({ state }) => state === 'not-yet') ? 'waits' : 'to-begin'
}

/** The side someone is on: a goal that stops says why. */
export function mayMove(to: GoalState, reason: string): Verdict<'why-dropped'> {
  return to === 'dropped' && reason === '' ? fails('why-dropped') : holds
}

/** How near a task is: past its day, today, tomorrow, or later. */
export function nearness(dueOn: Day | null, on: { today: Day; tomorrow: Day }): 'past' | 'today' | 'tomorrow' | 'later' | null {
  if (dueOn === null) return null
  if (dueOn < on.today) return 'past'
  return dueOn === on.today ? 'today' : dueOn === on.tomorrow ? 'tomorrow' : 'later'
}

/** A place between two goals, for a goal that is moved. @param before and after: positions around it, null at an end */
export function positionBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 1 : after - 1
  return after === null ? before + 1 : (before + after) / 2
}
