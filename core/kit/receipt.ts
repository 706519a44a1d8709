// What every write gives back: what it made or changed, and the version it has now.
import { z } from 'zod'

export const version = z.int().min(1)
export const receipt = z.object({ id: z.uuid(), version })
export type Receipt = z.infer<typeof receipt>
