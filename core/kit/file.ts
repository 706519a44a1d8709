// A file on its way out: what an operation gives that sends one.
import { z } from 'zod'

export const givenFile = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
})
export type GivenFile = z.infer<typeof givenFile>
