// What nobody looked at for long is marked as old: a wrong telephone number costs someone the courage to call again.
import { addDays, type Day } from '../../../core/kit/day.ts'

/** Days without a check after which something counts as old. Own choice; an organisation sets its own. */
export const usualStaleAfter = 180

/** How many days a waiting time stays worth repeating. Own choice. */
export const waitingHoldsFor = 60

export function isStale(checkedOn: Day, today: Day, staleAfterDays: number): boolean {
  return addDays(checkedOn, staleAfterDays) < today
}

/** Whether what was said of the waiting time is too long ago to go by. */
export function isOldWaiting(saidOn: Day | null, today: Day): boolean {
  return saidOn !== null && addDays(saidOn, waitingHoldsFor) < today
}
