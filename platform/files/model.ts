// Files: the nouns, and how large one may be.
import { z } from 'zod'

/** Ten million bytes: a letter photographed by a phone, a scan of forty pages. */
export const largestFile = 10_000_000

/** Room for the largest file in base64 with the rest of the ask. */
export const fileBodyLimit = 13_500_000

/** A file as it was chosen: its bytes in base64. */
export const chosenFile = {
  name: z.string().trim().min(1).max(200),
  content: z.base64().min(1).max(13_400_000, { error: 'too-large' }),
}

/** Why a file is not taken in. */
export const fileRefusals = ['file-empty', 'file-too-large', 'file-kind', 'file-broken', 'file-busy'] as const
export type FileRefusal = (typeof fileRefusals)[number]
