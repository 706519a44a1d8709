// A plan of several people: each one's part of it, and the plan they make themselves before ours.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const firstPlanKinds = ['personal', 'family-group'] as const
export const firstPlanKind = z.enum(firstPlanKinds)
export const firstPlanAnswers = ['open', 'received', 'declined'] as const
export const firstPlanAnswer = z.enum(firstPlanAnswers)

export const firstPlanText = z.object({
  offeredOn: day,
  answer: firstPlanAnswer.default('open'),
  receivedOn: day.nullable().default(null),
  /** In their own words. */
  body: z.string().trim().max(12_000).default(''),
})
export type FirstPlanText = z.infer<typeof firstPlanText>

export const firstPlan = firstPlanText.extend({ id, kind: firstPlanKind, version })
export type FirstPlan = z.infer<typeof firstPlan>
