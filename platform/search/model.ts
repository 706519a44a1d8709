// What the one box finds.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

export const kinds = ['person', 'case', 'request', 'note', 'plan', 'signal', 'service', 'organisation', 'contact'] as const

export const hit = z.object({
  kind: z.string(),
  id,
  title: z.string(),
  snippet: z.string(),
  caseId: id.nullable(),
})
export type Hit = z.infer<typeof hit>
