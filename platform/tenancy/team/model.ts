// The teams and employers of an organisation, and what it is called: the nouns.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const line = z.string().trim().min(1).max(200)

export const teamFacts = z.object({ name: line, district: z.string().trim().max(200) })

export const teamLine = z.object({
  id,
  version,
  name: z.string(),
  district: z.string(),
  /** Who works in it and did not leave, by name. */
  members: z.array(z.object({ id, name: z.string() })),
})
export type TeamLine = z.infer<typeof teamLine>

/** `members`: how many people it employs here. */
export const employerLine = z.object({ id, version, name: z.string(), members: z.int() })
export type EmployerLine = z.infer<typeof employerLine>
