// Words of plans as the screens say them.
import { m } from '#texts'
import { addDays, type Day } from '../../../core/kit/day.ts'
import type { Level } from '../../../platform/web/parts/GoalScale.tsx'
import { dayNear, dayShort, dayWords } from '../../../platform/web/when.ts'
import type { Action, Goal, GoalText, PlanContent } from '../model.ts'
import { lastAnswers, type Standing, standingOf } from '../rules/agreement.ts'
import { nearness, progressOf } from '../rules/progress.ts'

export function domainWords(domain: GoalText['domain']): string {
  return domain === '' ? '' : m[`assessment.domain.${domain}`]()
}

export function progressWords(goal: Pick<Goal, 'state' | 'level' | 'actions'>): string {
  return m[`plan.progress.${progressOf(goal)}`]()
}

/** What the present place on the scale means for this goal; the usual words where nobody wrote any. */
export function levelWords(goal: Pick<Goal, 'level' | 'scale'>): string | undefined {
  return goal.level === null ? undefined : goal.scale[goal.level + 2] || undefined
}

export const asLevel = (level: number) => level as Level

/** "morgen" for what is near, with the tone that goes with it; a plain short day for the rest. */
export function dueWords(action: Pick<Action, 'dueOn' | 'state'>, today: Day): { words: string; near: boolean } | null {
  const { dueOn, state } = action
  if (dueOn === null) return null
  const near = nearness(dueOn, { today, tomorrow: addDays(today, 1) })
  if (state === 'done' || state === 'no-longer' || near === 'later') return { words: dayShort(dueOn, today), near: false }
  return { words: near === 'past' ? m['plan.due.past']({ day: dayShort(dueOn, today) }) : dayNear(dueOn, today), near: true }
}

/** "akkoord op 3 november": how the plan stands with those who were asked, and its tone. */
export function standingWords(
  plan: { revision: number; agreements: PlanContent['agreements'] },
  today: Day,
): { words: string; tone: 'sky' | 'sun' | 'plain'; standing: Standing } {
  const standing = standingOf(plan)
  const last = lastAnswers(plan.agreements)
    .filter(({ answer }) => answer === 'agreed')
    .map(({ saidOn }) => saidOn)
    .sort()
    .at(-1)
  const words =
    standing === 'agreed' && last
      ? m['plan.standing.agreed']({ day: dayWords(last, today) })
      : m[`plan.standing.${standing === 'agreed' ? 'not-asked' : standing}`]()
  return { words, standing, tone: standing === 'agreed' ? 'sky' : standing === 'not-asked' ? 'plain' : 'sun' }
}

/** Who does it, as one says it. */
export function ownerWords(action: Pick<Action, 'ownerKind' | 'ownerName'>): string {
  return action.ownerName || m[`plan.owner.${action.ownerKind}`]()
}

/** How a task stands; one that can not begin says what it waits for. */
export function stateWords({ state, waitsFor }: Pick<Action, 'state' | 'waitsFor'>): string {
  const words = m[`plan.task.state.${state}`]()
  return state === 'not-yet' && waitsFor ? m['plan.task.waits']({ state: words, what: waitsFor }) : words
}
