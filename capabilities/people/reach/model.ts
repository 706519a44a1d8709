// How someone may be reached safely, and what stops us from reaching them: the nouns.
import { z } from 'zod'
import { type Day, day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const ways = ['phone', 'text', 'email', 'letter', 'visit', 'app'] as const
export type Way = (typeof ways)[number]

const text = (most: number) => z.string().trim().max(most).default('')
/** A time of the day in the Netherlands, '09:30'. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })

/** What was agreed. No way at all: this person gets in touch, we do not. */
export const reachTerms = z.object({
  ways: z.array(z.enum(ways)).max(ways.length),
  /** Monday is 1. None: any day. */
  days: z.array(z.int().min(1).max(7)).max(7).default([]),
  notBefore: clock.nullable().default(null),
  notAfter: clock.nullable().default(null),
  /** Under which name we may make ourselves known, and whom we may ask for. */
  names: text(200),
  noLetterHome: z.boolean().default(false),
  noVoicemail: z.boolean().default(false),
  neutralSender: z.boolean().default(false),
  /** Nothing leaves before we called. */
  callFirst: z.boolean().default(false),
  /** Where letters go instead of home. */
  lettersTo: text(300),
  note: text(500),
})
export type ReachTerms = z.infer<typeof reachTerms>

/** An agreement as it was made: with whom, on which day, and who wrote it down. */
export const reachAgreement = reachTerms.extend({ id, version, agreedWith: text(100), agreedOn: day, notedBy: z.string() })
export type ReachAgreement = z.infer<typeof reachAgreement>

/** All that decides whether we may reach someone. */
export interface Reach {
  diedOn: Day | null
  addressHidden: boolean
  /** The free sentence on the card. */
  sentence: string
  /** Null while nothing was agreed in a form that a machine can obey. */
  agreed: ReachTerms | null
}

/** A moment in Dutch time: '2026-11-23' and '14:05'. */
export interface Moment {
  day: Day
  time: string
}
