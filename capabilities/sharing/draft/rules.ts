// A half written referral or report opened again: what it held, as far as it may still go along.
import type { OfferedLine, SharedLine } from '../disclosure/model.ts'

interface Offered {
  lines: readonly OfferedLine[]
  goals: readonly { id: string }[]
}

interface Begun {
  lines: SharedLine[]
  goalId?: string | null
}

/** What may stand in a form that begins anew; what is offered no more, or may not go along now, is left out, and no line stands twice. */
export function takenUp<Form extends Begun>(body: string, start: Form, offered: Offered): Form {
  let kept: Partial<Form>
  try {
    kept = JSON.parse(body) as Partial<Form>
  } catch {
    return start
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return start
  const free = new Set(offered.lines.filter(({ stopped }) => stopped === null).map(({ key }) => key))
  const chosen = new Map((Array.isArray(kept.lines) ? kept.lines : start.lines).map((line) => [line.key, line]))
  const lines = [...chosen.values()].filter(({ key }) => free.has(key))
  if (start.goalId === undefined) return { ...start, ...kept, lines }
  const goal = offered.goals.find(({ id }) => id === (kept.goalId ?? null))
  return { ...start, ...kept, lines, goalId: goal?.id ?? null }
}
