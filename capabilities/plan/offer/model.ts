// An offer of the sociale kaart beside someone's question: why it fits, and what does not.
import { z } from 'zod'
import { kind, serviceLine } from '../../directory/offer/model.ts'
import { buts, whys } from '../../directory/rules/fits.ts'

export const fittingOffer = z.object({
  service: serviceLine,
  kind,
  why: z.array(z.enum(whys)),
  but: z.array(z.enum(buts)),
  /** Already a task of this goal. */
  taken: z.boolean(),
})
export type FittingOffer = z.infer<typeof fittingOffer>
