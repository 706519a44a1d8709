// What someone did just now and can take back.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

export const act = z.object({
  id,
  /** Name of the operation, such as `plan.add-goal`. */
  operation: z.string(),
  at: z.iso.datetime(),
  /** When it can no longer be taken back. */
  until: z.iso.datetime(),
})
export type Act = z.infer<typeof act>
