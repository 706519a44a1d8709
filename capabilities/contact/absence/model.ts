// What cannot wait while a colleague is away: the nouns.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'

export const absence = z.object({
  /** Of today, by time. */
  appointments: z.array(
    z.object({ id, caseId: id, name: z.string(), title: z.string(), place: z.string(), startsAt: z.string() }),
  ),
  /** Drafts that exist, one line a case; what they say stays their author's. */
  drafts: z.array(z.object({ caseId: id, name: z.string(), drafts: z.int(), changedAt: z.string() })),
})
export type Absence = z.infer<typeof absence>
