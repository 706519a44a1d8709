// What holds for appointments.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'

/** An appointment ends after it starts, and on the same or the next day. Moments in milliseconds since 1970. */
export function mayLast(startsAt: number, endsAt: number): Verdict<'ends-before-start' | 'too-long'> {
  if (endsAt < startsAt) return fails('ends-before-start')
  return endsAt - startsAt > 86_400_000 ? fails('too-long') : holds
}

/** What is asked of an appointment is that it is cancelled, and nothing else: all that may be asked in a closed case. */
export function onlyCancels({ cancelled, ...rest }: { cancelled?: boolean | undefined } & Record<string, unknown>): boolean {
  return cancelled === true && Object.values(rest).every((value) => value === undefined)
}

export interface Span {
  startsAt: string
  endsAt: string
}

/** Those that overlap stand beside each other: the lane of each, and how many lanes there are where it stands. */
export function lanesOf<One extends Span>(spans: readonly One[]): { one: One; lane: number; lanes: number }[] {
  const sorted = [...spans].sort((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.endsAt < b.endsAt ? 1 : -1,
  )
  const laid: { one: One; lane: number; lanes: number }[] = []
  let group: typeof laid = []
  let groupEnds = ''
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1
    for (const one of group) one.lanes = lanes
    laid.push(...group)
    group = []
  }
  for (const one of sorted) {
    if (group.length > 0 && one.startsAt >= groupEnds) close()
    const taken = new Set(group.filter((other) => other.one.endsAt > one.startsAt).map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    group.push({ one, lane, lanes: 1 })
    groupEnds = group.length === 1 || one.endsAt > groupEnds ? one.endsAt : groupEnds
  }
  close()
  return laid
}
