// Looking back on a plan together, and the report that closes it.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { goalState, level, scale } from '../model.ts'

const text = (most: number) => z.string().trim().max(most)

export const decisions = ['go-on', 'adjust', 'close'] as const
export const decision = z.enum(decisions)
export type Decision = z.infer<typeof decision>

/** What is said of one goal. A level that nobody named leaves the goal where it stood. */
export const goalJudged = z.object({
  goalId: id,
  /** Of the score this makes, where a level was named. */
  scoreId: id,
  level: level.nullable().default(null),
  helped: text(2000).default(''),
  next: text(2000).default(''),
})
export type GoalJudged = z.infer<typeof goalJudged>

/** The goal as it was that day, so that the report stays readable whatever changes after. */
const asItWas = z.object({ goalId: id, ownWords: z.string(), scale, state: goalState })

export const evaluationText = z.object({
  heldOn: day,
  present: z.array(text(200).min(1)).max(20).default([]),
  goals: z.array(goalJudged).max(60).default([]),
  note: text(4000).default(''),
  decision,
  nextReviewOn: day.nullable().default(null),
})
export type EvaluationText = z.infer<typeof evaluationText>

export const goalLookedAt = asItWas.extend({ level: level.nullable(), helped: z.string(), next: z.string() })
export type GoalLookedAt = z.infer<typeof goalLookedAt>

export const evaluationLine = z.object({ id, heldOn: day, decision })
export const evaluation = evaluationLine.extend({
  caseId: id,
  present: z.array(z.string()),
  goals: z.array(goalLookedAt),
  note: z.string(),
  nextReviewOn: day.nullable(),
  writtenByName: z.string(),
})
export type Evaluation = z.infer<typeof evaluation>

/** How one goal ended. */
export const goalEnded = z.object({ goalId: id, level: level.nullable().default(null), remark: text(2000).default('') })

export const closingText = z.object({
  on: day,
  goals: z.array(goalEnded).max(60).default([]),
  /** In the person's own words: how it was. */
  ownWords: text(4000).default(''),
  remains: text(4000).default(''),
  aftercare: text(4000).default(''),
  wayBack: text(2000).default(''),
})
export type ClosingText = z.infer<typeof closingText>

export const goalClosed = asItWas.extend({ level: level.nullable(), remark: z.string() })
export type GoalClosed = z.infer<typeof goalClosed>

export const reportLine = z.object({ id, closedOn: day })
export const closingReport = reportLine.extend({
  caseId: id,
  goals: z.array(goalClosed),
  ownWords: z.string(),
  remains: z.string(),
  aftercare: z.string(),
  wayBack: z.string(),
  writtenByName: z.string(),
})
export type ClosingReport = z.infer<typeof closingReport>

export const draftKinds = ['evaluation', 'closing'] as const
export const draftKind = z.enum(draftKinds)

/** A plan that is to be looked at again, of someone's own case. */
export const dueReview = z.object({ id, caseId: id, version, personName: z.string(), reviewOn: day })
