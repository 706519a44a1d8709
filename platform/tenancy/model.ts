// An organisation and who works in it: the nouns.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import { roleNames } from '../../core/kit/rights.ts'

const line = z.string().trim().min(1).max(200)

/** E-mail as one signs in with it. */
export const address = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: 'email' }))

export const roles = z
  .array(z.enum(roleNames))
  .min(1, { error: 'required' })
  .max(roleNames.length)
  .transform((held) => roleNames.filter((role) => held.includes(role)))

/** What is written down of someone at work. `email` null: they do not sign in yet. */
export const memberFacts = z.object({
  name: line,
  initials: z.string().trim().max(20),
  email: address.nullable(),
  roles,
  employerId: id.nullable(),
  /** Contract hours a week, as in the collective agreement of social work: 36 is a whole week; nobody is asked for more than 60. */
  weeklyHours: z.number().min(0).max(60).multipleOf(0.1).nullable(),
})
export type MemberFacts = z.infer<typeof memberFacts>

const named = z.object({ id, name: z.string() })

/** How it stands with signing in. `invitedUntil` is ISO in UTC: when the link that was given last stops working. */
export const standing = z.object({
  email: z.string().nullable(),
  joined: z.boolean(),
  secondFactor: z.boolean(),
  invitedUntil: z.string().nullable(),
})
export type Standing = z.infer<typeof standing>

/** Someone at work, in a list. */
export const memberLine = z.object({
  id,
  version,
  name: z.string(),
  initials: z.string(),
  roles: z.array(z.enum(roleNames)),
  employerId: id.nullable(),
  employerName: z.string().nullable(),
  weeklyHours: z.number().nullable(),
  absentSince: day.nullable(),
  endedOn: day.nullable(),
  teams: z.array(named),
  ...standing.shape,
})
export type MemberLine = z.infer<typeof memberLine>

/** Whom a list shows: who works here, who left, or both. */
export const whose = z.enum(['here', 'ended', 'all'])

/** What a list of people at work is narrowed by. */
export const memberFilter = z.object({
  name: z.string().trim().max(100).default(''),
  teamId: id.optional(),
  role: z.enum(roleNames).optional(),
  whose: whose.default('here'),
})
export type MemberFilter = z.infer<typeof memberFilter>

/** Where the pages are open: the beginning of an address, such as `https://omzien.example`. */
export const site = z
  .string()
  .max(200)
  .regex(/^https?:\/\/[^/\s]+$/)

/** SHA-256, in hexadecimals, of `invitation:` and the secret of a link. The secret stays with whoever made it. */
export const linkHash = z.string().regex(/^[0-9a-f]{64}$/)

/** How the secret of a link is hashed: with this before it. */
export const linkPrefix = 'invitation:'
