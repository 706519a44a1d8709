// Someone in the address book: who, in what role, and how they are reached.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { kept, reachedBy, text } from '../model.ts'

export const contactText = z.object({
  organisationId: id.nullable().default(null),
  name: text(200).min(1),
  role: text(200).default(''),
  ...reachedBy,
  reach: text(300).default(''),
  teamId: id.nullable().default(null),
})
export type ContactText = z.infer<typeof contactText>

export const contactLine = contactText.extend({ ...kept, organisationName: z.string().nullable() })
export type ContactLine = z.infer<typeof contactLine>
