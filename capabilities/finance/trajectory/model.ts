// The nouns of a way through debt counselling: its phases, what kinds there are of each, and what is decided in them.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** The phases of the reference process of the NVVK as DDAS counts them (v1.0). None is compulsory; some stand beside others. */
export const phases = [
  'registration',
  'crisis-intervention',
  'intake',
  'information-advice',
  'plan-of-approach',
  'stabilisation',
  'moratorium',
  'debt-arrangement',
  'resolution',
  'guidance',
  'aftercare',
  'exit',
] as const
export const phaseName = z.enum(phases)
export type PhaseName = z.infer<typeof phaseName>

/** What may be lost: `threats` of debts without `none`. */
export const crises = ['eviction', 'cutOff', 'healthInsurance'] as const
export type Crisis = (typeof crises)[number]
/** Art. 287b Fw, art. 5 Wgs, art. 287 lid 4 Fw. */
export const moratoria = ['narrow', 'broad', 'provisional'] as const
/** Betalingsregeling, herfinanciering, saneringskrediet, schuldbemiddeling, 0%-aanbod. */
export const resolutions = ['payment-arrangement', 'refinancing', 'saneringskrediet', 'mediation', 'zero-offer'] as const
export const guidances = ['budget-coaching', 'budget-management', 'bewind', 'budget-guidance', 'long-term'] as const
export const exits = [
  'completed',
  'self',
  'withdrawn',
  'no-show',
  'conditions-not-met',
  'not-suitable',
  'moved',
  'died',
  'other',
] as const
export const phaseKind = z.enum([...crises, ...moratoria, ...resolutions, ...guidances, ...exits])
export type PhaseKind = z.infer<typeof phaseKind>

export const decision = z.enum([
  'admitted',
  'not-admitted',
  'granted',
  'refused',
  'accepted',
  'rejected',
  'withdrawn',
  'dwangakkoord',
  /** Of the exit: the decision that ends it. */
  'ended',
])
export type Decision = z.infer<typeof decision>

/** What one notes of a phase. */
export const phaseEntry = z.object({
  phase: phaseName,
  kind: phaseKind.nullable().default(null),
  /** Of a moratorium or an arrangement the day it was asked for. */
  startedOn: day,
  decision: decision.nullable().default(null),
  decidedOn: day.nullable().default(null),
  /** First day of a moratorium that was granted. */
  runsFrom: day.nullable().default(null),
  /** May lie ahead where an end was set. */
  endedOn: day.nullable().default(null),
  because: z.string().trim().max(1000).default(''),
})
export type PhaseEntry = z.infer<typeof phaseEntry>

/** Steps that are taken in a crisis; which ones for which stands in `rules/crisis-steps.ts`, their words in the texts. */
export const crisisStep = z.enum(['day', 'letter', 'hold', 'pay', 'moratorium', 'fallback', 'reach'])
export type CrisisStep = z.infer<typeof crisisStep>

export const phase = phaseEntry.extend({
  id,
  /** What stays free a month under a way out (vtlb), as the amounts of the case said on the day it began. */
  freeCents: cents.nullable(),
  /** Steps of a crisis that were taken. */
  steps: z.array(crisisStep),
  version,
})
export type Phase = z.infer<typeof phase>

export const termNames = [
  'first-talk',
  'threat-talk',
  'decision',
  'plan-of-approach',
  'moratorium',
  'arranging',
  'resolution',
  'aftercare-offer',
  'aftercare',
] as const
export const termName = z.enum(termNames)
export type TermName = z.infer<typeof termName>

/** Something that is to be done, or that ends, by a day. */
export const term = z.object({
  name: termName,
  /** The phase it runs in. */
  phaseId: id,
  due: day,
  /** Where the term comes from; empty where someone entered the day itself. */
  source: z.string(),
  /** False until a professional confirmed it. */
  verified: z.boolean(),
})
export type Term = z.infer<typeof term>

export const trajectory = z.object({ id, endedOn: day.nullable(), phases: z.array(phase) })
export type Trajectory = z.infer<typeof trajectory>

/** A term in a list of many cases. */
export const termLine = term.extend({
  caseId: id,
  /** The person the case is about. */
  person: z.string(),
})
export type TermLine = z.infer<typeof termLine>
