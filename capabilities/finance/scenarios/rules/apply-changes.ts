// The plan as it would be: months before the change stay as they are, and from then on it holds.
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { counts } from '../../budget/rules.ts'
import type { Change, PlanLine } from '../model.ts'

export interface Applied {
  /** The whole plan as it would be. */
  readonly plan: readonly PlanLine[]
  /** Lines that stop the month before, and the line that goes on in their place. */
  readonly splits: readonly { readonly of: Id; readonly line: PlanLine }[]
  /** Lines that stay themselves, with another amount or an earlier end. */
  readonly changed: readonly PlanLine[]
  /** Lines that would not begin at all. */
  readonly gone: readonly Id[]
  readonly added: readonly PlanLine[]
}

type Becomes = Extract<Change, { kind: 'becomes' }>

/**
 * A right that is not claimed, or a line that rests, counts once someone tries it with an amount. The months in which a bill
 * comes are those of its period: what comes as often as something else comes evenly.
 */
function becoming(line: PlanLine, { amountCents, period, expression }: Becomes): PlanLine {
  const dueMonths = period === line.period ? line.dueMonths : []
  return { ...line, amountCents, period, expression, dueMonths, state: counts(line.state) ? line.state : 'active' }
}

function lineFrom(one: Extract<Change, { kind: 'comes' }>, from: Month, position: number): PlanLine {
  const { kind: _kind, ...given } = one
  return { ...given, note: '', from, until: null, dueMonths: [], state: 'active', personId: null, position }
}

/** Works changes into a plan. A change of a line that ended before changes nothing. */
export function applyChanges(
  posts: readonly PlanLine[],
  { from, changes }: { from: Month; changes: readonly Change[] },
): Applied {
  const of = new Map(changes.flatMap((one) => (one.kind === 'comes' ? [] : [[one.postId, one] as const])))
  const until = addToMonth(from, -1)
  const splits: { of: Id; line: PlanLine }[] = []
  const changed: PlanLine[] = []
  const gone: Id[] = []
  const plan = posts.flatMap((post) => {
    const one = of.get(post.id)
    if (one === undefined || (post.until !== null && post.until < from)) return [post]
    const begun = post.from === null || post.from < from
    if (one.kind === 'becomes' && begun) {
      const line = { ...becoming(post, one), id: one.id, from }
      splits.push({ of: post.id, line })
      return [{ ...post, until }, line]
    }
    if (one.kind === 'stops' && !begun) {
      gone.push(post.id)
      return []
    }
    const line = one.kind === 'becomes' ? becoming(post, one) : { ...post, until }
    changed.push(line)
    return [line]
  })
  const last = Math.max(0, ...posts.map(({ position }) => position))
  const added = changes.filter((one) => one.kind === 'comes').map((one, at) => lineFrom(one, from, last + at + 1))
  return { plan: [...plan, ...added], splits, changed, gone, added }
}
