// What holds for a home visit: who comes along, who watches, and when someone is missed.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { VisitSafety } from './model.ts'

export type SafetyFault = 'needs-company' | 'watch-incomplete' | 'check-in-too-early' | 'not-myself'

/**
 * Whoever should not go alone goes with a colleague. Who watches knows until when to wait, which is after the visit
 * began. Moments in milliseconds since 1970.
 */
export function maySafely(
  safety: Pick<VisitSafety, 'risk' | 'withId' | 'watchId'>,
  given: { memberId: string; startsAt: number; checkInBy: number | null },
): Verdict<SafetyFault> {
  const { risk, withId, watchId } = safety
  const { memberId, startsAt, checkInBy } = given
  if (risk === 'not-alone' && withId === null) return fails('needs-company')
  if (withId === memberId || watchId === memberId) return fails('not-myself')
  if ((watchId === null) !== (checkInBy === null)) return fails('watch-incomplete')
  return checkInBy !== null && checkInBy <= startsAt ? fails('check-in-too-early') : holds
}

/**
 * Who was there says that they are back, or who watches and heard it, and not before the visit began: whoever is thought to
 * be back is missed by nobody. Moments in milliseconds since 1970.
 */
export function mayCheckIn(
  visit: { memberId: string; withId: string | null; watchId: string | null; startsAt: number },
  by: { memberId: string; now: number },
): Verdict<'not-your-visit' | 'visit-to-come'> {
  if (![visit.memberId, visit.withId, visit.watchId].includes(by.memberId)) return fails('not-your-visit')
  return by.now < visit.startsAt ? fails('visit-to-come') : holds
}

/**
 * Watching is taken over from who is away, by who stays behind: not by who goes themselves, nor of a visit that nobody watches or
 * whose worker is back.
 */
export function mayTakeWatch(
  visit: { memberId: string; withId: string | null; watchId: string | null; checkedInAt: string | null },
  by: { memberId: string; watcherAway: boolean },
): Verdict<'not-myself' | 'watch-over' | 'watcher-here'> {
  if (visit.watchId === null || visit.checkedInAt !== null) return fails('watch-over')
  if (by.memberId === visit.memberId || by.memberId === visit.withId) return fails('not-myself')
  return by.watcherAway ? holds : fails('watcher-here')
}

/** Someone is missed once the moment has passed; before, the one who watches sees it coming. */
export function isMissed(checkInBy: number, now: number): boolean {
  return now > checkInBy
}

/** What was seen and what was agreed, as the text of one note. */
export function noteText(parts: readonly { head: string; text: string }[]): string {
  return parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ head, text }) => `${head}\n${text.trim()}`)
    .join('\n\n')
}
