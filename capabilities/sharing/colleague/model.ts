// Colleagues and teams one may ask: the noun.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'

/** Someone at work, or a team, who may be asked. */
export const candidate = z.object({
  to: z.enum(['member', 'team']),
  id,
  name: z.string(),
  /** The teams of someone; none for a team. */
  teamNames: z.array(z.string()),
  /** Since when someone is away; null: here. */
  absentSince: day.nullable(),
  /** They see the case already. */
  sees: z.boolean(),
})
export type Candidate = z.infer<typeof candidate>
