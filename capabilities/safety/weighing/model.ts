// The table by which step 4 of the meldcode is weighed: questions in order, and what follows from yes and from no.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

const said = (most: number) => z.string().trim().max(most)

/** What follows from an answer. */
export const outcomes = ['next', 'report', 'report-and-next', 'help-and-next', 'close'] as const
export const outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof outcome>

export const weighingQuestion = z.object({
  question: said(500).min(1),
  /** What it means for this profession, in the words of the organisation. */
  more: said(2000).default(''),
  yes: outcome,
  no: outcome,
})
export type WeighingQuestion = z.infer<typeof weighingQuestion>

/** What someone chose to say of a table of their own. */
export const weighingText = z.object({
  /** For whom it is: a profession, a team. */
  name: said(120).min(1),
  /** Where the sentences come from. */
  source: said(300).default(''),
  /** Who held them against the framework of that profession; nobody yet while empty. */
  checkedBy: said(120).default(''),
  checkedOn: day.nullable().default(null),
  questions: z.array(weighingQuestion).min(1).max(12),
  active: z.boolean().default(true),
})
export type WeighingText = z.infer<typeof weighingText>

export const weighingTable = weighingText.extend({ id, version })
export type WeighingTable = z.infer<typeof weighingTable>

/** What a weighing leads to. */
export const advices = ['report', 'help', 'close'] as const
export const advice = z.enum(advices)
export type Advice = z.infer<typeof advice>
