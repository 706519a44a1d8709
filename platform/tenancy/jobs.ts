// The mail with a link to come in: the link is made as the mail leaves, so that it stands nowhere but in that mail.
import { createHash } from 'node:crypto'
import { m } from '#texts'
import { invitationSeconds } from '../auth/rules.ts'
import { makeToken } from '../auth/token.ts'
import type { Leaving, MailKind, MailWork, Written } from '../mail/kinds.ts'
import { linkPrefix } from './model.ts'
import { linkMail } from './server.ts'
import { mailedTo, offerLink } from './store.ts'

async function write({ db, tenantId }: MailWork, { aboutId, address }: Leaving): Promise<Written> {
  const to = await mailedTo(db, tenantId, aboutId)
  if (to === null || to.site === null || address === null) return { void: 'gone' }
  const secret = makeToken()
  const mark = createHash('sha256').update(`${linkPrefix}${secret}`).digest('base64url')
  if ((await offerLink(db, aboutId, { mark, seconds: invitationSeconds })) === null) return { void: 'gone' }
  const { name, organisation } = to
  const link = `${to.site}/invitation#${secret}`
  const words = {
    subject: m['tenancy.mail.subject']({ organisation }),
    text: m['tenancy.mail.text']({ name, organisation, link }),
  }
  return { letter: { to: address, sender: { name: organisation, neutral: false }, ...words, as: linkMail } }
}

export const mailKind: MailKind = { kind: linkMail, write }
