// What holds for an inventory: nothing without a reason, nothing empty, and then beside now.
import type { Day } from '../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import { type Entry, type EntryText, type LifeDomain, lifeDomains, type Readiness, type SpokenNo } from './model.ts'

/** An entry says something, or holds the person's own figure; and nobody writes down a day that is still to come. */
export function mayKeep(entry: EntryText & { seenOn: Day }, today: Day): Verdict<'empty-entry' | 'day-to-come'> {
  if (entry.seenOn > today) return fails('day-to-come')
  const written = entry.facts + entry.othersSay + entry.workersView + entry.strengths
  return written === '' && entry.score === null ? fails('empty-entry') : holds
}

/** A willingness without figure and without words says nothing. */
export function mayNoteReadiness(
  said: { askedOn: Day; ownReasons: string; willingness: number | null },
  today: Day,
): Verdict<'empty-entry' | 'day-to-come'> {
  if (said.askedOn > today) return fails('day-to-come')
  return said.ownReasons === '' && said.willingness === null ? fails('empty-entry') : holds
}

export interface Move {
  from: number
  to: number
  since: Day
  direction: 'up' | 'down' | 'same'
}

/** The person's own figure then and now: the first and the last time it was asked. Null with fewer than two. */
export function moveOf(entries: readonly Pick<Entry, 'score' | 'seenOn'>[]): Move | null {
  const asked = entries.filter((one): one is { score: number; seenOn: Day } => one.score !== null)
  const [last, first] = [asked[0], asked.at(-1)]
  if (!first || !last || asked.length < 2) return null
  const direction = last.score > first.score ? 'up' : last.score < first.score ? 'down' : 'same'
  return { from: first.score, to: last.score, since: first.seenOn, direction }
}

/** Domains nobody opened yet: a list to choose from, never a list to fill in (AP, report z2016-11841). */
export function notOpened(opened: readonly LifeDomain[]): LifeDomain[] {
  return lifeDomains.filter((domain) => !opened.includes(domain))
}

/** A day to ask again lies ahead, or is today. */
export function mayAskAgain(on: Day | null, today: Day): Verdict<'day-gone'> {
  return on !== null && on < today ? fails('day-gone') : holds
}

/** The no's that still stand. */
export function standing(spoken: readonly SpokenNo[]): SpokenNo[] {
  return spoken.filter((one) => one.takenBackOn === null)
}

/** How willing someone was each time it was asked, the oldest first. */
export function willingnessOverTime(asked: readonly Readiness[]): { on: Day; value: number }[] {
  const points = asked.flatMap(({ askedOn, willingness }) => (willingness === null ? [] : [{ on: askedOn, value: willingness }]))
  return points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** How willing someone is now and how that moved, in the same way as a domain. */
export function willingnessMove(asked: readonly Readiness[]): Move | null {
  return moveOf(asked.map(({ willingness, askedOn }) => ({ score: willingness, seenOn: askedOn })))
}
