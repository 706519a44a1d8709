// What holds for appointments.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'

/** An appointment ends after it starts, and on the same or the next day. Moments in milliseconds since 1970. */
export function mayLast(startsAt: number, endsAt: number): Verdict<'ends-before-start' | 'too-long'> {
  if (endsAt < startsAt) return fails('ends-before-start')
  return endsAt - startsAt > 86_400_000 ? fails('too-long') : holds
}
