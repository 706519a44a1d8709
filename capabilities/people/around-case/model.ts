// Who is round a case: professionals and institutions, what was agreed with them, and who is in charge.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

const text = (most: number) => z.string().trim().max(most)

export const ways = ['phone', 'email', 'letter', 'visit', 'meeting'] as const
export const rhythms = ['weekly', 'two-weekly', 'monthly', 'quarterly', 'when-needed'] as const

/** A name is enough; the rest when it is known. */
export const professionalText = z.object({
  name: text(100).min(1),
  role: text(100).default(''),
  organisation: text(150).default(''),
  phone: text(40).default(''),
  email: text(200).default(''),
  agreed: text(500).default(''),
  way: z.enum(ways).nullable().default(null),
  every: z.enum(rhythms).nullable().default(null),
  /** In charge of the case: one at a time. */
  leads: z.boolean().default(false),
  sinceOn: day,
  untilOn: day.nullable().default(null),
})
export type ProfessionalText = z.infer<typeof professionalText>

export const professional = professionalText.extend({ id, version })
export type Professional = z.infer<typeof professional>
