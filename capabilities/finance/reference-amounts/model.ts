// Amounts to hold a plan against: by category and kind of household, from a source the organisation may use.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { category } from '../budget/model.ts'

/** Who live there, as far as the file tells: one adult or two, with children or without. */
export const households = ['alone', 'aloneWithChildren', 'couple', 'coupleWithChildren'] as const
export const household = z.enum(households)
export type Household = (typeof households)[number]

export const referenceAmount = z.object({ category, household, monthlyCents: cents.min(0).max(100_000_000) })
export type ReferenceAmount = z.infer<typeof referenceAmount>

export const referenceList = z.object({
  source: z.string().trim().max(200),
  sourceDay: day.nullable(),
  amounts: z
    .array(referenceAmount)
    .max(400)
    .refine((all) => new Set(all.map((one) => `${one.category} ${one.household}`)).size === all.length, { error: 'amountTwice' }),
})
export type ReferenceList = z.infer<typeof referenceList>
