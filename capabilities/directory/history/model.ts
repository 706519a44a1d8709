// What happened to something in the sociale kaart, and the districts it may be in.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'

/** A district of the organisation: the one of a team. */
export const area = z.object({ teamId: id, name: z.string() })
export type Area = z.infer<typeof area>

export const happenings = ['added', 'changed', 'checked', 'removed', 'put-back'] as const
export type Happening = (typeof happenings)[number]

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.object({}).loose()]))])
export const fieldChange = z.object({ field: z.string(), before: fieldValue, after: fieldValue })
export type FieldChange = z.infer<typeof fieldChange>

export const changeLine = z.object({
  id,
  what: z.enum(happenings),
  fields: z.array(fieldChange),
  changedByName: z.string(),
  changedAt: z.string(),
})
export type ChangeLine = z.infer<typeof changeLine>
