// Invitations to appointments and reminders of them: how it stands with each.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { versionOrNone } from '../../../core/kit/receipt.ts'
import { mailState, mailWhy } from '../../../platform/mail/model.ts'
import { reachReasons } from '../../people/reach/rules.ts'
import { moment } from '../note/model.ts'

/** What leaves about an appointment: an invitation, the first or again, a change, that it does not take place, or a reminder. */
const mailedKinds = ['invitation', 'invitation-moved', 'invitation-cancelled', 'reminder'] as const
const mailedKind = z.enum(mailedKinds)
export type MailedKind = z.infer<typeof mailedKind>

/** Why no mail may leave; words of refusal. */
const noMailReasons = [...reachReasons, 'no-email', 'mail-off', 'mail-not-neutral', 'place-secret'] as const
export type NoMailReason = (typeof noMailReasons)[number]

/** One mail about an appointment, and how it stands with it. */
export const mailed = z.object({
  id,
  /** What it turned out to be; before that what it is to say. */
  kind: mailedKind,
  state: mailState,
  why: mailWhy.nullable(),
  at: moment,
})
export type Mailed = z.infer<typeof mailed>

/** Hours before an appointment. */
export const remindingHours = [4, 24, 48, 168] as const
export const reminding = z.object({ hours: z.literal(remindingHours).nullable(), version: versionOrNone })

export const invitation = z.object({
  /** What keeps mail from leaving; null: nothing does. */
  stop: z.enum(noMailReasons).nullable(),
  /** The free sentence that has to be read first; empty: none. */
  sentence: z.string(),
  /** Whether one calls before it leaves. */
  callFirst: z.boolean(),
  neutral: z.boolean(),
  /** The latest first. */
  mailed: z.array(mailed),
  /** Whether more was mailed before these. */
  moreMailed: z.boolean(),
  /** How long before a reminder leaves; null: the organisation sends none. */
  hours: reminding.shape.hours,
  remind: z.boolean(),
})

/** Kinds of mail about appointments. */
export const mailKinds = ['contact.invitation', 'contact.reminder'] as const

/** A mail that did not leave or arrive, for whoever asked for it. */
export const unsent = z.object({
  id,
  kind: mailedKind,
  why: mailWhy,
  at: moment,
  appointmentId: id,
  caseId: id,
  name: z.string(),
  startsAt: moment,
})
export type Unsent = z.infer<typeof unsent>

/** The mark of a mail about an appointment: a version that one is invited to, or one by which it changed. */
export const [inviteMark, changeMark] = ['v', 'c'] as const

/** So many minutes one has to think better of a change, such as a drag by accident, before whoever was invited hears of it. */
export const secondThoughts = 2
