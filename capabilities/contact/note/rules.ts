// What holds for notes: until when they change freely, what stays in the file, and when working notes disappear.
import { addDays, type Day, daysBetween } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Sharing } from './model.ts'

/**
 * How long own working notes are kept. No law names a term; a short one keeps them what they are: a memory aid outside
 * the file. The number is our own working notes, an unverified term: an organisation decides it.
 */
export const ownNoteTerm = { days: 90, source: 'own working notes, unverified term', verified: false } as const

/** Days before it disappears that a working note says so. */
export const warnDays = 14

/** Minutes in which a note changes without a reason: a slip of the pen is no history. */
export const freeMinutes = 10

/** The day a note disappears; only working notes do. */
export function expiryOf(sharing: Sharing, today: Day): Day | null {
  return sharing === 'own' ? addDays(today, ownNoteTerm.days) : null
}

/** Whether a working note is about to disappear, so its author can still put it in the file. */
export function expiresSoon(expiresOn: Day | null, today: Day): boolean {
  return expiresOn !== null && daysBetween(today, expiresOn) <= warnDays
}

/** Moments in milliseconds since 1970. */
export function isFresh(madeAt: number, now: number): boolean {
  return now - madeAt < freeMinutes * 60_000
}

export interface NoteChange {
  mine: boolean
  /** Made within the last minutes. */
  fresh: boolean
  from: Sharing
  to: Sharing
  reason: string
}

/** A note is changed by who wrote it; after ten minutes with a reason; and what is in the file stays in the file. */
export function mayChangeNote(change: NoteChange): Verdict<'not-yours' | 'stays-in-file' | 'reason-needed'> {
  if (!change.mine) return fails('not-yours')
  if (change.fresh) return holds
  if (change.to === 'own' && change.from !== 'own') return fails('stays-in-file')
  return change.reason === '' && change.from !== 'own' ? fails('reason-needed') : holds
}

/** A note tells what happened, not what will: at most a day ahead, for clocks that differ. Moments in milliseconds. */
export function mayHaveHappened(at: number, now: number): Verdict<'not-yet-happened'> {
  return at - now > 86_400_000 ? fails('not-yet-happened') : holds
}

/** Whom a note is shared with unless one says otherwise: what happened together, the person reads along. */
export function usualSharing(kind: string): Sharing {
  return kind === 'consultation' ? 'on-request' : 'shared'
}
