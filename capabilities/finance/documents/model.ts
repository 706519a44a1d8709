// The papers that debt counselling takes: which an organisation asks, and how it stands with each in a case.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** Our own list; the organisation sets aside what it does not ask and adds what it does. */
export const shippedDocuments = [
  'identity',
  'income',
  'bank',
  'housing',
  'energy',
  'health-insurance',
  'allowances',
  'debt-letters',
  'attachment',
  'taxes',
  'alimony',
  'vehicle',
  'savings',
  'free-amount',
  'agreement',
] as const
export type ShippedDocument = (typeof shippedDocuments)[number]

export const documentCode = z.string().trim().min(1).max(40)

export const documentKind = z.object({
  code: documentCode,
  /** Empty: our own word for it. */
  word: z.string().trim().max(80),
  /** Not asked any more; where something is known of it, it stays to be seen. */
  retired: z.boolean(),
})
export type DocumentKind = z.infer<typeof documentKind>
export const documentKinds = z.array(documentKind).max(60)

/** By the ordinance of the council; the law gives eight at most (Wgs art. 4a). Null where nobody entered them. */
export const decisionWeeks = z.int().min(1).max(8).nullable()

export const documentStates = ['missing', 'asked', 'here', 'not-needed'] as const
export const documentState = z.enum(documentStates)
export type DocumentState = z.infer<typeof documentState>

export const documentEntry = z.object({
  state: documentState,
  since: day,
  because: z.string().trim().max(500).default(''),
  /** The letter in the post of the case, where it came in there. */
  postId: id.nullable().default(null),
})
export type DocumentEntry = z.infer<typeof documentEntry>

/** One paper of a case; `version` null where nobody said anything of it yet. */
export const document = z.object({
  code: documentCode,
  word: z.string(),
  state: documentState,
  since: day.nullable(),
  because: z.string(),
  postId: id.nullable(),
  version: version.nullable(),
})
export type Document = z.infer<typeof document>
