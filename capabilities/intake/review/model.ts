// Possible duplicates with cases set apart: what the reviewer weighs, and what those who may know are told.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'

/** So many days a possible duplicate is kept. Own choice, no figure of law. */
export const duplicateDays = 365

/** Two people who may be one: names and birth dates, and nothing of what it is about or whose it is. */
export const toReview = z.object({
  id,
  notedAt: z.string(),
  requestId: id,
  otherId: id,
  requestName: z.string(),
  requestBorn: day.nullable(),
  otherName: z.string(),
  otherBorn: day.nullable(),
})
export type ToReview = z.infer<typeof toReview>

export const verdict = z.enum(['same', 'other'])
export type Verdict = z.infer<typeof verdict>

/** For those in the circle of a case: a request came in about the person of it, and that team may be asked. */
export const told = z.object({
  id,
  requestId: id,
  otherId: id,
  caseId: id.nullable(),
  name: z.string(),
  teamName: z.string(),
  onDay: day,
})
export type Told = z.infer<typeof told>
