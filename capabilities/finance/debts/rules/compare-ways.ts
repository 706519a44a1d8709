// Two ways out of debt side by side: an arrangement of fixed length with discharge, and paying everything.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day, type Month } from '../../../../core/kit/day.ts'
import { debtArrangementFiles } from '../../../../core/law/debt-arrangement/files.ts'
import { inForce, type Parameter } from '../../../../core/law/parameter.ts'
import type { Claim, PaymentPlan, Proposal } from '../model.ts'
import { planInFull, planOffered } from './plan-payments.ts'
import { leftOutFor, propose } from './propose.ts'

export interface Ways {
  readonly arrangement: { term: Parameter; proposal: Proposal; plan: PaymentPlan; endMonth: Month; remitted: Cents } | null
  readonly inFull: PaymentPlan
  /**
   * `noCapacity`: nothing to offer, an offer of zero percent or the court. `payInFull`: everything is paid within the term
   * of an arrangement, so nothing needs to be let go of. `arrangement`: a part is offered. `termUnknown`: no law file.
   */
  readonly verdict: 'nothingOwed' | 'noCapacity' | 'payInFull' | 'arrangement' | 'termUnknown'
}

export interface WaysAsk {
  readonly claims: readonly Claim[]
  /** Repayment capacity, cents a month. */
  readonly monthly: Cents
  readonly start: Month
  /** Day of admission: the term of the arrangement follows from it. */
  readonly admitted: Day
}

function verdictOf(inFull: PaymentPlan, term: number | null): Ways['verdict'] {
  if (inFull.verdict === 'nothingOwed' || inFull.verdict === 'noCapacity') return inFull.verdict
  if (term === null) return 'termUnknown'
  return inFull.verdict === 'paid' && inFull.months.length <= term ? 'payInFull' : 'arrangement'
}

/** Lays both ways beside each other; claims that stay out of a proposal stay out of both. */
export function compareWays({ claims, monthly, start, admitted }: WaysAsk): Ways {
  const taking = claims.filter((one) => leftOutFor(one) === null)
  const inFull = planInFull({ claims: taking, monthly, start })
  const term = inForce(debtArrangementFiles, admitted)?.values.months ?? null
  const verdict = verdictOf(inFull, term?.value ?? null)
  if (term === null) return { arrangement: null, inFull, verdict }
  const proposal = propose(claims, Math.max(0, monthly) * term.value)
  const plan = planOffered({ shares: proposal.shares, monthly, start })
  const remitted = proposal.shares.reduce((total, share) => total + share.remitted, 0)
  return { arrangement: { term, proposal, plan, endMonth: addToMonth(start, term.value - 1), remitted }, inFull, verdict }
}
