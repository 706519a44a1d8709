// Letters to creditors: one for each debt, made in one go, kept as they were.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { messageKind } from '../creditors/model.ts'

/** The paper as data: PDF and Word file are set from it whenever they are asked for. */
export type { LetterPaper } from '../../../platform/letters/model.ts'

/** The messages that leave on paper; each has a template. */
export const letterKinds = ['balanceAsked', 'proposed', 'reconsiderationAsked', 'agreed', 'ended'] as const
export const letterKind = messageKind.extract(letterKinds)
export type LetterKind = z.infer<typeof letterKind>

/** Those that ask for an answer, before a day. */
export const asksAnswer = (kind: LetterKind): boolean => kind !== 'agreed' && kind !== 'ended'

/** Whoever gets the letter: a bureau or bailiff that collects goes before the creditor. */
export const addressee = z.object({ claimId: id, toName: z.string(), toAddress: z.string() })
export type Addressee = z.infer<typeof addressee>

export const letterLine = z.object({
  id,
  claimId: id,
  batchId: id,
  kind: letterKind,
  onDay: day,
  toName: z.string(),
  toAddress: z.string(),
  by: z.string(),
})
export type LetterLine = z.infer<typeof letterLine>

export const savedAs = ['pdf', 'docx'] as const
