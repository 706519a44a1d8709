// When one is invited, and when a reminder is due.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'

/** Moments in milliseconds since 1970. */
export function mayInvite(
  { caseId, cancelled, startsAt }: { caseId: string | null; cancelled: boolean; startsAt: number },
  now: number,
): Verdict<'nobody-invited' | 'appointment-off' | 'appointment-past'> {
  if (caseId === null) return fails('nobody-invited')
  if (cancelled) return fails('appointment-off')
  return startsAt <= now ? fails('appointment-past') : holds
}

const hour = 3_600_000

/** A reminder that is later than this stays away: the appointment was made or moved too shortly before. */
const lateHours = 3

/** Between which moments an appointment starts whose reminder is due now. */
export function remindedBetween(hours: number, now: number): { from: number; to: number } {
  return { from: now + Math.max(0, hours - lateHours) * hour, to: now + hours * hour }
}

/** Outside the agreed hours a mail waits so many minutes, as long as it is of use; null: it is not any more. */
export function waitFor(startsAt: number, now: number): number | null {
  const minutes = 15
  return now + minutes * 60_000 < startsAt ? minutes : null
}

/** Of a change what is undefined stays as it was. Moments in milliseconds since 1970. */
interface WhenAndWhere {
  startsAt: number
  endsAt: number
  place: string
  cancelled: boolean
}

/** Whether a change is one that whoever was invited has to know. */
export function mattersToGuest(
  before: WhenAndWhere,
  after: { [Key in keyof WhenAndWhere]: WhenAndWhere[Key] | undefined },
): boolean {
  const keys = ['startsAt', 'endsAt', 'place', 'cancelled'] as const
  return keys.some((key) => after[key] !== undefined && after[key] !== before[key])
}
