// Templates of letters, what is filled in, and how the organisation looks on paper.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { versionOrNone } from '../../../core/kit/receipt.ts'
import { colour } from '../../../platform/letters/model.ts'

const text = (most: number) => z.string().trim().max(most)

export const letterKinds = [
  'appointment',
  'information',
  'no-answer',
  'referral',
  'objection',
  'payment',
  'progress',
  'closing',
  'other',
] as const
export const letterKind = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKind>

/** What only letters to creditors know: they are made beside the debts. */
export const creditorFields = [
  'creditor',
  'debt',
  'balance-day',
  'offer',
  'share',
  'payment-plan',
  'rest',
  'offered-on',
  'reply-by',
  'explanation',
] as const

/** What is filled in from the file; in a template each stands as `[[name]]`. */
export const mergeFields = [
  'salutation',
  'name',
  'address',
  'born',
  'worker',
  'team',
  'organisation',
  'today',
  'appointment',
  'goals',
  'since',
  /** The ground in law of the service the case is held for, once somebody checked it. */
  'ground',
  /** What everybody should know and this person was not told yet, under its titles. */
  'told',
  /** Where one complains, and where one finds a supporter: arranged with the look. */
  'complaint',
  'support',
  ...creditorFields,
  /** A place that is always filled in by hand. */
  'blank',
] as const
export const mergeField = z.enum(mergeFields)
export type MergeField = z.infer<typeof mergeField>
/** Null: not known in this file. */
export type MergeValues = Readonly<Record<MergeField, string | null>>

/** Templates of letters to creditors. */
export const creditorTemplates = [
  'creditor-balance',
  'creditor-proposal',
  'creditor-reconsideration',
  'creditor-agreed',
  'creditor-ended',
] as const
export type CreditorTemplate = (typeof creditorTemplates)[number]

/** Whether a template is for letters that are made beside the debts, to many at once. */
export const isForCreditors = (shipped: string | null): shipped is CreditorTemplate =>
  (creditorTemplates as readonly (string | null)[]).includes(shipped)

/** Templates that come along, in our own words. */
export const shippedTemplates = [
  'appointment',
  'information',
  'told',
  'no-answer',
  'referral',
  'objection',
  'payment',
  'progress',
  'closing',
  ...creditorTemplates,
] as const
export const shippedTemplate = z.enum(shippedTemplates)
export type ShippedTemplate = z.infer<typeof shippedTemplate>

export const templateText = z.object({
  kind: letterKind,
  title: text(100).min(1),
  subject: text(200).min(1),
  body: text(20_000).min(1),
  retired: z.boolean(),
})
export type TemplateText = z.infer<typeof templateText>

/** A template in the list; version 0 is one that came along and nobody changed. */
export const template = templateText.extend({
  id: id.nullable(),
  shipped: shippedTemplate.nullable(),
  version: versionOrNone,
  /** Whether it came along as a model that someone with knowledge of the law should look at first. */
  toCheck: z.boolean(),
})
export type Template = z.infer<typeof template>

export const look = z.object({
  name: text(200).min(1),
  place: text(100),
  lines: text(800),
  colour,
  foot: text(300),
  neutralLines: text(400),
  complaint: text(300).default(''),
  support: text(300).default(''),
})
export type Look = z.infer<typeof look>
