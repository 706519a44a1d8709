// How it stands with the mail of an organisation, and a mail to try.
import { m } from '#texts'
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { openMail, tryMail } from './api.ts'
import { mailIsOn, queueMail } from './door.ts'
import type { MailKind } from './kinds.ts'
import { mailSettings } from './outside.ts'
import * as store from './store.ts'

const open = handle(openMail, async ({ db, actor }) => {
  const { tenantId, memberId } = actor
  const settings = mailSettings()
  const tried = await store.lastOwn(db, { tenantId, memberId, kind: 'mail.try' })
  return {
    from: settings?.from ?? null,
    neutralFrom: settings?.neutralFrom ?? null,
    ...(await store.tally(db)),
    tried: tried ? { state: tried.state, why: tried.why, at: tried.at } : null,
  }
})

const nowhere = { subjectId: null, folderId: null, circleId: null, personId: null }

const attempt = handle(tryMail, async ({ db, actor, tell }, { id, address }) => {
  if (!mailIsOn()) return refuse('mail-off')
  const { tenantId, memberId } = actor
  const mail = { ...nowhere, tenantId, memberId, id, kind: 'mail.try', aboutId: memberId, mark: id, address }
  await queueMail(db, mail, tell)
  return { id, version: 1 }
})

export const handlers = [open, attempt]

/** The mail to try: it says what it is. */
export const tried: MailKind = {
  kind: 'mail.try',
  async write(_, { address }) {
    if (address === null) return { void: 'gone' }
    const words = { subject: m['mail.try.subject'](), text: m['mail.try.text']() }
    return { letter: { to: address, sender: { name: m['mail.try.sender'](), neutral: false }, ...words, as: 'mail.try' } }
  },
}
