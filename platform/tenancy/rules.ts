// When someone at work may be changed, sent away or noted as absent.
import { addDays, type Day } from '../../core/kit/day.ts'
import type { Role } from '../../core/kit/rights.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import type { MemberLine, Standing } from './model.ts'

const same = (one: readonly Role[], other: readonly Role[]) =>
  one.length === other.length && one.every((role) => other.includes(role))

/** Nobody gives or takes their own roles: that takes a colleague. */
export function mayGiveRoles(given: { self: boolean; was: readonly Role[]; to: readonly Role[] }): Verdict<'own-roles'> {
  return given.self && !same(given.was, given.to) ? fails('own-roles') : holds
}

/** A beheerder as it counts: one who is to leave, or never came in, keeps no door open. */
export interface Keeper {
  id: string
  endedOn: Day | null
  joined: boolean
}

/** Without a beheerder who can come in nobody is ever let in again. @param leaving who stops being one */
export function keeperRemains(keepers: readonly Keeper[], leaving: string): Verdict<'last-manager'> {
  const others = keepers.some((one) => one.id !== leaving && one.endedOn === null && one.joined)
  return others ? holds : fails('last-manager')
}

/**
 * Days after which hours, absence and employer of who left are emptied. Own choice, and longer than the year that a day of leaving may
 * lie back: a slip of the pen costs nothing.
 */
export const daysAfterLeaving = 400

/** A day that someone stops, up to a year from today either way: further off it is a slip of the pen. */
export function mayEndOn(on: Day, today: Day): Verdict<'end-too-far'> {
  return on < addDays(today, -366) || on > addDays(today, 366) ? fails('end-too-far') : holds
}

/** Whether someone works here on this day. The day of leaving is the first they do not. */
export function worksOn(day: Day, { endedOn }: Pick<MemberLine, 'endedOn'>): boolean {
  return endedOn === null || endedOn > day
}

/** Who is away has been so since today or earlier; who leads a team says it of colleagues in it. */
export function mayMarkAbsent(
  given: { since: Day | null; theirs: readonly string[]; mine: readonly string[] },
  today: Day,
): Verdict<'absent' | 'day-to-come'> {
  if (!given.theirs.some((team) => given.mine.includes(team))) return fails('absent')
  return given.since !== null && given.since > today ? fails('day-to-come') : holds
}

export type State = 'ended' | 'ending' | 'no-address' | 'not-invited' | 'invited' | 'invitation-past' | 'joined'

/** Where someone stands on the way in. @param now ISO in UTC */
export function stateOf(who: Standing & Pick<MemberLine, 'endedOn'>, at: { today: Day; now: string }): State {
  if (!worksOn(at.today, who)) return 'ended'
  if (who.endedOn !== null) return 'ending'
  if (who.email === null) return 'no-address'
  if (who.joined) return 'joined'
  if (who.invitedUntil === null) return 'not-invited'
  return who.invitedUntil > at.now ? 'invited' : 'invitation-past'
}
