// The nouns of trying out: what would change in the plan of a household, and from which month on.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { month } from '../../../core/kit/day.ts'
import { type Id, id } from '../../../core/kit/id.ts'
import { period } from '../../../core/kit/period.ts'
import { version } from '../../../core/kit/receipt.ts'
import { category, group, groupOf, type keptPost } from '../budget/model.ts'

const amount = {
  amountCents: cents.min(0).max(1_000_000_000),
  period,
  /** What was typed, such as '3*42,50'; null when the amount was typed as it is. */
  expression: z.string().max(200).nullable(),
}

export const change = z.discriminatedUnion('kind', [
  /** A line gets another amount, and counts from then on. `id`: of the line that goes on in its place. */
  z.object({ kind: z.literal('becomes'), postId: id, id, ...amount }),
  /** A line is no longer there. */
  z.object({ kind: z.literal('stops'), postId: id }),
  /** A line that was not there. */
  z
    .object({ kind: z.literal('comes'), id, group, category, name: z.string().trim().max(120), ...amount })
    .refine((one) => groupOf(one.category) === one.group, { error: 'categoryOfAnotherGroup', path: ['category'] }),
])
export type Change = z.infer<typeof change>

/** Which line a change is about: one of the plan, or its own. */
export const aboutOf = (one: Change): Id => (one.kind === 'comes' ? one.id : one.postId)

export const changes = z
  .array(change)
  .max(60)
  .refine((all) => new Set(all.map(aboutOf)).size === all.length, { error: 'lineTwice' })

export const scenario = z.object({ id, name: z.string().trim().min(1).max(80), from: month, changes })
export type Scenario = z.infer<typeof scenario>

export const keptScenario = scenario.extend({ version })
export type KeptScenario = z.infer<typeof keptScenario>

/** As many as one can still choose between. */
export const mostScenarios = 12

/** A line of the plan, with whose it is and where it stands. */
export type PlanLine = z.infer<typeof keptPost>
