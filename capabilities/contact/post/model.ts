// Incoming post: letters that someone brought along, and what each asks.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

const text = (most: number) => z.string().trim().max(most)

/** What a letter asks: nothing, to pay, to answer, to object by a day, or to come. */
export const postAsks = ['nothing', 'pay', 'answer', 'object', 'appear'] as const
export type PostAsks = (typeof postAsks)[number]

export const postState = z.enum(['unread', 'read', 'set-aside'])

/** Ten million euros: no letter asks for more. */
const mostCents = 1_000_000_000

/** What is noted of a letter once it was opened. */
export const postFacts = z.object({
  sender: text(200),
  datedOn: day.nullable(),
  asks: z.enum(postAsks),
  termOn: day.nullable(),
  amountCents: cents.min(0).max(mostCents).nullable(),
  isDebt: z.boolean(),
  reference: text(100),
  note: text(1000),
})
export type PostFacts = z.infer<typeof postFacts>

export const postLine = postFacts.extend({
  id,
  caseId: id,
  state: postState,
  receivedOn: day,
  pages: z.array(z.object({ fileId: id, mediaType: z.string() })),
  taskId: id.nullable(),
  original: z.enum(['here', 'returned', 'not-here']),
  returnedOn: day.nullable(),
  version,
})
export type PostLine = z.infer<typeof postLine>
