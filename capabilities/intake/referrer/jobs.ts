// The mail to who referred someone: written as it leaves, in the words that were given, to whom they were written, and only while it still may.
import { m } from '#texts'
import type { Leaving, MailKind, MailWork, Written } from '../../../platform/mail/kinds.ts'
import { diedOnOf, requestRow } from '../door.ts'
import { isSame, mayTell } from './rules.ts'
import * as store from './store.ts'

const kind = 'intake.told-back'

async function write({ db, tenantId }: MailWork, { id, aboutId }: Leaving): Promise<Written> {
  const told = await store.tellingAt(db, tenantId, id)
  const referrer = await store.referrerOf(db, tenantId, aboutId)
  if (!told || referrer === null) return { void: 'gone' }
  const request = await requestRow(db, tenantId, aboutId)
  const may = mayTell({ ...request, diedOn: await diedOnOf(db, request) }, referrer)
  if (!may.ok) return { stop: may.reason }
  const to = { organisation: told.toOrganisation, name: told.toName, email: told.toEmail }
  if (!isSame(to, referrer)) return { stop: 'referrer-changed' }
  const organisation = await store.nameOfOrganisation(db, tenantId)
  const { name, email } = to
  const lines = [
    name === '' ? m['intake.told-mail.hello.nobody']() : m['intake.told-mail.hello']({ name }),
    '',
    told.words,
    '',
    m['intake.told-mail.no-answer'](),
    '',
    told.byName,
    organisation,
  ]
  const sender = { name: organisation, neutral: false }
  const letter = { to: email, sender, subject: m['intake.told-mail.subject'](), text: `${lines.join('\n')}\n`, as: kind }
  return { letter }
}

export const mailKinds: readonly MailKind[] = [{ kind, write }]
