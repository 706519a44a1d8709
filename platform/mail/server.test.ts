// Mail over a real SMTP server on this machine: it leaves once, is tried again, is given up, and nothing of it is kept.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fill } from '../db/fill.ts'
import { registerListeners } from '../jobs/listeners.ts'
import { doJob } from '../jobs/runner.ts'
import { makeOrganisation, newId, type Organisation } from '../test/organisation.ts'
import { openMail, tryMail } from './api.ts'
import { listeners } from './jobs.ts'
import { registerMail } from './kinds.ts'
import { mailBy } from './outside.ts'
import { type Post, postBy } from './post.ts'
import { sendWaiting } from './sending.ts'
import { handlers, tried } from './server.ts'
import { type Mailbox, openMailbox } from './test-mailbox.ts'

let org: Organisation
let mailbox: Mailbox
let post: Post

beforeAll(async () => {
  mailbox = await openMailbox()
  org = await makeOrganisation(handlers)
  registerListeners([])
  registerMail([tried])
  mailBy(mailbox.settings)
  post = postBy(mailbox.settings)
})
beforeEach(() => mailbox.arrived.splice(0))
afterAll(async () => {
  mailBy(null)
  await org.close()
  await mailbox.close()
})

const send = (by = post) => sendWaiting(org.pools.worker, org.tenants[0], by)
const attempt = async (address = 'beheerder@omzien.example') => {
  const id = newId()
  await org.get('manager', tryMail, { id, address })
  return id
}
async function rowOf(id: string, set: { leasedUntil?: string; dueAt?: string; attempts?: number } = {}) {
  let row: unknown
  await fill(org.addressOf('migrate'), async (db) => {
    if (Object.keys(set).length > 0) await db.updateTable('mail.outgoing').set(set).where('id', '=', id).execute()
    row = await db.selectFrom('mail.outgoing').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
  })
  return row as { state: string; why: string | null; attempts: number; address: string | null; dueAt: string }
}
const longAgo = '2020-01-01T00:00:00Z'

test('each mail leaves once, though three look at the same moment, and then neither its address nor its words are kept', async () => {
  const ids = [await attempt(), await attempt('tweede@omzien.example')]
  // Who tries again before the first left wants one mail.
  expect((await rowOf(ids[0] as string)).state).toBe('void')
  await Promise.all([send(), send(), send()])
  expect(mailbox.arrived.map((one) => one.subject)).toEqual(['Proefbericht van Omzien'])
  const row = await rowOf(ids[1] as string)
  expect(row).toMatchObject({ state: 'sent', address: null })
  expect(JSON.stringify(row)).not.toMatch(/proefbericht|tweede/i)
  const state = await org.get('manager', openMail, {})
  expect(state).toMatchObject({ from: 'post@omzien.example', waiting: 0, sent: 1, failed: 0, tried: { state: 'sent' } })
})

test('killed after the server took it and before that was written down, it goes again under the same message id', async () => {
  const id = await attempt()
  const killed: Post = { send: async (mail, letter) => post.send(mail, letter).then(() => Promise.reject(new Error('killed'))) }
  await expect(send(killed)).rejects.toThrow('killed')
  await send()
  expect(mailbox.arrived).toHaveLength(1)
  await rowOf(id, { leasedUntil: longAgo })
  await send()
  expect(mailbox.arrived.map((one) => one.messageId)).toEqual([`<${id}@omzien.example>`, `<${id}@omzien.example>`])
  expect((await rowOf(id)).state).toBe('sent')
})

test('a server that is not there is tried again later each time, said to the beheerder, and in the end given up', async () => {
  const id = await attempt()
  const nobody = postBy({ ...mailbox.settings, port: 1 })
  expect(await send(nobody)).toBe(false)
  const first = await rowOf(id)
  expect(first).toMatchObject({ state: 'waiting', why: 'not-reached', attempts: 1 })
  expect(Date.parse(first.dueAt)).toBeGreaterThan(Date.now())
  expect(await org.get('manager', openMail, {})).toMatchObject({ waiting: 1, trouble: 'not-reached' })
  await rowOf(id, { dueAt: longAgo, attempts: 6 })
  await send(nobody)
  expect(await rowOf(id)).toMatchObject({ state: 'failed', why: 'not-reached', address: null })
})

test('an address that is refused for good is not tried again, one that is full is', async () => {
  mailbox.refused.set('weg@omzien.example', 550).set('vol@omzien.example', 452)
  const gone = await attempt('weg@omzien.example')
  await send()
  expect(await rowOf(gone)).toMatchObject({ state: 'failed', why: 'address-refused' })
  const full = await attempt('vol@omzien.example')
  await send()
  expect(await rowOf(full)).toMatchObject({ state: 'waiting', why: 'address-refused', attempts: 1 })
  mailbox.refused.clear()
  await rowOf(full, { dueAt: longAgo })
  await send()
  expect((await rowOf(full)).state).toBe('sent')
})

test('after a month a mail about nobody is forgotten, also one that waits where no mail leaves any more', async () => {
  const [old, young] = [await attempt(), newId()]
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('mail.outgoing').set({ queuedAt: longAgo }).where('id', '=', old).execute()
  })
  const { tenantId, memberId } = org.actor('anna')
  await fill(org.addressOf('migrate'), async (db) => {
    const row = {
      tenantId,
      memberId,
      id: young,
      kind: 'mail.try',
      aboutId: memberId,
      mark: young,
      address: 'jong@omzien.example',
    }
    await db.insertInto('mail.outgoing').values(row).execute()
  })
  const night = listeners.find(({ news }) => news === 'jobs.day-begun')
  if (!night) throw new Error('nothing listens')
  await doJob(org.pools.worker, night, { id: newId(), tenant: tenantId, subjects: [] })
  await expect(rowOf(old)).rejects.toThrow()
  expect((await rowOf(young)).address).toBe('jong@omzien.example')
  await send()
})

test('where encryption is asked and not given nothing leaves', async () => {
  const id = await attempt()
  await send(postBy({ ...mailbox.settings, encryption: 'asked' }))
  expect(await rowOf(id)).toMatchObject({ state: 'waiting', why: 'not-reached' })
  expect(mailbox.arrived).toEqual([])
})

test('without a server no mail is queued and that is said; who does not manage and another organisation see nothing', async () => {
  expect(await org.ask('anna', openMail, {})).toMatchObject({ word: 'no-right' })
  mailBy(null)
  expect(await org.ask('manager', tryMail, { id: newId(), address: 'a@omzien.example' })).toMatchObject({ word: 'mail-off' })
  expect(await org.get('manager', openMail, {})).toMatchObject({ from: null })
  mailBy(mailbox.settings)
  const rows = await org.pools.worker.query('select count(*)::int as count from mail.outgoing')
  expect(rows.rows).toEqual([{ count: 0 }])
  expect(await sendWaiting(org.pools.worker, org.tenants[1], post)).toBe(true)
  expect(mailbox.arrived).toEqual([])
})

test.each(['\r\n', '\n', '\r', '\u2028'])(
  'a line break (%j) in a name, a subject or an address makes no line of its own',
  async (ending) => {
    const more = `${ending}Bcc: derde@omzien.example${ending}X-Ander: ja${ending}${ending}Ander bericht`
    const letter = {
      sender: { name: `Wijkteam${more}`, neutral: false },
      subject: `Afspraak${more}`,
      text: 'Tot morgen.',
      as: 'mail.tried',
    }
    expect(await post.send(newId(), { ...letter, to: 'tweede@omzien.example' })).toBeNull()
    const [mail] = mailbox.arrived
    const names = mail?.headerLines.map(({ key }) => key) ?? []
    expect(names.filter((key) => ['bcc', 'x-ander', 'cc'].includes(key))).toEqual([])
    expect([mail?.to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual(['tweede@omzien.example'])
    expect(mail?.text?.trim()).toBe('Tot morgen.')
    await post.send(newId(), { ...letter, to: `tweede@omzien.example${more}` })
    expect(
      mailbox.arrived
        .slice(1)
        .flatMap((one) => [one.to].flat().flatMap((to) => to?.value ?? []))
        .map(({ address }) => address),
    ).not.toContain('derde@omzien.example')
  },
)
