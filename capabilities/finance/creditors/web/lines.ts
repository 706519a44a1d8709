// A claim with all that went to and fro about it.
import type { KeptClaim } from '../../debts/model.ts'
import type { Message } from '../model.ts'
import { type Course, courseOf } from '../rules/course.ts'

export interface Line {
  claim: KeptClaim
  messages: readonly Message[]
  course: Course
}

export function linesOf(claims: readonly KeptClaim[], messages: readonly Message[]): Line[] {
  const by = Map.groupBy(messages, ({ claimId }) => claimId)
  return claims.map((claim) => ({ claim, messages: by.get(claim.id) ?? [], course: courseOf(by.get(claim.id) ?? []) }))
}
