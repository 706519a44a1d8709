// The clock of a report of need under the Wmo: the investigation, the application and the decision.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** What was done, and when. */
export const wmoSteps = z.object({
  investigatedOn: day.nullable(),
  appliedOn: day.nullable(),
  decidedOn: day.nullable(),
})
export type WmoSteps = z.infer<typeof wmoSteps>

/** Which term runs: that of the investigation, that of the decision, or none for now; and none any more with the decision or once the case closed. */
export const wmoStage = z.enum(['investigation', 'application', 'decision', 'done', 'stopped'])
export type WmoStage = z.infer<typeof wmoStage>

export const wmoClock = wmoSteps.extend({
  stage: wmoStage,
  investigateBy: day,
  /** Known once there is an application. */
  decideBy: day.nullable(),
  /** The term that runs now. */
  due: day.nullable(),
  /** Whether someone could verify the term that runs. */
  verified: z.boolean(),
  left: z.object({ word: z.enum(['over', 'last-day', 'left']), days: z.int().min(0) }).nullable(),
  /** The end is near, or past: it asks attention. */
  near: z.boolean(),
})
export type WmoClock = z.infer<typeof wmoClock>

/** A clock that runs, in a list. */
export const wmoLine = z.object({
  requestId: id,
  version,
  name: z.string(),
  receivedOn: day,
  teamId: id,
  teamName: z.string(),
  caseId: id.nullable(),
  clock: wmoClock,
})
export type WmoLine = z.infer<typeof wmoLine>
