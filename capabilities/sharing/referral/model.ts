// A referral: to whom, for what question, what goes along and why that may; then each step until it ended.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { publicName } from '../../../core/kit/guest.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { leaving, sheet } from '../disclosure/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** `opened`: received; `contact`: the receiver asks to be called first. */
export const states = ['draft', 'sent', 'opened', 'contact', 'accepted', 'declined', 'started', 'ended', 'withdrawn'] as const
export const state = z.enum(states)
export type State = z.infer<typeof state>

/** What a receiver may say, by the link or by telephone. */
export const answers = ['accepted', 'declined', 'contact', 'started', 'ended'] as const
export const answer = z.enum(answers)
export type Answer = z.infer<typeof answer>

export const steps = [
  'sent',
  'new-link',
  'opened',
  'contact',
  'accepted',
  'declined',
  'started',
  'ended',
  'withdrawn',
  'silent',
] as const
export const step = z.object({
  id,
  step: z.enum(steps),
  onDay: day,
  /** By the link, told to a colleague, or ours. */
  how: z.enum(['link', 'told', 'ours']),
  /** Who said it at the receiver. */
  saidBy: z.string(),
  note: z.string(),
  memberName: z.string().nullable(),
})
export type Step = z.infer<typeof step>

/** A time of the day in the Netherlands, '09:30'; empty: not agreed yet. */
const clock = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })])

/** What a colleague is asked: to take the case over, or to help beside whoever has it. */
export const helps = ['take-over', 'beside'] as const
export const help = z.enum(helps)
export type Help = z.infer<typeof help>

/** A referral inside the house: a colleague, or whoever of a team takes it up. */
export const colleague = z.object({ help, to: z.enum(['member', 'team']), id })
export type Colleague = z.infer<typeof colleague>

/** All that is written before it leaves. */
export const referralText = leaving.extend({
  serviceId: id.nullable().default(null),
  /** Null for someone elsewhere. */
  colleague: colleague.nullable().default(null),
  receiver: text(200).min(1),
  goalId: id.nullable().default(null),
  question: text(4000).default(''),
  /** A warm handover: the first talk together. */
  warm: z.boolean().default(false),
  warmOn: day.nullable().default(null),
  warmAt: clock.default(''),
  warmWith: text(200).default(''),
})
export type ReferralText = z.infer<typeof referralText>

export const referralLine = z.object({
  id,
  version,
  caseId: id,
  receiver: z.string(),
  goalId: id.nullable(),
  /** What a colleague is asked; null for someone elsewhere. */
  help: help.nullable(),
  state,
  lastOn: day,
  sentOn: day.nullable(),
  answerBy: day.nullable(),
  linkUntil: day.nullable(),
  silentSince: day.nullable(),
  /** Something the receiver said that nobody here noted yet. */
  unseen: z.boolean(),
  madeByName: z.string(),
})
export type ReferralLine = z.infer<typeof referralLine>

export const referralView = z.object({
  line: referralLine,
  text: referralText,
  goalWords: z.string(),
  /** As the receiver reads it: as it left, or as it would leave now. */
  sheet,
  steps: z.array(step),
  /** Whether a link is out that opens it. */
  linked: z.boolean(),
  /** Name of the organisation in the address of a link; null until one was chosen. */
  publicName: publicName.nullable(),
  /** The asker is who was asked. */
  asked: z.boolean(),
  /** The asker sees the case, too. */
  inCase: z.boolean(),
  /** Whoever is asked sees the case already: nothing is chosen to go along. */
  sees: z.boolean(),
  /** Its case is closed: nothing leaves any more. */
  closed: z.boolean(),
  may: z.array(z.string()),
})
export type ReferralView = z.infer<typeof referralView>
