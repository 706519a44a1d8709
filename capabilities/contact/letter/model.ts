// Letters of a case, what was sent of them, and what was agreed on reaching the person.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { telling } from '../../assessment/information/model.ts'
import { reachReasons } from '../../people/reach/rules.ts'
import { letterKind } from '../letter-template/model.ts'

const text = (most: number) => z.string().trim().max(most)

export const letterText = z.object({
  kind: letterKind,
  toKind: z.enum(['person', 'other']),
  toName: text(200).min(1),
  toAddress: text(500),
  reference: text(100),
  subject: text(200).min(1),
  body: text(20_000).min(1),
  neutral: z.boolean(),
})
export type LetterText = z.infer<typeof letterText>

/** What a letter tells of what everybody should know. */
export const tells = z.array(telling).max(40)
export type Tells = z.infer<typeof tells>

export const letterState = z.enum(['draft', 'made', 'sent'])
export const sendingWays = ['post', 'handed', 'mail', 'portal'] as const
export const sendingWay = z.enum(sendingWays)
export type SendingWay = z.infer<typeof sendingWay>

export const sending = z.object({
  id,
  way: sendingWay,
  toWhom: z.string(),
  sentOn: day,
  byName: z.string(),
  calledFirst: z.boolean(),
})

export const letterLine = z.object({
  id,
  kind: letterKind,
  subject: z.string(),
  toName: z.string(),
  state: letterState,
  authorName: z.string(),
  changedAt: z.string(),
  pdfId: id.nullable(),
  docxId: id.nullable(),
  sendings: z.array(sending),
  version,
})
export type LetterLine = z.infer<typeof letterLine>

/** Why a letter may not leave; words of refusal. */
export const stopReasons = [...reachReasons, 'no-address'] as const
export type StopReason = (typeof stopReasons)[number]

const stop = z.enum(stopReasons).nullable()

/** What was agreed on reaching the person, as far as it counts for letters. */
export const reachForLetters = z.object({
  died: z.boolean(),
  addressHidden: z.boolean(),
  /** The free sentence on the card, while nothing was agreed that a machine can obey. */
  sentence: z.string(),
  /** Whether one calls before it leaves by any way but from hand to hand. */
  callFirst: z.boolean(),
  neutralSender: z.boolean(),
  /** For each way what stops a letter to the person; null: nothing. */
  stops: z.object({ post: stop, handed: stop, mail: stop, portal: stop }),
})
export type ReachForLetters = z.infer<typeof reachForLetters>
