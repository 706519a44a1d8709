// Who brought a request from their work elsewhere, and what they heard of what became of it: the nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { mailState, mailWhy } from '../../../platform/mail/model.ts'
import { emailOrNone } from '../../people/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** Whether the person agrees that who referred them hears what became of it. */
export const agreements = ['yes', 'no', 'not-asked'] as const
export const agreement = z.enum(agreements)
export type Agreement = z.infer<typeof agreement>

export const referrerText = z.object({
  /** Where they stand in the sociale kaart. */
  organisationId: id.nullable().default(null),
  organisation: text(200).default(''),
  name: text(200).default(''),
  email: emailOrNone,
  /** A number, with what one has to know to reach them. */
  phone: text(200).default(''),
  agreed: agreement.default('not-asked'),
})
export type ReferrerText = z.infer<typeof referrerText>

export const referrer = referrerText.extend({ version, agreedOn: day.nullable() })

export const tellingWays = ['mail', 'phone', 'none'] as const

/** What they were told, or why they need not be. */
export const telling = z.object({
  id,
  way: z.enum(tellingWays),
  /** Empty for who may not read cases. */
  words: z.string(),
  /** Whom it told, as they stood there then; all empty where nobody was told, or nobody wrote it down. */
  to: referrerText.pick({ organisation: true, name: true, email: true }),
  onDay: day,
  byName: z.string(),
  /** How it stands with the mail; null where none was sent. */
  mail: z.object({ state: mailState, why: mailWhy.nullable() }).nullable(),
})
export type Telling = z.infer<typeof telling>

/** Why nothing may be told now; words of refusal. */
export const tellingStops = [
  'referrer-missing',
  'not-decided',
  'request-apart',
  'person-died',
  'person-unknowing',
  'not-agreed',
  'agreement-not-asked',
] as const
export type TellingStop = (typeof tellingStops)[number]

export const referrerView = z.object({
  referrer: referrer.nullable(),
  /** The last one first. */
  tellings: z.array(telling),
  stop: z.enum(tellingStops).nullable(),
  /** What keeps a mail from leaving, where something may be told. */
  mailStop: z.enum(['mail-off', 'referrer-no-email']).nullable(),
  /** The least there is to say: that it came in, and whether it was picked up. */
  least: z.string(),
  may: z.array(z.string()),
})
export type ReferrerView = z.infer<typeof referrerView>

/** A request that was decided, and whose referrer heard nothing yet. */
export const untoldLine = z.object({
  id,
  name: z.string(),
  referrer: z.string(),
  status: z.enum(['allocated', 'answered', 'referred', 'declined']),
  decidedOn: day,
  agreed: agreement,
  /** A message left and did not arrive. */
  failed: z.boolean(),
})
export type UntoldLine = z.infer<typeof untoldLine>
