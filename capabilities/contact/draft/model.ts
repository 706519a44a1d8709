// Drafts: a note that is not finished, with all that was filled in so far.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { kindCode, moment, sharing } from '../note/model.ts'

/** What may already be filled in beside the text. Nothing is required: a draft is never wrong. */
export const draftFields = z.object({
  caseIds: z.array(id).max(10).optional(),
  kind: kindCode.optional(),
  happenedAt: moment.optional(),
  minutes: z.int().min(0).max(1440).nullable().optional(),
  withWhom: z.string().max(200).optional(),
  sharing: sharing.optional(),
  goalId: id.nullable().optional(),
  taskTitle: z.string().max(300).optional(),
  /** As it was typed: "vrijdag". */
  taskDue: z.string().max(40).optional(),
})
export type DraftFields = z.infer<typeof draftFields>

export const draft = z.object({
  id,
  caseId: id.nullable(),
  name: z.string().nullable(),
  body: z.string(),
  fields: draftFields,
  changedAt: moment,
  version,
})
export type Draft = z.infer<typeof draft>

/** A draft in a list: how it begins, and how long it is. */
export const draftLine = draft.omit({ body: true, fields: true }).extend({ begins: z.string(), words: z.int() })
export type DraftLine = z.infer<typeof draftLine>
