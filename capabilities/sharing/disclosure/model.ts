// What leaves the house about someone: chosen lines, why that is allowed, and the sheet as its receiver reads it.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { ground } from '../../people/ground/model.ts'
import { reachReasons } from '../../people/reach/rules.ts'

const text = (most: number) => z.string().trim().max(most)

/** What lifts the duty to keep silent: consent, a right or a duty to report, or a conflict of duties (mission A6). */
export const liftings = ['consent', 'right', 'duty', 'conflict'] as const
export const lifting = z.enum(liftings)
export type Lifting = z.infer<typeof lifting>

export const consentHows = ['spoken', 'written'] as const
export const consentHow = z.enum(consentHows)

/** Why it may be shared; a draft may still miss a part of it. */
export const allowedBy = z.object({
  ground: ground.nullable().default(null),
  lifting: lifting.nullable().default(null),
  consentOn: day.nullable().default(null),
  consentHow: consentHow.nullable().default(null),
  /** Which law, or which duties were weighed; for all but consent. */
  liftingReason: text(1000).default(''),
})
export type AllowedBy = z.infer<typeof allowedBy>

/** What lines are about, in the order of the sheet. */
export const lineGroups = [
  'person',
  'reach',
  'words',
  'goals',
  'agreements',
  'household',
  'strengths',
  'instruments',
  'notes',
] as const
export const lineGroup = z.enum(lineGroups)
export type LineGroup = z.infer<typeof lineGroup>

/** One line as it leaves. The key says where it came from: `goal.0193...`. */
export const sharedLine = z.object({
  key: z.string().regex(/^[a-z]+(\.[a-z0-9-]{1,60})+$/),
  group: lineGroup,
  title: text(200).min(1),
  text: text(8000).min(1),
})
export type SharedLine = z.infer<typeof sharedLine>

/** As much as fits on fifteen pages: who shares more than that shares a file. */
const mostText = 45_000
const lengthOf = (lines: readonly SharedLine[]) => lines.reduce((sum, { title, text }) => sum + title.length + text.length, 0)

/** The lines that go along with one receiver. */
export const sharedLines = z
  .array(sharedLine)
  .max(80)
  .refine((lines) => lengthOf(lines) <= mostText, { error: 'too-long' })

/** What referral and report have in common before they leave. */
export const leaving = z.object({
  purpose: text(1000).default(''),
  lines: sharedLines.default([]),
  allowedBy: allowedBy.prefault({}),
  /** The person saw the text as it leaves, and what they said of it. */
  seenByPerson: z.boolean().default(false),
  reaction: text(1000).default(''),
})
export type Leaving = z.infer<typeof leaving>

export const lineStops = [...reachReasons, 'no-address'] as const
export type LineStop = (typeof lineStops)[number]

/** A line one may choose. One that is stopped shows why and has no text. */
export const offeredLine = sharedLine.extend({ text: z.string(), stopped: z.enum(lineStops).nullable() })
export type OfferedLine = z.infer<typeof offeredLine>

/** A first meeting together, when and with whom. */
export const together = z.object({ on: day.nullable(), at: z.string(), with: z.string() })
export type Together = z.infer<typeof together>

/** The whole text as it left. Written once and read for ever: fields are only ever added, with a default. */
export const sheet = z.object({
  organisation: z.string(),
  fromName: z.string(),
  reachUs: z.string(),
  toWhom: z.string(),
  leftOn: day,
  question: z.string(),
  purpose: z.string(),
  allowedBy,
  lines: z.array(sharedLine),
  together: together.nullable(),
})
export type Sheet = z.infer<typeof sheet>

/** For what kind of receiver a report is: one of ours, or an id of the organisation's own (`receiver-kind/model.ts`). */
export const receiverKindCode = z.string().regex(/^[a-z0-9-]{2,40}$/)

/** How a report leaves. Ordinary mail is not among them: what is told is confidential. */
export const reportWays = ['secure-mail', 'portal', 'post', 'with-person', 'handed'] as const
export const reportWay = z.enum(reportWays)
export type ReportWay = z.infer<typeof reportWay>

/** A line in the register of what left the house. */
export const disclosureLine = z.object({
  id,
  kind: z.enum(['referral', 'report']),
  toWhom: z.string(),
  purpose: z.string(),
  allowedBy,
  seenByPerson: z.boolean(),
  reaction: z.string(),
  leftOn: day,
  leftByName: z.string(),
  /** Of a report: for what kind of receiver, with the word that had, how it left, and the paper. */
  report: z.object({ receiverKind: receiverKindCode, receiverWord: z.string(), way: reportWay, fileId: id }).nullable(),
  /** What went along, by its titles. */
  titles: z.array(z.string()),
})
export type DisclosureLine = z.infer<typeof disclosureLine>
