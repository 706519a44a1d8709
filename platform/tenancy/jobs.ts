// What happens by itself: the mail with a link to come in, made as it leaves so that it stands nowhere else; and who left is forgotten in part.
import { createHash } from 'node:crypto'
import { m } from '#texts'
import { addDays } from '../../core/kit/day.ts'
import { invitationSeconds } from '../auth/rules.ts'
import { makeToken } from '../auth/token.ts'
import { forgets } from '../jobs/listeners.ts'
import type { Leaving, MailKind, MailWork, Written } from '../mail/kinds.ts'
import { linkPrefix } from './model.ts'
import { daysAfterLeaving } from './rules.ts'
import { linkMail } from './server.ts'
import { forgetDetails, mailedTo, offerLink } from './store.ts'

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

export const listeners = [
  forgets('tenancy.forget-who-left', async ({ db, tenantId, today }) => {
    await forgetDetails(db, tenantId, addDays(today, -daysAfterLeaving))
  }),
]
