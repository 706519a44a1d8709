// The whole picture of the debts under one plan: who gets what, month by month, and when it is over.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day, type Month } from '../../../../core/kit/day.ts'
import { debtArrangementFiles } from '../../../../core/law/debt-arrangement/files.ts'
import { inForce, type Parameter } from '../../../../core/law/parameter.ts'
import type { Paid } from '../../payments/model.ts'
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
  /** From the first month of the plan: what was paid in those behind us, and what is yet to come. */
  readonly months: readonly DebtMonth[]
  /** The same months as they were planned at the start; the same where nothing was paid yet. */
  readonly planned: readonly DebtMonth[]
  /** Paid since the start of the plan. */
  readonly paid: Cents
  /** By how much what was paid is less than what was planned in the months that are over; below zero where it is more. */
  readonly behind: Cents
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

/** How far a plan is: the month that runs, and what was paid on the claims. */
export interface SoFar {
  readonly now: Month
  readonly paid: readonly Paid[]
}

/** A plan being laid out: as it is, and as it was at its start. */
interface Running {
  readonly terms: PlanTerms
  readonly so: SoFar
  /** As they were at the start of the plan: what was paid since is still owed. */
  readonly claims: readonly Claim[]
  readonly inFullEnd: Month | null
}

/** Under mediation what is left at the end of the term is let go of, and nothing more is paid (art. 358 lid 1 Fw). */
function monthsOf(plan: PaymentPlan, { owed, last, remitted }: { owed: Cents; last: Month; remitted: Cents }): DebtMonth[] {
  let left = owed
  const months = plan.months.map(({ month, paid }): DebtMonth => {
    left -= paid
    return { month, paid, balance: left, remitted: 0 }
  })
  const end = months.at(-1)
  // What was not paid in time comes after the term; only then the rest is let go of.
  if (end === undefined || remitted === 0 || plan.verdict !== 'paid') return months
  const closing = { ...end, balance: left - remitted, remitted }
  return end.month >= last ? [...months.slice(0, -1), closing] : [...months, { ...closing, month: last, paid: 0 }]
}

function verdictOf(proposal: Proposal, plan: PaymentPlan): DebtPicture['verdict'] {
  if (proposal.verdict === 'nothingOwed') return 'nothingOwed'
  if (plan.verdict === 'tooLong') return 'tooLong'
  if (proposal.verdict === 'zeroOffer' || plan.verdict === 'noCapacity') return 'noCapacity'
  return proposal.verdict === 'full' ? 'whole' : 'part'
}

const total = <One>(many: readonly One[], of: (one: One) => Cents): Cents => many.reduce((sum, one) => sum + of(one), 0)

const sinceStart = ({ so, terms }: Pick<Running, 'so' | 'terms'>): Paid[] =>
  so.paid.filter(({ onDay }) => onDay.slice(0, 7) >= terms.startMonth)

/** What was paid on each claim in each month from the start until now; nothing where nothing was written down. */
function behindOf(ids: readonly string[], running: Pick<Running, 'so' | 'terms'>): Cents[][] {
  const paid = sinceStart(running).filter(({ claimId }) => ids.includes(claimId))
  if (paid.length === 0) return []
  const months: Cents[][] = []
  for (let month = running.terms.startMonth; month <= running.so.now; month = addToMonth(month, 1)) {
    const inMonth = paid.filter(({ onDay }) => onDay.slice(0, 7) === month)
    months.push(
      ids.map((id) =>
        total(
          inMonth.filter(({ claimId }) => claimId === id),
          ({ cents }) => cents,
        ),
      ),
    )
  }
  return months
}

interface BothWays {
  readonly months: readonly DebtMonth[]
  readonly planned: readonly DebtMonth[]
  /** In each month behind us, on each debt of the plan. */
  readonly behind: readonly (readonly Cents[])[]
}

/** The months as they run beside the months as they were planned; what was paid on a debt outside the plan says nothing of it. */
function sideBySide({ months, planned, behind: paidThen }: BothWays, { so }: Pick<Running, 'so'>) {
  const over = (one: DebtMonth) => one.month < so.now
  const paid = total(paidThen.flat(), (cents) => cents)
  const inTime = total(planned.filter(over), (one) => one.paid) - total(months.filter(over), (one) => one.paid)
  return { months, planned, paid, behind: paid === 0 ? 0 : inTime }
}

/** Of what was to be let go of, or to stay owed, at the end: what is left of it. Who was paid more than was offered lets go of less. */
function leftOf(which: 'remitted' | 'stays', { shares }: Proposal, plan: PaymentPlan): Cents {
  const paidOn = (column: number) => total(plan.months, ({ payments }) => payments[column] ?? 0)
  return total([...shares.entries()], ([column, share]) => Math.min(share[which], share.claim - paidOn(column)))
}

/** What is offered is paid from the first month on, at so much a month; at the end of the term the rest is let go of. */
function underOffer(proposal: Proposal, running: Running, { monthly, last }: { monthly: Cents; last: Month }) {
  const { shares, owed } = proposal
  const ask = { shares, monthly, start: running.terms.startMonth }
  const behind = behindOf(
    shares.map(({ claimId }) => claimId),
    running,
  )
  const atStart = planOffered(ask)
  const plan = behind.length > 0 ? planOffered({ ...ask, behind }) : atStart
  const monthsIn = (one: PaymentPlan) => monthsOf(one, { owed, last, remitted: leftOf('remitted', proposal, one) })
  const verdict = verdictOf(proposal, plan)
  const stays = leftOf('stays', proposal, plan)
  const { inFullEnd } = running
  const both = sideBySide({ months: monthsIn(plan), planned: monthsIn(atStart), behind }, running)
  return { proposal, plan, ...both, inFullEnd, stays, verdict }
}

function underMediation(running: Running): DebtPicture {
  const { monthlyCents: monthly, startMonth: start, months } = running.terms
  const last = addToMonth(start, months - 1)
  const picture = underOffer(propose(running.claims, monthly * months), running, { monthly, last })
  const { plan, verdict } = picture
  const closes = plan.endMonth !== null && plan.endMonth > last ? plan.endMonth : last
  return { ...picture, endMonth: verdict === 'part' ? closes : plan.endMonth }
}

/** Of a credit all are paid in the first month and the rest is let go of then; the end is when the credit is paid back. */
function underCredit(running: Running): DebtPicture {
  const { monthlyCents, creditCostsCents: costs, months: term, startMonth: start } = running.terms
  const proposal = propose(running.claims, Math.max(0, monthlyCents * term - costs))
  const picture = underOffer(proposal, running, { monthly: proposal.offered, last: start })
  const backIn = picture.verdict === 'whole' ? Math.ceil((proposal.offered + costs) / monthlyCents) : term
  const paid = picture.verdict === 'part' || picture.verdict === 'whole'
  return { ...picture, endMonth: paid ? addToMonth(start, backIn - 1) : null }
}

/** All is paid, however long it takes. Where nobody wrote down what was paid, what is owed now is paid from this month on. */
function inFull({ claims, terms, so }: Pick<Running, 'claims' | 'terms' | 'so'>) {
  const taking = claims.filter((one) => leftOutFor(one) === null)
  const ids = taking.map(({ id }) => id)
  const behind = behindOf(ids, { terms, so })
  const start = behind.length > 0 || so.now < terms.startMonth ? terms.startMonth : so.now
  const ask = { claims: taking, monthly: terms.monthlyCents, start }
  const plan = planInFull({ ...ask, behind })
  return { plan, atStart: behind.length > 0 ? planInFull(ask) : plan, start, behind }
}

function inInstalments(running: Running): DebtPicture {
  const { plan, atStart, start, behind } = inFull(running)
  const end = { owed: plan.owed, last: start, remitted: 0 }
  const proposal = propose(running.claims, plan.verdict === 'noCapacity' ? 0 : plan.owed)
  const { endMonth } = plan
  const both = sideBySide({ months: monthsOf(plan, end), planned: monthsOf(atStart, end), behind }, running)
  return { proposal, plan, ...both, endMonth, inFullEnd: endMonth, stays: 0, verdict: verdictOf(proposal, plan) }
}

/** Claims as they were at the start of the plan: what was paid on them since is added again. */
export function asAtStart<One extends Claim>(
  claims: readonly One[],
  terms: Pick<PlanTerms, 'startMonth'>,
  paid: readonly Paid[],
): One[] {
  const since = paid.filter(({ onDay }) => onDay.slice(0, 7) >= terms.startMonth)
  if (since.length === 0) return [...claims]
  return claims.map((claim) => {
    const more = total(
      since.filter(({ claimId }) => claimId === claim.id),
      ({ cents }) => cents,
    )
    return { ...claim, currentCents: claim.currentCents + more }
  })
}

/**
 * Lays out one plan over the claims that stand. Recomputed at every key, so it is small: see its bench.
 * @param claims what is owed now
 * @param so this month, and what was paid; without it a plan is laid out from its first month. What is offered to creditors, over a term from
 * that first month, is the same in any month.
 */
export function debtPicture(
  claims: readonly Claim[],
  terms: PlanTerms,
  so: SoFar = { now: terms.startMonth, paid: [] },
): DebtPicture {
  const atStart = { terms, so, claims: asAtStart(claims, terms, so.paid) }
  if (terms.kind === 'instalments') return inInstalments({ ...atStart, inFullEnd: null })
  const running = { ...atStart, inFullEnd: inFull(atStart).plan.endMonth }
  return terms.kind === 'mediation' ? underMediation(running) : underCredit(running)
}
