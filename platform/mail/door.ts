// What capabilities may do with mail, inside their own transaction.
import type { Db } from '../db/pools.ts'
import type { Work } from '../http/handler.ts'
import { mailSettings } from './outside.ts'
import * as store from './store.ts'

/** Whether mail leaves this installation at all. */
export function mailIsOn(): boolean {
  return mailSettings() !== null
}

/** Under which address mail leaves; null where none does, or none that does not name us. */
export function mailAddress(neutral: boolean): string | null {
  const settings = mailSettings()
  return (neutral ? settings?.neutralFrom : settings?.from) ?? null
}

/**
 * Queues a mail in the transaction of its cause. Its words are written as it leaves, by the kind that the capability made known
 * (`kinds.ts`), which asks again whether it may: so nothing of it is kept, and what changed meanwhile counts.
 * @param mail.mark which state of the thing it is about: asked for twice, it leaves once
 */
export async function queueMail(db: Db, mail: store.NewMail, tell?: Work['tell']): Promise<void> {
  await store.insertMail(db, mail)
  await tell?.('mail.queued', [mail.id])
}

/** What was asked for about something, the newest first, one more than a page shows. */
export const { mailAbout, mostAbout } = store

/** What a colleague asked for and did not leave, how many there are, and what decides on trying one again. */
export const { unsentOf, countUnsent, askedMail } = store

/** Has a mail that did not leave and was not put aside written and sent anew, if it still may; whoever does so hears when it does not arrive. @returns whether there was one */
export async function tryMailAgain({ db, actor, tell }: Pick<Work, 'db' | 'actor' | 'tell'>, id: string): Promise<boolean> {
  const done = await store.tryAgain(db, { tenantId: actor.tenantId, memberId: actor.memberId, id })
  if (done) await tell('mail.queued', [id])
  return done
}

/** That it did not leave was seen. */
export const markSeen = store.markSeen
