// What is asked of creditors and what they answer: one message a line, by the names that counsellors and creditors exchange them under.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'

/** Kennisgeving, Saldoverzoek, Betaalvoorstel, Heroverweging, Schuldregeling akkoord, Schuldregeling beëindigd. Source: schuldenknooppunt.nl. */
export const sentKinds = ['notice', 'balanceAsked', 'proposed', 'reconsiderationAsked', 'agreed', 'ended'] as const
/** Saldoverzoek antwoord, Betaalvoorstel antwoord (yes and no), Geen medewerking. */
export const receivedKinds = ['balance', 'accepted', 'refused', 'noCooperation'] as const
export const messageKind = z.enum([...sentKinds, ...receivedKinds])
export type MessageKind = z.infer<typeof messageKind>

/** Those that carry no balance. */
export const plainKind = messageKind.exclude(['balance'])

export const amount = cents.min(0).max(10_000_000_000)

export const message = z.object({
  id,
  claimId: id,
  kind: messageKind,
  /** Day on which it was sent or came in. */
  onDay: day,
  /** The balance that was stated, or what was offered in all. */
  cents: amount.nullable(),
  /** Day that a stated balance is of. */
  balanceDay: day.nullable(),
  because: z.string().max(500),
  by: z.string(),
})
export type Message = z.infer<typeof message>
