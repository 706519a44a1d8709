// Referrals as they stand on Vandaag: the nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { help, referralLine, state } from '../referral/model.ts'

/** One that is waited for: whose it is, and why it stands there. */
export const watchedReferral = referralLine.extend({
  personName: z.string(),
  /** `answered`: to be noted; `silent`: over time; `answer`, `start`: waited for. */
  why: z.enum(['answered', 'silent', 'answer', 'start']),
  /** What was said last. */
  lastNote: z.string(),
})
export type WatchedReferral = z.infer<typeof watchedReferral>

/** What is asked of me. */
export const askedOfMe = z.object({
  id,
  version,
  caseId: id,
  help,
  state,
  fromName: z.string(),
  /** As far as it was told, or the case is in sight; empty else. */
  personName: z.string(),
  question: z.string(),
  sentOn: day,
  answerBy: day.nullable(),
  /** The case is in sight. */
  inCase: z.boolean(),
})
export type AskedOfMe = z.infer<typeof askedOfMe>
