// Nouns of signing in: what is typed, what a session is, what it says of whom.
import { z } from 'zod'
import { rights, roleNames } from '../../core/kit/rights.ts'

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: 'email' }))
/** Long enough for any sentence, short enough not to be a burden on the hash. */
export const password = z.string().min(1).max(1000)
/** Six digits of an app with codes; spaces as people copy them are forgiven. */
export const code = z
  .string()
  .trim()
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, { error: 'code' }))

/** The same, or twelve digits of a code on paper; the lines between its fours are forgiven too. */
export const codeOrRecovery = z
  .string()
  .trim()
  .transform((text) => text.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}(\d{6})?$/, { error: 'code' }))
/** Twelve digits each, good once. */
export const recoveryCodes = z.array(z.string().regex(/^\d{12}$/))

export const secondFactor = z.enum(['ok', 'needed'])
export const team = z.object({ id: z.uuid(), name: z.string() })
export const role = z.enum(roleNames)
export const right = z.enum(rights)

/** One row of someone's own list of sessions. Moments are ISO in UTC. */
export const sessionRow = z.object({
  sessionId: z.uuid(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  device: z.string(),
  current: z.boolean(),
})

/** A session that is open: one person, in one organisation. */
export interface Session {
  sessionId: string
  accountId: string
  tenantId: string
  memberId: string
  name: string
  tenantName: string
  roles: z.infer<typeof role>[]
  teams: z.infer<typeof team>[]
  demo: boolean
  /** ISO in UTC. */
  startedAt: string
  /** Whether they showed again, minutes ago, that it is them. */
  proven: boolean
  /** True until the second factor that is due stands: only setting it up, `me` and signing out are possible. */
  restricted: boolean
}
