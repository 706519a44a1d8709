// What every write gives back: what it made or changed, and the version it has now.
import { z } from 'zod'

/** The last one leaves room to count one on in four bytes. */
const last = 2_147_483_646
export const version = z.int().min(1).max(last)
/** The version someone saw, or 0 for what was not there yet. */
export const versionOrNone = z.int().min(0).max(last)
export const receipt = z.object({ id: z.uuid(), version })
export type Receipt = z.infer<typeof receipt>
