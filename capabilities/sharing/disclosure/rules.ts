// When something about someone may leave the house. Least is the default: only what was chosen goes, and never what is hidden.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { namesAddress } from '../../contact/letter/rules/reach.ts'
import type { AllowedBy, Leaving, OfferedLine, SharedLine } from './model.ts'

export type NotAllowed = 'ground-missing' | 'lifting-missing' | 'consent-incomplete' | 'day-to-come' | 'lifting-reason-missing'

/** Both stand on record before anything leaves: the ground of the AVG, and what lifts confidentiality (mission A6). */
export function mayShare(by: AllowedBy, today: Day): Verdict<NotAllowed> {
  if (by.ground === null) return fails('ground-missing')
  if (by.lifting === null) return fails('lifting-missing')
  if (by.lifting !== 'consent') return by.liftingReason === '' ? fails('lifting-reason-missing') : holds
  if (by.consentOn === null || by.consentHow === null) return fails('consent-incomplete')
  return by.consentOn > today ? fails('day-to-come') : holds
}

/** What belongs to the choice alone is kept: no day of consent beside a duty, no law beside consent. */
export function fitted(by: AllowedBy): AllowedBy {
  if (by.lifting === 'consent') return { ...by, liftingReason: '' }
  return { ...by, consentOn: null, consentHow: null }
}

/** A text as the columns it is kept in. */
export function leavingColumns({ allowedBy, lines, ...text }: Leaving) {
  return { ...text, ...fitted(allowedBy), lines: JSON.stringify(lines) }
}

/** And back. */
export function leavingOf(row: Omit<Leaving, 'allowedBy'> & AllowedBy): Leaving {
  const { purpose, lines, seenByPerson, reaction, ground, lifting, consentOn, consentHow, liftingReason } = row
  const allowedBy = { ground, lifting, consentOn, consentHow, liftingReason }
  return { purpose, lines, allowedBy, seenByPerson, reaction }
}

export type NotLine = 'line-stopped' | 'address-shared' | 'line-twice'

/**
 * Whether these lines may leave. A way to reach someone only while it is offered and nothing stops it; a secret address in no line at all.
 * @param given.words everything else that leaves beside the lines
 */
export function mayLeave(
  lines: readonly SharedLine[],
  given: { offered: readonly OfferedLine[]; words: readonly string[]; secrets: readonly { street: string; postcode: string }[] },
): Verdict<NotLine> {
  if (new Set(lines.map(({ key }) => key)).size !== lines.length) return fails('line-twice')
  const free = new Set(given.offered.filter(({ stopped }) => stopped === null).map(({ key }) => key))
  if (lines.some(({ group, key }) => (group === 'reach' || key.startsWith('reach.')) && !free.has(key)))
    return fails('line-stopped')
  const all = [...given.words, ...lines.flatMap(({ title, text }) => [title, text])].join('\n')
  return given.secrets.some((address) => namesAddress(all, address)) ? fails('address-shared') : holds
}

/** A line as it is chosen. */
export const lineOf = ({ stopped: _, ...line }: OfferedLine): SharedLine => line

/** What stands ticked when one begins: the name, so that the receiver knows whom it is about. The rest is a choice. */
export function chosenAtFirst(offered: readonly OfferedLine[]): string[] {
  return offered.filter(({ key, stopped }) => key === 'person.name' && stopped === null).map(({ key }) => key)
}
