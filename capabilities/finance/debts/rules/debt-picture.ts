// The whole picture of the debts under one plan: who gets what, month by month, and when it is over.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day, type Month } from '../../../../core/kit/day.ts'
import { debtArrangementFiles } from '../../../../core/law/debt-arrangement/files.ts'
import { inForce, type Parameter } from '../../../../core/law/parameter.ts'
import type { Claim, PaymentPlan, PlanEntry, Proposal } from '../model.ts'
import { planInFull, planOffered } from './plan-payments.ts'
import { leftOutFor, propose } from './propose.ts'

export type PlanTerms = Pick<PlanEntry, 'kind' | 'monthlyCents' | 'creditCostsCents' | 'months' | 'startMonth'>

export interface DebtMonth {
  readonly month: Month
  readonly paid: Cents
  /** What is owed after this month, to all who take part. */
  readonly balance: Cents
  /** What is let go of in this month, at the end of mediation. */
  readonly remitted: Cents
}

export interface DebtPicture {
  readonly proposal: Proposal
  readonly plan: PaymentPlan
  readonly months: readonly DebtMonth[]
  /** The last month of the chosen way; null where there is no end in sight. */
  readonly endMonth: Month | null
  /** The other way, for a sentence beside it: when everything would be paid. */
  readonly inFullEnd: Month | null
  /** What stays owed after the end, of claims that survive discharge. */
  readonly stays: Cents
  /**
   * `noCapacity`: nothing can be offered. `part`: a part is paid, the rest is let go of. `whole`: everything is paid.
   * `tooLong`: paying everything takes more than fifty years.
   */
  readonly verdict: 'nothingOwed' | 'noCapacity' | 'part' | 'whole' | 'tooLong'
}

/** The term of an arrangement for who is admitted on a day, with its source; null where no law file is known. */
export function arrangementTerm(admitted: Day): Parameter | null {
  return inForce(debtArrangementFiles, admitted)?.values.months ?? null
}

/** Under mediation what is left at the end of the term is let go of, and nothing more is paid (art. 358 lid 1 Fw). */
function monthsOf(plan: PaymentPlan, { owed, last, remitted }: { owed: Cents; last: Month; remitted: Cents }): DebtMonth[] {
  let left = owed
  const months = plan.months.map(({ month, paid }): DebtMonth => {
    left -= paid
    return { month, paid, balance: left, remitted: 0 }
  })
  const end = months.at(-1)
  if (end === undefined || remitted === 0) return months
  const closing = { ...end, balance: left - remitted, remitted }
  return end.month === last ? [...months.slice(0, -1), closing] : [...months, { ...closing, month: last, paid: 0 }]
}

function verdictOf(proposal: Proposal, plan: PaymentPlan): DebtPicture['verdict'] {
  if (proposal.verdict === 'nothingOwed') return 'nothingOwed'
  if (plan.verdict === 'tooLong') return 'tooLong'
  if (proposal.verdict === 'zeroOffer' || plan.verdict === 'noCapacity') return 'noCapacity'
  return proposal.verdict === 'full' ? 'whole' : 'part'
}

function underMediation(claims: readonly Claim[], terms: PlanTerms, inFullEnd: Month | null): DebtPicture {
  const { monthlyCents: monthly, startMonth: start } = terms
  const proposal = propose(claims, monthly * terms.months)
  const plan = planOffered({ shares: proposal.shares, monthly, start })
  const verdict = verdictOf(proposal, plan)
  const remitted = proposal.shares.reduce((total, share) => total + share.remitted, 0)
  const last = addToMonth(start, terms.months - 1)
  const endMonth = verdict === 'part' ? last : plan.endMonth
  const stays = proposal.shares.reduce((total, share) => total + share.stays, 0)
  return { proposal, plan, months: monthsOf(plan, { owed: proposal.owed, last, remitted }), endMonth, inFullEnd, stays, verdict }
}

/** Of a credit all are paid in the first month and the rest is let go of then; the end is when the credit is paid back. */
function underCredit(claims: readonly Claim[], terms: PlanTerms, inFullEnd: Month | null): DebtPicture {
  const { monthlyCents, creditCostsCents: costs, months: term, startMonth: start } = terms
  const proposal = propose(claims, Math.max(0, monthlyCents * term - costs))
  const plan = planOffered({ shares: proposal.shares, monthly: proposal.offered, start })
  const verdict = verdictOf(proposal, plan)
  const remitted = proposal.shares.reduce((total, share) => total + share.remitted, 0)
  const stays = proposal.shares.reduce((total, share) => total + share.stays, 0)
  const months = monthsOf(plan, { owed: proposal.owed, last: start, remitted })
  const backIn = verdict === 'whole' ? Math.ceil((proposal.offered + costs) / monthlyCents) : term
  const paid = verdict === 'part' || verdict === 'whole'
  return { proposal, plan, months, endMonth: paid ? addToMonth(start, backIn - 1) : null, inFullEnd, stays, verdict }
}

/**
 * Lays out one plan over the claims that stand. Recomputed at every key, so it is small: see its bench.
 * @param now this month: what is owed now is paid off from now on, however long the plan has run. Without it a plan is laid out from its
 * first month. What is offered to creditors, over a term from that first month, is the same in any month.
 */
export function debtPicture(claims: readonly Claim[], terms: PlanTerms, now: Month = terms.startMonth): DebtPicture {
  const taking = claims.filter((one) => leftOutFor(one) === null)
  const start = now > terms.startMonth ? now : terms.startMonth
  const inFull = planInFull({ claims: taking, monthly: terms.monthlyCents, start })
  if (terms.kind === 'mediation') return underMediation(claims, terms, inFull.endMonth)
  if (terms.kind === 'credit') return underCredit(claims, terms, inFull.endMonth)
  const proposal = propose(claims, inFull.verdict === 'noCapacity' ? 0 : inFull.owed)
  const months = monthsOf(inFull, { owed: inFull.owed, last: start, remitted: 0 })
  const { endMonth } = inFull
  return { proposal, plan: inFull, months, endMonth, inFullEnd: endMonth, stays: 0, verdict: verdictOf(proposal, inFull) }
}
