// The plan: goals in someone's own words, who does what, who agreed, and what was signed.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import { lifeDomain } from '../assessment/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** What a goal is for, in the four words of the trade. */
export const aims = ['participation', 'autonomy', 'self-reliance', 'joint-reliance'] as const
export const goalStates = ['now', 'later', 'reached', 'dropped'] as const
export const ownerKinds = ['person', 'network', 'volunteer', 'worker', 'organisation'] as const
export const actionStates = ['todo', 'busy', 'done', 'not-yet', 'no-longer'] as const
export const answers = ['agreed', 'not-agreed', 'could-not-answer'] as const

/** Place on the scale of a goal: -2 to +2, 0 is as expected. */
export const level = z.int().min(-2).max(2)
export const goalState = z.enum(goalStates)
export type GoalState = z.infer<typeof goalState>
export const actionState = z.enum(actionStates)
export type ActionState = z.infer<typeof actionState>
export const ownerKind = z.enum(ownerKinds)
export type OwnerKind = z.infer<typeof ownerKind>
export const answer = z.enum(answers)
export type Answer = z.infer<typeof answer>

const scaleText = text(300)
/** Five sentences, from -2 to +2; empty where nobody wrote one. */
export const scale = z.tuple([scaleText, scaleText, scaleText, scaleText, scaleText])

/** Only the own words are asked; the rest may come later, or never. */
export const goalText = z.object({
  ownWords: text(1000).min(1),
  wording: text(1000).default(''),
  domain: z.union([lifeDomain, z.literal('')]).default(''),
  aim: z.enum(aims).nullable().default(null),
  baseline: text(2000).default(''),
  scale: scale.default(['', '', '', '', '']),
  /** Of whom around the case it is; none: of the person the case is about. */
  personIds: z.array(id).max(12).default([]),
  /** Only those people see it in their part of the plan, agreed or not. */
  ownersOnly: z.boolean().default(false),
})
export type GoalText = z.infer<typeof goalText>

/** Who does what, and by when. `memberId` only where a colleague does it. */
export const actionText = z.object({
  title: text(300).min(1),
  ownerKind: ownerKind.default('person'),
  ownerName: text(200).default(''),
  memberId: id.nullable().default(null),
  dueOn: day.nullable().default(null),
})
export type ActionText = z.infer<typeof actionText>

export const action = actionText.extend({
  id,
  version,
  state: actionState,
  note: z.string(),
  /** What a task that can not begin yet waits for. */
  waitsFor: z.string().default(''),
})
export type Action = z.infer<typeof action>

export const goal = goalText.extend({
  id,
  version,
  level: level.nullable(),
  state: goalState,
  stateReason: z.string(),
  position: z.number(),
  /** Revision of the plan in which it last changed in what people agree to. */
  changedIn: version,
  actions: z.array(action),
  /** Earlier looks on the scale, first to last. */
  scores: z.array(z.object({ level, scoredOn: day, note: z.string() })),
})
export type Goal = z.infer<typeof goal>

/** Points of one stroke of the pen, x and y by turns, on paper of 600 by 200. */
const stroke = z.array(z.int().min(0).max(600)).min(2).max(2000)
/** Drawn, or the name as someone typed it. At most some four thousand points, so it stays small. */
export const signature = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), name: text(200).min(1) }),
  z.object({
    kind: z.literal('drawn'),
    strokes: z
      .array(stroke)
      .min(1)
      .max(80)
      .refine((all) => all.reduce((sum, one) => sum + one.length, 0) <= 8000),
  }),
])
export type Signature = z.infer<typeof signature>

export const agreement = z.object({
  id,
  personId: id.nullable(),
  name: z.string(),
  answer,
  note: z.string(),
  saidOn: day,
  askedByName: z.string(),
  revision: version,
  signature: signature.nullable().default(null),
})
export type Agreement = z.infer<typeof agreement>

/** Why a goal changed after it was signed. */
export const change = z.object({ goalId: id, revision: version, why: z.string(), changedOn: day, changedByName: z.string() })
export type Change = z.infer<typeof change>

/** What a signature locks. Written once and read for ever: fields are only ever added, with a default. */
export const planContent = z.object({
  reviewOn: day.nullable(),
  goals: z.array(goal.omit({ scores: true })),
  agreements: z.array(agreement),
  changes: z.array(change).default([]),
})
export type PlanContent = z.infer<typeof planContent>

export const versionLine = z.object({ id, number: version, signedOn: day, signedByName: z.string(), revision: version })
export type VersionLine = z.infer<typeof versionLine>

/** A plan as its page opens it; goals in their order, agreements first to last. */
export const planView = planContent.extend({
  id,
  version,
  revision: version,
  goals: z.array(goal),
  lastVersion: versionLine.nullable(),
})
export type PlanView = z.infer<typeof planView>

/** People to choose from: around the case, and at work. */
export const choices = z.object({
  /** `years`: how old someone is; null where nobody knows. */
  people: z.array(z.object({ id, name: z.string(), role: z.string(), years: z.int().nullable() })),
  /** Names in the network of the person: whoever of them takes on a task. */
  network: z.array(z.string()),
  colleagues: z.array(z.object({ id, name: z.string() })),
})

/** A task of the plan that is someone's at work, with where it belongs. */
export const dueAction = z.object({
  id,
  version,
  goalId: id,
  caseId: id,
  personName: z.string(),
  title: z.string(),
  ownWords: z.string(),
  dueOn: day,
  state: actionState,
})
export type DueAction = z.infer<typeof dueAction>
