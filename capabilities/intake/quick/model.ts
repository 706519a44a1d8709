// Quick questions: asked at the desk or by telephone, answered at once, and kept without a name or a file.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { domains } from '../../directory/offer/model.ts'

export const quickChannels = ['desk', 'phone'] as const
export const quickChannel = z.enum(quickChannels)
export type QuickChannel = z.infer<typeof quickChannel>

/** What it was about: the same subjects as the sociale kaart, so that an offer is found by it; or none of them. */
export const subjects = [...domains, 'other'] as const
export const subject = z.enum(subjects)
export type Subject = z.infer<typeof subject>

/** Answered at once, pointed to an offer of the sociale kaart, or handed over into a request. */
export const quickOutcomes = ['information', 'pointed', 'handed'] as const
export const quickOutcome = z.enum(quickOutcomes)
export type QuickOutcome = z.infer<typeof quickOutcome>

export const quickText = z.object({
  channel: quickChannel,
  question: z.string().trim().min(1).max(300),
  subject,
  outcome: quickOutcome,
  answer: z.string().trim().max(500).default(''),
  serviceId: id.nullable().default(null),
})
export type QuickText = z.infer<typeof quickText>

export const quickLine = quickText.extend({
  id,
  onDay: day,
  notedAt: z.string(),
  notedByName: z.string(),
  teamId: id,
  teamName: z.string(),
  serviceName: z.string().nullable(),
  requestId: id.nullable(),
})
export type QuickLine = z.infer<typeof quickLine>

const count = z.int().min(0)

/** How often one subject was asked about, and what became of it. */
export const subjectCount = z.object({ subject, asked: count, information: count, pointed: count, handed: count })
export type SubjectCount = z.infer<typeof subjectCount>
