// Warning marks on a case: what whoever opens it or goes there has to mind, in neutral words. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

const text = (most: number) => z.string().trim().max(most)

export const markText = z.object({
  /** What to mind, as it stands on screens: "Met z'n tweeën gaan". */
  words: text(100).min(1),
  /** What it is based on. */
  reason: text(1000).min(1),
  /** On which day it is looked at again. */
  reviewOn: day,
  /** Whether it was discussed with the person. */
  discussed: z.boolean(),
  /** Why it was not. */
  whyNot: text(500).default(''),
})
export type MarkText = z.infer<typeof markText>

export const mark = markText.extend({
  id,
  version,
  placedOn: day,
  placedBy: z.string(),
  /** Null while it stands. */
  endedOn: day.nullable(),
  endedBy: z.string().nullable(),
  endedBecause: z.string(),
})
export type Mark = z.infer<typeof mark>

/** A mark that is to be looked at again, for whoever placed it or holds the case. */
export const dueMark = z.object({ id, caseId: id, name: z.string(), words: z.string(), reviewOn: day })
