// Where someone is on the way: which phases are over, which go on, and which usually comes next. None is compulsory.
import type { Day } from '../../../../core/kit/day.ts'
import { type Phase, type PhaseName, phases } from '../model.ts'
import { formOf } from './check-phase.ts'

/** The road itself; the other phases stand beside it, and may come at any time. */
const road: readonly PhaseName[] = [
  'registration',
  'intake',
  'plan-of-approach',
  'stabilisation',
  'debt-arrangement',
  'resolution',
  'aftercare',
  'exit',
]

const placeOf = (phase: PhaseName) => road.indexOf(phase)

/** By the day they began; of one day in the order of the road. */
export function inOrder(all: readonly Phase[]): Phase[] {
  return all.toSorted(
    (a, b) =>
      a.startedOn.localeCompare(b.startedOn) || phases.indexOf(a.phase) - phases.indexOf(b.phase) || a.id.localeCompare(b.id),
  )
}

/** Turned down, refused or taken back: it is over by that. */
export function cameToNothing({ decision }: Pick<Phase, 'decision'>): boolean {
  return decision !== null && ['not-admitted', 'refused', 'rejected', 'withdrawn'].includes(decision)
}

/** A term that was set runs through its last day; what ended today is over. */
export function hasEnded(one: Phase, today: Day): boolean {
  if (formOf(one.phase).atOnce || cameToNothing(one)) return true
  if (one.endedOn === null) return false
  return formOf(one.phase).endAhead ? one.endedOn < today : one.endedOn <= today
}

/** A phase of the road is also over once a later one began, so that nobody has to close each by hand. */
export function isPast(one: Phase, all: readonly Phase[], today: Day): boolean {
  if (hasEnded(one, today) || all.some(({ phase }) => phase === 'exit')) return true
  const place = placeOf(one.phase)
  return place >= 0 && all.some(({ phase }) => placeOf(phase) > place)
}

/** The phases that go on, in their order. */
export function goingOn(all: readonly Phase[], today: Day): Phase[] {
  return inOrder(all).filter((one) => !isPast(one, all, today))
}

const waits = (one: Phase) => (one.phase === 'intake' || one.phase === 'debt-arrangement') && one.decision === null

/** What usually begins next. Null where a decision is waited for, or all is over. */
export function usualNext(all: readonly Phase[]): PhaseName | null {
  const onRoad = inOrder(all).filter(({ phase }) => placeOf(phase) >= 0)
  const furthest = onRoad.reduce<Phase | undefined>(
    (far, one) => (far === undefined || placeOf(one.phase) >= placeOf(far.phase) ? one : far),
    undefined,
  )
  if (furthest === undefined) return 'registration'
  if (waits(furthest)) return null
  return cameToNothing(furthest) ? 'exit' : (road[placeOf(furthest.phase) + 1] ?? null)
}

/** What can begin now: all but what was there and comes once. */
export function mayBegin(all: readonly Phase[]): PhaseName[] {
  return phases.filter((name) => !(formOf(name).once && all.some(({ phase }) => phase === name)))
}

/** The day of the first talk since something was reported: the intake, or who came for a crisis. Null where nobody was heard yet. */
export function heardOn(all: readonly Pick<Phase, 'phase' | 'startedOn'>[], reportedOn: Day | null): Day | null {
  const talks = all.filter(({ phase }) => phase === 'intake' || phase === 'crisis-intervention').map(({ startedOn }) => startedOn)
  return talks.sort().find((day) => reportedOn !== null && day >= reportedOn) ?? null
}
