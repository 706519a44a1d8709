// When a backup is late, too old to be opened, or the one that is asked for. The terms are our own choice.
import type { HowItStands, PutBackThen, Remembered } from './model.ts'

const hour = 3_600_000
const day = 24 * hour

/** A backup is made each night; a night that was missed shows the next noon. */
export const lateAfterHours = 36
/** A drill is done each month. */
export const drillLateAfterDays = 35
/** How long a backup can be opened, unless the machine says otherwise. */
export const usualDays = 35

export function isExpired(madeAt: string, given: { days: number; now: string }): boolean {
  return Date.parse(given.now) - Date.parse(madeAt) >= given.days * day
}

function isLate({ what, at }: Remembered, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > (what === 'drill' ? drillLateAfterDays * day : lateAfterHours * hour)
}

/** @param lines what was remembered, the oldest first */
export function howItStands(lines: readonly Remembered[], { what, now }: { what: Remembered['what']; now: string }): HowItStands {
  const mine = lines.filter((one) => one.what === what)
  const last = mine.findLast((one) => one.failed === null) ?? null
  if ((mine.at(-1)?.failed ?? null) !== null) return { last, state: 'failed' }
  if (last === null) return { last, state: 'never' }
  return { last, state: isLate(last, now) ? 'late' : 'fine' }
}

/** The newest that was made at a moment or before it; without a moment the newest of all. */
export function newestAt<One extends { madeAt: string }>(backups: readonly One[], at: string | null): One | null {
  const until = at === null ? Number.POSITIVE_INFINITY : Date.parse(at)
  const fit = backups.filter(({ madeAt }) => Date.parse(madeAt) <= until)
  return fit.reduce<One | null>((best, one) => (best === null || one.madeAt > best.madeAt ? one : best), null)
}

/** The last that was put back, as long as what was set aside for it is there. */
export function lastPutBack(lines: readonly Remembered[], given: { days: number; now: string }): PutBackThen | null {
  const last = lines.findLast(({ what, failed }) => what === 'restore' && failed === null)
  if (!last?.backup || isExpired(last.at, given)) return null
  const { at, since = null, notForgotten = false } = last
  return { at, since, notForgotten, of: last.backup.madeAt }
}
