// Between a moment and the day and time that people type, in Dutch time.
import { type Day, dayNumber } from '../../../core/kit/day.ts'
import { timeFromDutch } from '../../../core/kit/dutch-time.ts'
import { NotUnderstood } from '../../../platform/web/failures.ts'
import { fieldSentence } from '../../../platform/web/sentences.ts'
import { timeWords } from '../../../platform/web/when.ts'

const zone = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** Minutes that Dutch time is ahead of UTC at a moment. */
function ahead(at: number): number {
  const part = Object.fromEntries(zone.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const shown = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute)
  return Math.round((shown - at) / 60_000)
}

/**
 * The moment of a day and a typed time in Dutch time, ISO 8601.
 * @returns null when either is not understood
 */
export function momentAt(day: Day | null, typed: string): string | null {
  const time = timeFromDutch(typed)
  if (day === null || time === null) return null
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  const wall = dayNumber(day) * 86_400_000 + (hour * 60 + minute) * 60_000
  // The clock may change between the guess and the moment itself, so it is asked twice.
  const guess = wall - ahead(wall) * 60_000
  return new Date(wall - ahead(guess) * 60_000).toISOString()
}

/** What is wrong with a typed time, said beside its field together with all else that is wrong. */
export function timeProblem(typed: string): string | null {
  return timeFromDutch(typed) === null ? fieldSentence('time') : null
}

/** What is wrong with a typed end, beside what it starts at: an end is a time too, and not before the start. */
export function endProblem(starts: string): (typed: string) => string | null {
  return (typed) => {
    const [from, until] = [timeFromDutch(starts), timeFromDutch(typed)]
    const before = from !== null && until !== null && until < from
    return before ? fieldSentence('ends-before-start') : timeProblem(typed)
  }
}

/** From when until when; without an end it takes an hour. @throws NotUnderstood with the field to mend */
export function timesOf({ day, starts, ends }: { day: Day | null; starts: string; ends: string }) {
  const startsAt = momentAt(day, starts)
  if (startsAt === null) throw new NotUnderstood([{ field: 'startsAt', code: 'time' }])
  const endsAt = ends.trim() === '' ? new Date(Date.parse(startsAt) + 3_600_000).toISOString() : momentAt(day, ends)
  if (endsAt === null) throw new NotUnderstood([{ field: 'endsAt', code: 'time' }])
  return { startsAt, endsAt }
}

/** "14.10" of now. */
export function nowWords(): string {
  return timeWords(new Date().toISOString())
}
