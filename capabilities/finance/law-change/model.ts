// The nouns of a change of law: what changes on which day, and what that does to a household.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { type Day, day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { type Answers, type Check, type LocalScheme, law } from '../entitlements/model.ts'

/** Names one change: a law with the first day of its file, or a local scheme with the version of the list that changed it. */
export const changeKey = z
  .string()
  .max(80)
  .regex(/^(law\/[A-Za-z]{2,30}\/\d{4}-\d\d-\d\d|scheme\/[0-9a-f-]{36}\/\d{1,6})$/)
export type ChangeKey = z.infer<typeof changeKey>

export const change = z.object({
  key: changeKey,
  day,
  /** Null for a local scheme, which `name` names. */
  law: law.nullable(),
  name: z.string(),
  /** Whether every number of it is confirmed; without that most amounts are withheld. */
  sure: z.boolean(),
})
export type Change = z.infer<typeof change>

/** The list of local schemes as it was set on a day. */
export interface SchemeList {
  readonly version: number
  readonly setOn: Day
  readonly schemes: readonly LocalScheme[]
  readonly checks: readonly Check[]
}

/** A household with what it answered last, and what it was told of a change. */
export interface Household {
  readonly caseId: string
  readonly personName: string
  readonly answers: Answers
  readonly answeredOn: Day
  readonly onDay: Day | null
  readonly by: string | null
}

/** What a household has a right to: whether, how much a month, and how much once. Both 0 where there is no amount. */
export const side = z.object({ right: z.boolean(), monthly: cents, once: cents })
export type Side = z.infer<typeof side>

/** `asks`: the household did not answer all that matters. `unsure`: a number of law that it rests on is not confirmed. */
export type Effect =
  | { readonly kind: 'changed'; readonly before: Side; readonly after: Side }
  | { readonly kind: 'same' | 'asks' | 'unsure' }

export const ways = ['conversation', 'phone', 'letter', 'message'] as const

export const touchedLine = z.object({
  caseId: id,
  personName: z.string(),
  /** Day on which the household gave the answers that this rests on. */
  answeredOn: day,
  before: side,
  after: side,
  told: z.object({ onDay: day, by: z.string() }).nullable(),
})
export type TouchedLine = z.infer<typeof touchedLine>

export const counted = z.object({ done: z.int(), same: z.int(), asks: z.int(), unsure: z.int() })
export type Counted = z.infer<typeof counted>
