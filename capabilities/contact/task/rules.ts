// What holds for tasks that come back, and for tasks that are given to a colleague.
import { addDays, addMonths, type Day, isDay } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Repeat } from './model.ts'

function step(from: Day, repeat: Repeat, times: number): Day {
  // From the first day on, so that the 31st comes back after a short month.
  if (repeat === 'month') return addMonths(from, times)
  return addDays(from, times * (repeat === 'week' ? 7 : 14))
}

/**
 * The next day of a task that comes back: the first after the one it was due on that is not past, so that who was away
 * does not meet a heap. Null when it is over, or past the last day we know.
 */
export function nextDue(task: { dueOn: Day | null; repeat: Repeat | null; repeatUntil: Day | null }, today: Day): Day | null {
  const { repeat, repeatUntil } = task
  if (repeat === null) return null
  const from = task.dueOn ?? today
  let times = 1
  while (step(from, repeat, times) < today) times += 1
  const next = step(from, repeat, times)
  return !isDay(next) || (repeatUntil !== null && next > repeatUntil) ? null : next
}

/** A task comes back from a day on, and not until before that day. */
export function mayRepeat(task: {
  dueOn: Day | null
  repeat: Repeat | null
  repeatUntil: Day | null
}): Verdict<'repeat-without-day' | 'repeat-turned'> {
  if (task.repeat === null) return task.repeatUntil === null ? holds : fails('repeat-turned')
  if (task.dueOn === null) return fails('repeat-without-day')
  return task.repeatUntil !== null && task.repeatUntil < task.dueOn ? fails('repeat-turned') : holds
}

/** What is asked of a task is that it is ticked off, and nothing else: all that may be asked in a closed case. */
export function onlyTicksOff({ done, ...rest }: { done?: boolean | undefined } & Record<string, unknown>): boolean {
  return done === true && Object.values(rest).every((value) => value === undefined)
}

export interface OfferAsked {
  mine: boolean
  done: boolean
  open: boolean
  toMyself: boolean
}

/** One gives what is one's own and still to do, to someone else, once at a time. */
export function mayOffer({
  mine,
  done,
  open,
  toMyself,
}: OfferAsked): Verdict<'not-your-task' | 'task-done' | 'offered-already' | 'not-a-colleague'> {
  if (!mine) return fails('not-your-task')
  if (done) return fails('task-done')
  if (toMyself) return fails('not-a-colleague')
  return open ? fails('offered-already') : holds
}
