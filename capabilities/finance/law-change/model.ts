// The nouns of a change of law: what changes on which day, what that does to a household, and the working out of it for many.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { type Day, day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { questions } from '../../../core/law/outcome.ts'
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
  /** The numbers that hold the day before: `absent` where there are none. */
  before: z.object({ from: day.nullable(), state: z.enum(['sure', 'unsure', 'absent']) }),
})
export type Change = z.infer<typeof change>

/** The list of local schemes as it was set on a day. */
export interface SchemeList {
  readonly version: number
  readonly setOn: Day
  readonly schemes: readonly LocalScheme[]
  readonly checks: readonly Check[]
}

/** The news that there is more to work out, told with each piece for the next. */
export const goesOn = 'finance.law-sweep-goes-on'

/** An open case with what its household answered last; both null where nobody asked. */
export interface Household {
  readonly caseId: string
  readonly folderId: string
  readonly circleId: string
  readonly answeredOn: Day | null
  readonly answers: Answers | null
}

/** What a household has a right to: whether, how much a month, and how much once. Both 0 where there is no amount. */
export const side = z.object({ right: z.boolean(), monthly: cents, once: cents })
export type Side = z.infer<typeof side>

/** What nobody answered and the file does not tell: a question, who lives in the home, or whether a child lives apart. */
export const missing = z.enum([...questions, 'household', 'apart'])
export type Missing = z.infer<typeof missing>

/** `asks`: something is missing. `after`: of the day itself it is sure, of the day before not. `unsure`: of the day itself it is not. */
export type Effect =
  | { readonly kind: 'changed'; readonly before: Side; readonly after: Side }
  | { readonly kind: 'after'; readonly after: Side }
  | { readonly kind: 'asks'; readonly missing: readonly Missing[] }
  | { readonly kind: 'same' | 'unsure' }

export const ways = ['conversation', 'phone', 'letter', 'message'] as const

/** Day on which the household gave the answers that a line rests on; null where the file alone told enough. */
const answeredOn = day.nullable()

export const touchedLine = z.object({
  caseId: id,
  personName: z.string(),
  answeredOn,
  /** Null where what it was rests on a number that nobody confirmed: then there is no difference either. */
  before: side.nullable(),
  after: side,
  /** Beside an unknown `before`: cents a month that come in of it by the month sheet; null where the sheet cannot tell. */
  held: cents.nullable(),
  told: z.object({ onDay: day, by: z.string() }).nullable(),
})
export type TouchedLine = z.infer<typeof touchedLine>

export const openLine = z.object({ caseId: id, personName: z.string(), answeredOn, missing: z.array(missing).min(1) })
export type OpenLine = z.infer<typeof openLine>

export const sweep = z.object({
  id,
  state: z.enum(['running', 'done', 'stopped']),
  /** When it was asked, ISO in UTC. */
  askedAt: z.string(),
  done: z.int(),
  /** Households in all that the asker may see; null until they were counted. */
  total: z.int().nullable(),
  touched: z.int(),
  /** Of those, of whom only is known what it becomes. */
  afterOnly: z.int(),
  same: z.int(),
  /** Of which something is missing. */
  open: z.int(),
  unsure: z.int(),
  /** Cents a month of all of whom the difference is known, together. */
  gain: cents,
})
export type Sweep = z.infer<typeof sweep>
