// The nouns of rights to money: what a household answers, the laws that are worked out, and schemes of the municipality.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { type Day, day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { careKinds } from '../../../core/law/kinderopvangtoeslag/model.ts'

/** The laws that are worked out, in the order of the page. */
export const laws = [
  'bijstand',
  'zorgtoeslag',
  'huurtoeslag',
  'kinderbijslag',
  'kindgebondenBudget',
  'kinderopvangtoeslag',
  'aow',
] as const
export const law = z.enum(laws)
export type Law = (typeof laws)[number]

const money = cents.min(0).max(1_000_000_000).nullable()
const known = z.boolean().nullable()

export const homes = ['independent', 'shared', 'owned', 'other'] as const

const care = z.object({
  kind: z.enum(careKinds),
  /** Whole hours a month. */
  hours: z.int().min(1).max(744),
  hourRate: cents.min(1).max(100_000),
})
export const child = z.object({
  bornOn: day,
  care: care.nullable(),
  /** Lives elsewhere to learn or for its health, or needs intensive care at home. */
  apart: z.boolean().default(false),
})
export type Child = z.infer<typeof child>

/** An adult in the home who is no partner; also a child of eighteen or older, or with money of its own. */
export const resident = z.object({ bornOn: day, child: z.boolean(), income: money, assets: money, sharesCosts: known })
export type Resident = z.infer<typeof resident>

/** What was answered. Null: not known yet, which is asked and never guessed. Amounts in cents. */
export const answers = z.object({
  bornOn: day.nullable(),
  partner: known,
  partnerBornOn: day.nullable(),
  insured: known,
  partnerInsured: known,
  /** Toetsingsinkomen of the year. */
  income: money,
  partnerIncome: money,
  /** Net, a month, together. */
  netIncome: money,
  /** On 1 January, together, as box 3 counts it. */
  assets: money,
  /** Possessions less debts, now, together. */
  means: money,
  home: z.enum(homes).nullable(),
  rent: money,
  serviceCosts: money,
  disability: known,
  /** Of a rent above the limit (to 2025): whether there was huurtoeslag already. */
  hadAllowance: known.default(null),
  working: known,
  yearsAbroad: z.int().min(0).max(50).nullable(),
  children: z.array(child).max(20),
  residents: z.array(resident).max(12),
})
export type Answers = z.infer<typeof answers>

export const nothingAnswered: Answers = {
  ...{ bornOn: null, partner: null, partnerBornOn: null, insured: null, partnerInsured: null },
  ...{ income: null, partnerIncome: null, netIncome: null, assets: null, means: null },
  ...{ home: null, rent: null, serviceCosts: null, disability: null, hadAllowance: null, working: null, yearsAbroad: null },
  ...{ children: [], residents: [] },
}

/** A child or another adult of whom only the birth is known. */
export const newChild = (bornOn: Day): Child => ({ bornOn, care: null, apart: false })
export const newResident = (bornOn: Day, isChild: boolean): Resident => {
  return { bornOn, child: isChild, income: null, assets: null, sharesCosts: null }
}

/** What the file tells otherwise than it did when the answers were kept: what it told then, and what now. */
export const fileChange = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['bornOn', 'partnerBornOn', 'child']), was: day.nullable(), now: day.nullable() }),
  z.object({ what: z.literal('resident'), was: day.nullable(), now: day.nullable(), child: z.boolean() }),
  z.object({ what: z.literal('partner'), was: known, now: known }),
  z.object({ what: z.literal('rent'), was: money, now: money }),
])
export type FileChange = z.infer<typeof fileChange>

const text = (most: number) => z.string().trim().max(most)

/** A scheme of the municipality or a fund, in the words of the organisation. */
export const localScheme = z
  .object({
    id,
    name: text(120).min(1),
    what: text(600),
    /** Where it is asked for: a link, a counter, a telephone number. */
    where: text(300),
    /** Net income up to this part of the norm of social assistance; null: income does not matter, or differs. */
    normPercent: z.int().min(50).max(300).nullable(),
    meansUpTo: money,
    /** Only for a household with children under eighteen. */
    forChildren: z.boolean(),
    amountCents: money,
    amountPeriod: z.enum(['once', 'month', 'year']),
    /** First and last day on which it holds. */
    from: day.nullable(),
    until: day.nullable(),
    source: text(200),
  })
  .refine((one) => one.from === null || one.until === null || one.from <= one.until, {
    error: 'untilBeforeFrom',
    path: ['until'],
  })
export type LocalScheme = z.infer<typeof localScheme>

/** Someone who knows the law held the numbers of one file against the official text. */
export const check = z.object({ law, from: day, by: text(120).min(1), on: day })
export type Check = z.infer<typeof check>

/** Whether a local scheme may fit, as far as the answers tell. */
export const fits = ['mayFit', 'notNow', 'asks', 'look'] as const
export type Fit = (typeof fits)[number]
