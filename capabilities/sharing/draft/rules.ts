// A half written referral opened again: what it held, as far as it may still go along.
import type { OfferedLine, SharedLine } from '../disclosure/model.ts'
import type { ReferralText } from '../referral/model.ts'

/** What may stand in a referral that begins anew; what is offered no more, or may not go along now, is left out. */
export function takenUp(
  body: string,
  start: ReferralText,
  offered: { lines: readonly OfferedLine[]; goals: readonly { id: string }[] },
): ReferralText {
  let kept: Partial<ReferralText>
  try {
    kept = JSON.parse(body) as Partial<ReferralText>
  } catch {
    return start
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return start
  const free = new Set(offered.lines.filter(({ stopped }) => stopped === null).map(({ key }) => key))
  const lines: readonly SharedLine[] = Array.isArray(kept.lines) ? kept.lines : start.lines
  const goal = offered.goals.find(({ id }) => id === kept.goalId)
  return { ...start, ...kept, lines: lines.filter(({ key }) => free.has(key)), goalId: goal?.id ?? null }
}
