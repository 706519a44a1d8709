// Mail of who is away that did not arrive: tried again or taken away by who leads, over a real SMTP server.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { registerListeners } from '../../../platform/jobs/listeners.ts'
import { registerMail } from '../../../platform/mail/kinds.ts'
import { mailBy } from '../../../platform/mail/outside.ts'
import { postBy } from '../../../platform/mail/post.ts'
import { sendWaiting } from '../../../platform/mail/sending.ts'
import { type Mailbox, openMailbox } from '../../../platform/mail/test-mailbox.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { changeCard, closeCase, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { listUnsent, listUnsentOf, openInvitation, retryUnsent, seeUnsent, sendInvitation } from './api.ts'
import { mailKinds } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await openMailbox()
  org = await makeOrganisation([...people, ...appointments, ...handlers])
  registerListeners([])
  registerMail(mailKinds)
  mailBy(mailbox.settings)
})
afterAll(async () => {
  mailBy(null)
  registerMail([])
  await org.close()
  await mailbox.close()
})

const send = () => sendWaiting(org.pools.worker, org.tenants[0], postBy(mailbox.settings))
const ahead = (hours: number) => new Date(Math.max(Date.now(), Date.parse(today)) + hours * 3_600_000).toISOString()

/** Someone who was invited by mail, and whose address is refused. */
async function refusedInvitation(given: string): Promise<{ caseId: string; appointmentId: string }> {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Brandsma', given })
  const { person } = await org.get('anna', openCase, { caseId })
  const email = `${given.toLowerCase()}@omzien.example`
  await org.get('anna', changeCard, { caseId, version: person.version, card: { family: 'Brandsma', given, email } })
  const appointmentId = newId()
  const meeting = { id: appointmentId, caseId, title: 'Gesprek', startsAt: ahead(48), endsAt: ahead(49) }
  await org.get('anna', makeAppointment, meeting)
  mailbox.refused.set(email, 550)
  await org.get('anna', sendInvitation, { appointmentId, version: 1, id: newId() })
  return { caseId, appointmentId }
}

test('while a colleague is away, who leads tries again what did not arrive, or takes it away; nobody does of who is at work', async () => {
  const anna = org.actor('anna').memberId
  for (const given of ['Murkje', 'Nynke']) await refusedInvitation(given)
  await send()
  mailbox.refused.clear()
  const lost = async (who: 'lena' | 'zara') => (await org.get(who, listUnsentOf, { memberId: anna })).rows
  const [first, second] = (await org.get('anna', listUnsent, {})).rows.map(({ id: mailId }) => ({ mailId }))
  if (!first || !second) throw new Error('two did not arrive')
  expect(await lost('lena')).toEqual([])
  expect(await org.ask('lena', retryUnsent, first)).toMatchObject({ word: 'not-your-mail' })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('tenancy.member').set({ absentSince: today }).where('id', '=', anna).execute()
  })
  expect(await lost('lena')).toHaveLength(2)
  expect(await lost('zara')).toEqual([])
  expect(await org.ask('bram', retryUnsent, first)).toMatchObject({ word: 'not-your-mail' })
  expect(await org.ask('bram', listUnsentOf, { memberId: anna })).toMatchObject({ word: 'no-right' })
  await org.get('lena', retryUnsent, first)
  expect(await org.ask('lena', retryUnsent, first)).toMatchObject({ word: 'mail-underway' })
  await send()
  expect(mailbox.arrived).toHaveLength(1)
  await org.get('lena', seeUnsent, second)
  expect(await lost('lena')).toEqual([])
})

test('what was put aside, is of a closed case, was overtaken, or is about no appointment is not sent anew', async () => {
  const made = [await refusedInvitation('Oetske'), await refusedInvitation('Pyttsje'), await refusedInvitation('Renske')]
  await send()
  const lost = await Promise.all(
    made.map(async ({ appointmentId }) => ({
      mailId: (await org.get('anna', openInvitation, { appointmentId })).mailed[0]?.id as string,
    })),
  )
  const [seen, closed, overtaken] = lost as [{ mailId: string }, { mailId: string }, { mailId: string }]
  const word = async (asked: { mailId: string }) => org.ask('anna', retryUnsent, asked)
  await org.get('anna', seeUnsent, seen)
  expect(await word(seen)).toMatchObject({ word: 'mail-settled' })
  const caseId = made[1]?.caseId as string
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', closeCase, { caseId, version, on: today, because: 'reached' })
  expect(await word(closed)).toMatchObject({ word: 'case-closed' })
  await org.get('anna', sendInvitation, { appointmentId: made[2]?.appointmentId as string, version: 2, id: newId() })
  expect(await word(overtaken)).toMatchObject({ word: 'mail-settled' })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('mail.outgoing').set({ kind: 'intake.told-back' }).where('id', '=', closed.mailId).execute()
  })
  for (const operation of [retryUnsent, seeUnsent])
    expect(await org.ask('anna', operation, closed)).toMatchObject({ kind: 'absent' })
})
