// Who may interpret: never a child or partner, by what is said of them and by name.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { InterpretingText, Speaker } from './model.ts'

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Whether this name is that of someone in the file: the whole name, or how they are called. */
function isCalled(who: string, { name }: Pick<Speaker, 'name'>): boolean {
  const [asked, whole] = [folded(who), folded(name)]
  return asked !== '' && (asked === whole || asked === whole.split(' ')[0])
}

type Asked = Pick<InterpretingText, 'relation' | 'who' | 'state' | 'onDay'>

/** A child or partner never interprets: they hear what is not theirs to hear, and soften what must be said. */
export function mayInterpret(
  asked: Asked,
  people: readonly Pick<Speaker, 'name' | 'role'>[],
  today: Day,
): Verdict<'kin-interprets' | 'not-held-yet'> {
  const kin = people.filter(({ role }) => role === 'partner' || role === 'child')
  if (asked.relation === 'partner' || asked.relation === 'child') return fails('kin-interprets')
  if (kin.some((one) => isCalled(asked.who, one))) return fails('kin-interprets')
  const over = asked.state === 'held' || asked.state === 'not-there'
  return over && asked.onDay > today ? fails('not-held-yet') : holds
}

/** What is booked and still to come, the first first. */
export function toCome<One extends Pick<InterpretingText, 'state' | 'onDay' | 'atTime'>>(
  rows: readonly One[],
  today: Day,
): One[] {
  const key = (one: One) => `${one.onDay} ${one.atTime}`
  return rows.filter((one) => one.state === 'booked' && one.onDay >= today).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
