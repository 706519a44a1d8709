// What was remembered of the columns of a bank that the product does not know, as a beheerder sees it.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { columnRole } from '../statements/model.ts'

/** Which bank it is, as colleagues call it; empty until someone says. */
export const layoutName = z.string().trim().max(80)

export const keptLayout = z.object({
  id,
  name: layoutName,
  /** Words of the head, empty where it is none that heads have; null for tables without one. */
  head: z.array(z.string()).nullable(),
  columns: z.array(columnRole),
  /** When it was chosen last, and by whom. */
  on: day,
  memberName: z.string(),
  version,
})
export type KeptLayout = z.infer<typeof keptLayout>
