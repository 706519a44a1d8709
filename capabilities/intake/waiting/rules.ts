// When the own clock of waiting stands still, and when it runs.
import { type Day, daysBetween } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'

/** Days on which the own clock stood still; until is the first day that counts again. */
export interface Stop {
  fromOn: Day
  untilOn: Day | null
}

/** How many days the own clock stood still up to today. Stops do not overlap: one begins after the one before has ended. */
export function stoppedDays(stops: readonly Stop[], today: Day): number {
  return stops.reduce((sum, { fromOn, untilOn }) => {
    const end = untilOn !== null && untilOn < today ? untilOn : today
    return sum + Math.max(0, daysBetween(fromOn, end))
  }, 0)
}

/** The clock is stopped while it runs, on a day of the waiting, and not on a day that is to come. */
export function mayStop(
  at: { fromOn: Day; receivedOn: Day; stops: readonly Stop[] },
  today: Day,
): Verdict<'clock-stands' | 'not-yet' | 'before-that'> {
  const { fromOn, receivedOn, stops } = at
  if (stops.some((stop) => stop.untilOn === null)) return fails('clock-stands')
  if (fromOn > today) return fails('not-yet')
  const last = [receivedOn, ...stops.map((stop) => stop.untilOn ?? today)].sort().at(-1) as Day
  return fromOn < last ? fails('before-that') : holds
}

/** It starts again on a day from the stop on, today at the latest. */
export function mayStart(
  stop: { fromOn: Day } | undefined,
  untilOn: Day,
  today: Day,
): Verdict<'clock-runs' | 'not-yet' | 'before-that'> {
  if (!stop) return fails('clock-runs')
  if (untilOn > today) return fails('not-yet')
  return untilOn < stop.fromOn ? fails('before-that') : holds
}

/** Spoken today or before, with what was said; the next time comes after it. Who was not reached said nothing. */
export function mayNoteContact(
  { onDay, nextOn, reached, note }: { onDay: Day; nextOn: Day | null; reached: boolean; note: string },
  today: Day,
): Verdict<'not-yet' | 'next-before' | 'words-missing'> {
  if (onDay > today) return fails('not-yet')
  if (reached && note === '') return fails('words-missing')
  return nextOn !== null && nextOn <= onDay ? fails('next-before') : holds
}
