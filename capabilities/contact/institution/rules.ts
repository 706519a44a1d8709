// What presses at the desk of an institution, the soonest first.
import { addDays, type Day } from '../../../core/kit/day.ts'
import type { Desk, LogLine, Pressing } from './model.ts'

/** The end of a term to object is shown two weeks ahead: there is a letter to write and papers to find. Our own choice. */
export const objectionAhead = 14

/** Terms that end, promises whose day has passed, and the next move when it is time. */
export function pressingAt(
  desk: Pick<Desk, 'objectionOn' | 'objectionAbout' | 'nextMove' | 'nextOn' | 'closed'> & {
    log: readonly Pick<LogLine, 'dueOn' | 'settledOn' | 'words'>[]
  },
  today: Day,
): Pressing[] {
  if (desk.closed) return []
  const { objectionOn, objectionAbout, nextMove, nextOn, log } = desk
  const found: Pressing[] = log.flatMap(({ dueOn, settledOn, words }) =>
    dueOn !== null && settledOn === null && dueOn < today ? [{ why: 'promise' as const, on: dueOn, words }] : [],
  )
  if (objectionOn !== null && objectionOn <= addDays(today, objectionAhead))
    found.push({ why: 'objection', on: objectionOn, words: objectionAbout })
  if (nextOn !== null && nextOn <= today) found.push({ why: 'next', on: nextOn, words: nextMove })
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
