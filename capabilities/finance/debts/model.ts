// The nouns of debts: claims, proposals to creditors, and plans month by month.
import { z } from 'zod'
import { type Cents, cents } from '../../../core/kit/cents.ts'
import { day, type Month, month } from '../../../core/kit/day.ts'
import { type Id, id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const claimKinds = [
  'rent',
  'energy',
  'water',
  'healthInsurance',
  'care',
  'tax',
  'allowance',
  'benefit',
  'fine',
  'studentLoan',
  'municipality',
  'alimony',
  'telecom',
  'credit',
  'overdraft',
  'mailOrder',
  'insurance',
  'privatePerson',
  'other',
] as const
export const claimKind = z.enum(claimKinds)
export type ClaimKind = (typeof claimKinds)[number]

/** What may be lost at once (art. 4 lid 2 Wgs): the home, energy or water, health insurance. */
export const threats = ['none', 'eviction', 'cutOff', 'healthInsurance'] as const
export const threat = z.enum(threats)
export type Threat = (typeof threats)[number]

export const attachments = ['none', 'income', 'account', 'goods'] as const
export const attachment = z.enum(attachments)

const amount = cents.min(0).max(10_000_000_000)

/** What someone owes to one creditor under one reference. */
export const claim = z.object({
  id,
  /** Null while it is not known to whom the debt is. */
  creditor: z.string().trim().max(200).nullable(),
  /** Bailiff or agency that collects for the creditor. */
  collector: z.string().trim().max(200).nullable(),
  reference: z.string().trim().max(100),
  kind: claimKind,
  originalCents: amount,
  /** What is owed now, with interest and costs in it. */
  currentCents: amount,
  /** The parts of what is owed now that are interest and costs. */
  interestCents: amount,
  costsCents: amount,
  since: day.nullable(),
  preferential: z.boolean(),
  attachment,
  disputed: z.boolean(),
  /** Someone else owes the whole of it too. */
  joint: z.boolean(),
  /** What is left of it stays owed after final discharge, such as a fine. */
  excludedFromDischarge: z.boolean(),
  /** Day on which the creditor stated the balance. */
  balanceDay: day.nullable(),
  threat,
  /** Day on which the threat was reported to us: the clock starts. */
  threatReportedOn: day.nullable(),
  /** What is paid on it each month now, if anything was arranged. */
  instalmentCents: amount.nullable(),
  note: z.string().max(2000),
})
export type Claim = z.infer<typeof claim>

/** The part of a claim that the sharing of money looks at. */
export type ClaimToPay = Pick<Claim, 'id' | 'currentCents' | 'preferential'>

export type LeftOutReason = 'paid' | 'noCreditor' | 'disputed'

export interface Share {
  readonly claimId: Id
  readonly creditor: string
  readonly preferential: boolean
  readonly claim: Cents
  readonly offered: Cents
  /** Hundredths of a percent of the claim that are offered, rounded. */
  readonly rate: number
  /** What is let go of at the end; zero where the claim survives discharge. */
  readonly remitted: Cents
  /** What stays owed at the end of a claim that survives discharge. */
  readonly stays: Cents
}

export interface Proposal {
  readonly shares: readonly Share[]
  readonly leftOut: readonly { claimId: Id; reason: LeftOutReason }[]
  readonly available: Cents
  /** Sum of the claims that take part. */
  readonly owed: Cents
  readonly offered: Cents
  /** What is available beyond full payment. */
  readonly rest: Cents
  /** Hundredths of a percent for ordinary and preferential claims. */
  readonly ordinaryRate: number
  readonly preferentialRate: number
  readonly verdict: 'nothingOwed' | 'zeroOffer' | 'partial' | 'full'
}

export interface PlanMonth {
  readonly month: Month
  /** In the order of `claimIds`. */
  readonly payments: readonly Cents[]
  readonly paid: Cents
  readonly balances: readonly Cents[]
  readonly balance: Cents
}

export interface PaymentPlan {
  readonly claimIds: readonly Id[]
  readonly owed: Cents
  readonly months: readonly PlanMonth[]
  readonly endMonth: Month | null
  /** `noCapacity`: nothing is left to pay with. `tooLong`: not paid within fifty years, no months are given. */
  readonly verdict: 'nothingOwed' | 'noCapacity' | 'tooLong' | 'paid'
}

/** How sure the balance is: told by the person or a letter, asked of the creditor, confirmed by the creditor, or taken off the list. */
export const claimStates = ['told', 'asked', 'confirmed'] as const

/** A claim as it is kept in a case. */
export const keptClaim = claim.extend({
  /** Day on which the threat comes true if nobody does anything. */
  threatOn: day.nullable(),
  state: z.enum([...claimStates, 'withdrawn']),
  withdrawnBecause: z.string(),
  version,
})
export type KeptClaim = z.infer<typeof keptClaim>

/** What one enters of a claim; who adds one in a hurry gives a creditor and an amount. */
export const claimEntry = z.object({
  creditor: claim.shape.creditor.default(null),
  collector: claim.shape.collector.default(null),
  reference: claim.shape.reference.default(''),
  kind: claimKind.default('other'),
  /** What is owed now where nothing else is known. */
  originalCents: amount.optional(),
  currentCents: amount,
  interestCents: amount.default(0),
  costsCents: amount.default(0),
  since: day.nullable().default(null),
  preferential: z.boolean().default(false),
  attachment: attachment.default('none'),
  disputed: z.boolean().default(false),
  joint: z.boolean().default(false),
  /** Absent: by its kind. */
  excludedFromDischarge: z.boolean().optional(),
  balanceDay: day.nullable().default(null),
  threat: threat.default('none'),
  threatReportedOn: day.nullable().default(null),
  threatOn: day.nullable().default(null),
  instalmentCents: amount.nullable().default(null),
  note: claim.shape.note.default(''),
  state: z.enum(claimStates).default('told'),
})
export type ClaimEntry = z.infer<typeof claimEntry>

/**
 * Mediation: a part is offered over a fixed term and the rest is let go of. Credit: that part is paid at once by a lender, who is paid back
 * over the term. Instalments: everything is paid.
 */
export const planKinds = ['mediation', 'credit', 'instalments'] as const

/** What can be paid each month to all creditors together, and where that amount comes from. */
export const planEntry = z.object({
  kind: z.enum(planKinds),
  monthlyCents: cents.min(0).max(100_000_000),
  /** The amount that stays free (vtlb), as it was calculated elsewhere. */
  freeCents: cents.min(0).max(100_000_000).nullable().default(null),
  source: z.string().trim().max(200).default(''),
  sourceOn: day.nullable().default(null),
  /** Interest and costs of the credit over the whole term: they come off what creditors are offered. */
  creditCostsCents: cents.min(0).max(100_000_000).default(0),
  months: z.int().min(1).max(120),
  startMonth: month,
})
export type PlanEntry = z.infer<typeof planEntry>
export const keptPlan = planEntry.extend({ version })
export type KeptPlan = z.infer<typeof keptPlan>

/** A threat in a list of many cases. */
export const threatLine = z.object({
  id,
  caseId: id,
  /** The person the case is about. */
  name: z.string(),
  creditor: z.string().nullable(),
  threat,
  threatOn: day.nullable(),
  threatReportedOn: day.nullable(),
  /** Day of the first talk since it was reported; null where nobody was heard yet. */
  heardOn: day.nullable(),
})
export type ThreatLine = z.infer<typeof threatLine>
