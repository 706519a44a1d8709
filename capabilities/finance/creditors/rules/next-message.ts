// Whether messages to or from creditors can be the next, given what is known of the claims of a case.
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { KeptClaim } from '../../debts/model.ts'
import type { Message, MessageKind } from '../model.ts'
import { courseOf, mayFollow } from './course.ts'

export interface Known {
  readonly claims: ReadonlyMap<Id, KeptClaim>
  /** By claim, the oldest first. */
  readonly messages: ReadonlyMap<Id, readonly Message[]>
}

export interface ManyMessages {
  readonly kind: MessageKind
  readonly onDay: Day
  readonly because: string
  readonly lines: readonly { id: Id; claimId: Id; cents: number | null }[]
}

type Hindrance = 'absent' | 'not-yet-happened' | 'out-of-turn' | 'before-last-message'

/** Why a message of this kind cannot be the next, or null. */
export function hinders(
  { claims, messages }: Known,
  claimId: Id,
  next: { kind: MessageKind; onDay: Day; today: Day },
): Hindrance | null {
  const claim = claims.get(claimId)
  if (!claim || claim.state === 'withdrawn') return 'absent'
  const verdict = mayFollow(courseOf(messages.get(claimId) ?? []), next)
  return verdict.ok ? null : verdict.reason
}

/** One message a claim at a time, each in its turn, a proposal with its amount. */
export function mayAddAll(known: Known, { kind, onDay, lines }: ManyMessages, today: Day): Verdict<Hindrance | 'amount-missing'> {
  if (new Set(lines.map(({ claimId }) => claimId)).size < lines.length) return fails('out-of-turn')
  for (const { claimId, cents } of lines) {
    const why = hinders(known, claimId, { kind, onDay, today })
    if (why) return fails(why)
    if (kind === 'proposed' && cents === null) return fails('amount-missing')
  }
  return holds
}
