// What an organisation agreed about sharing: how long links live, when silence is noticed, and what stands filled in.
import { z } from 'zod'
import { ground } from '../../people/ground/model.ts'

export const terms = z.object({
  /** Days that a link may be opened and answered. */
  linkDays: z.int().min(1).max(120),
  /** Days after which a receiver who says nothing is called. */
  answerDays: z.int().min(1).max(120),
  /** Days that the link of an accepted referral lives on, to say that it began and ended. */
  followDays: z.int().min(7).max(400),
  ground: ground.nullable(),
  /** How receivers reach us. */
  reachUs: z.string().trim().max(300),
})
export type Terms = z.infer<typeof terms>

/** Own choice, to be settled by each organisation; no law or standard gives these days. */
export const usualTerms: Terms = { linkDays: 21, answerDays: 7, followDays: 180, ground: null, reachUs: '' }
