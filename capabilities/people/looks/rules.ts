// What a line of who looked tells of someone, and what it keeps.
import type { Role } from '../../../core/kit/rights.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { type LookedPart, lookedParts } from './model.ts'

/** The roles that have a word of their own here. */
const told: readonly Role[] = ['socialWorker', 'debtCounsellor', 'trainee', 'teamLead']

/**
 * The roles of someone as they may be told. That an aandachtsfunctionaris read along would say that there is a concern for safety, so that role
 * is never told; and others who read along are not told either, or to have no word would say it as well.
 */
export function toldRoles(roles: readonly string[]): Role[] {
  return roleNames.filter((role) => told.includes(role) && roles.includes(role))
}

/** The parts by the names of capabilities, each once, in our order; what has no word of its own is other. */
export function toldParts(found: readonly string[]): LookedPart[] {
  const known = (part: string) => (lookedParts as readonly string[]).includes(part)
  return lookedParts.filter((part) => found.includes(part) || (part === 'other' && found.some((one) => !known(one))))
}

export function stateOfName({
  asked,
  given,
}: {
  asked: boolean
  given: boolean | null
}): 'not-asked' | 'asked' | 'given' | 'kept' {
  if (!asked) return 'not-asked'
  if (given === null) return 'asked'
  return given ? 'given' : 'kept'
}

/** Which of the two someone did: nobody reads that something happened no times. */
export function didWhat({ looks, changes }: { looks: number; changes: number }): 'looked' | 'changed' | 'both' {
  if (changes === 0) return 'looked'
  return looks === 0 ? 'changed' : 'both'
}
