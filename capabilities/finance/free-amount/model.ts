// What someone keeps to live on: the beslagvrije voet and the vtlb as others worked them out, and the income that counts.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const livings = ['single', 'singleParent', 'couple', 'coupleWithChild'] as const

/** Who worked it out: the site of bailiffs and authorities, the calculator of Bureau Wsnp, a letter, or someone else. */
export const sources = ['uwbeslagvrijevoet', 'bureauWsnp', 'letter', 'other'] as const

const amount = cents.min(0).max(100_000_000)

/** An amount a month with where it comes from and the day it was worked out. */
export const calculated = z.object({ cents: amount, source: z.enum(sources), on: day })
export type Calculated = z.infer<typeof calculated>

export const freeAmountEntry = z.object({
  /** From this day on it holds, until the day of the next. */
  fromDay: day,
  living: z.enum(livings),
  /** Net, a month, as far as it counts. */
  incomeCents: amount,
  /** What a bailiff leaves. */
  beslagvrijeVoet: calculated.nullable().default(null),
  /** What stays free in an arrangement. */
  vtlb: calculated.nullable().default(null),
  note: z.string().trim().max(1000).default(''),
})
export type FreeAmountEntry = z.infer<typeof freeAmountEntry>

export const keptFreeAmount = freeAmountEntry.extend({ id, by: z.string(), version })
export type KeptFreeAmount = z.infer<typeof keptFreeAmount>

/** How someone lives as the household answered, or as the file tells. */
export const proposedLiving = z.object({ is: z.enum(livings), from: z.enum(['answers', 'file']) })
export type ProposedLiving = z.infer<typeof proposedLiving>

/** What to look at again: nobody is stopped by it. */
export const doubts = ['aboveMaximum', 'aboveIncome', 'maximumUnknown', 'vtlbBelow', 'old'] as const
export type Doubt = (typeof doubts)[number]

export const capacity = z.object({
  /** What can be paid to all creditors together; zero is a normal case. */
  monthlyCents: amount,
  /** Income, what stays free, and what is left or lacking. */
  steps: z.array(z.object({ word: z.enum(['income', 'beslagvrijeVoet', 'vtlb', 'left', 'short']), cents: amount })),
})
export type Capacity = z.infer<typeof capacity>
