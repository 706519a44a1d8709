// What an organisation and its people set for themselves: the look of the pages, and lists they keep.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'

export const looks = ['own', 'municipal'] as const
export const look = z.enum(looks)
export type Look = z.infer<typeof look>

/** Address of a page with a list, such as `/people`. */
export const place = z
  .string()
  .regex(/^(\/[a-z-]+)+$/)
  .max(100)

/** What stands behind `?`: codes and days, never a name or a search word. */
export const choices = z.record(z.string().regex(/^[a-zA-Z]{1,30}$/), z.string().regex(/^[\w,-]{1,100}$/))

/** A list as someone filtered it. */
export const keptList = z.object({ id, name: z.string(), choices })
export type KeptList = z.infer<typeof keptList>
