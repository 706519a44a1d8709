// Mail that leaves, and how it stands with it: the nouns.
import { z } from 'zod'

/**
 * `leaving`: someone is sending it now. `stopped`: it may not leave, and who asked for it is told. `failed`: nobody takes it, told as
 * well. `void`: nothing asks for it any more.
 */
export const mailStates = ['waiting', 'leaving', 'sent', 'stopped', 'failed', 'void'] as const
export const mailState = z.enum(mailStates)
export type MailState = z.infer<typeof mailState>

/** A word with a sentence `refusal.<word>`: why a mail waits, stopped or failed. */
export const mailWhy = z.string().regex(/^[a-z]+(-[a-z]+)*$/)

/** What may stop any mail, whatever it is about. */
export const mailFaults = ['not-reached', 'sign-in-refused', 'mail-refused', 'address-refused', 'mail-broken'] as const
export type MailFault = (typeof mailFaults)[number]

/** An address as one types it. */
export const address = z.email({ error: 'email' }).max(254)

/** How it stands with the mail of an organisation: numbers of the last thirty days. */
export const mailTally = z.object({
  waiting: z.int(),
  failed: z.int(),
  sent: z.int(),
  lastSent: z.string().nullable(),
  /** What keeps waiting mail from leaving, since it was tried. */
  trouble: mailWhy.nullable(),
})

/** The last mail that someone sent themselves to try. */
export const triedMail = z.object({ state: mailState, why: mailWhy.nullable(), at: z.string() })
