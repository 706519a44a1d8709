// A goal that another page suggests: carried in memory alone, never in an address, until the form for a new goal opens with it.

export interface OfferedGoal {
  readonly caseId: string
  readonly ownWords: string
  readonly domain: string
}

let offered: OfferedGoal | null = null

/** Hands a goal over; the overview of the case then opens with it, to be put in the person's own words. */
export function offerGoal(goal: OfferedGoal): void {
  offered = goal
}

/** The goal that waits for this case, if any. */
export function offeredGoal(caseId: string): OfferedGoal | null {
  return offered?.caseId === caseId ? offered : null
}

/** It was taken over, or let go. */
export function settleOffered(): void {
  offered = null
}
