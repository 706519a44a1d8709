// The noun of what is kept whatever its terms say.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

export const reason = z.string().trim().min(1).max(1000)

export const hold = z.object({ id, reason: z.string(), until: z.iso.date(), byName: z.string(), heldAt: z.string() })
export type Hold = z.output<typeof hold>

export const holdToSee = hold.extend({ lifted: z.object({ at: z.string(), byName: z.string(), because: z.string() }).nullable() })
export type HoldToSee = z.output<typeof holdToSee>
