// A referral from the worker to the receiver without account and back: least goes along, it is frozen, one link opens it, and nobody else sees it.
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { fill } from '../../../platform/db/fill.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { listHappenings } from '../../contact/timeline/api.ts'
import { handlers as timeline } from '../../contact/timeline/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listDisclosures, openDisclosure, prepareSharing } from '../disclosure/api.ts'
import { handlers as disclosures } from '../disclosure/server.ts'
import * as api from '../referral/api.ts'
import { listeners } from '../referral/jobs.ts'
import { handlers as referrals } from '../referral/server.ts'
import { changeTerms } from '../terms/api.ts'
import { handlers as terms } from '../terms/server.ts'
import { myReferrals } from '../watch/api.ts'
import { handlers as watch } from '../watch/server.ts'
import { answerReferral, readReferral, receiveReferral } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let admin: pg.Client
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...referrals, ...disclosures, ...terms, ...timeline, ...watch])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  await card({ phone: '0500-090001', street: 'Zwaluwlaan 12', postcode: '9998 AB', addressHidden: true })
  admin = new pg.Client({ connectionString: org.addressOf('migrate') })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await org.close()
})

/** Changes the card of the person, as others do meanwhile. */
async function card(to: Record<string, string | boolean>): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set(to).execute()
  })
}

const organisation = 'organisatie-1'
const newLink = () => {
  const secret = randomBytes(32).toString('base64url')
  return { secret, secretHash: createHash('sha256').update(secret).digest('hex') }
}

async function written(more: Partial<AskedOf<typeof api.writeReferral>> = {}) {
  const { lines } = await org.get('anna', prepareSharing, { caseId })
  const chosen = lines.filter(({ key }) => key === 'person.name').map(({ stopped: _, ...line }) => line)
  const allowedBy = { ground: 'public-task', lifting: 'consent', consentOn: today, consentHow: 'spoken' } as const
  const text = { receiver: 'Taalhuis', question: 'Is er een maatje?', lines: chosen, allowedBy, ...more }
  const id = newId()
  await org.get('anna', api.writeReferral, { caseId, id, ...text })
  return id
}

async function sent(more: Parameters<typeof written>[0] = {}) {
  const referralId = await written(more)
  const { secret, secretHash } = newLink()
  await org.get('anna', api.sendReferral, { referralId, version: 1, id: newId(), stepId: newId(), secretHash })
  return { referralId, secret }
}

const read = (secret: string, at = organisation) => org.asGuest(readReferral, { organisation: at, secret })
const say = (secret: string, answer: 'accepted' | 'declined' | 'started' | 'ended', note = '') =>
  org.asGuest(answerReferral, { organisation, secret, id: newId(), answer, saidBy: 'Wil', note }, newId())
const opened = (referralId: string, who: Person = 'anna') => org.get(who, api.openReferral, { referralId })
const spent = { kind: 'refused', word: 'link-spent' }

/** What the background does at the beginning of a day. */
async function dayBegins(): Promise<void> {
  for (const night of listeners) await doJob(org.pools.worker, night, { id: newId(), tenant: org.tenants[0], subjects: [] })
}

test('the least is offered first, and a hidden address says that it may not go along', async () => {
  const { lines } = await org.get('anna', prepareSharing, { caseId })
  expect(lines.map(({ key, text, stopped }) => [key, text, stopped])).toEqual([
    ['person.name', 'Samira Haddad', null],
    ['reach.phone', '0500-090001', null],
    ['reach.address', '', 'address-hidden'],
  ])
  const stopped = { key: 'reach.address', group: 'reach' as const, title: 'Adres', text: 'Ergens' }
  const asked = { caseId, receiver: 'Taalhuis', allowedBy: {} }
  const add = (more: object) => org.ask('anna', api.writeReferral, { ...asked, id: newId(), ...more })
  expect(await add({ lines: [stopped] })).toMatchObject({ word: 'line-stopped' })
  expect(await add({ question: 'Bezoek haar op Zwaluwlaan 12.' })).toMatchObject({ word: 'address-shared' })
  expect(await add({ goalId: newId() })).toMatchObject({ word: 'not-of-case' })
  expect(await add({ serviceId: newId() })).toMatchObject({ word: 'unknown-service' })
})

test('nothing leaves without a question and both reasons, and a draft opens for nobody', async () => {
  const { secret, secretHash } = newLink()
  const send = (referralId: string) =>
    org.ask('anna', api.sendReferral, { referralId, version: 1, id: newId(), stepId: newId(), secretHash })
  expect(await send(await written({ question: '' }))).toMatchObject({ word: 'question-missing' })
  expect(await send(await written({ allowedBy: { ground: 'public-task' } }))).toMatchObject({ word: 'lifting-missing' })
  expect(await read(secret)).toMatchObject(spent)
})

test('the receiver reads what left, also when the file changes later, and answers once; then it begins and ends', async () => {
  const { referralId, secret } = await sent()
  await card({ family: 'Anders' })
  const given = await read(secret)
  expect(given).toMatchObject({ value: { state: 'sent', sheet: { toWhom: 'Taalhuis', fromName: 'anna' } } })
  expect(JSON.stringify(given)).toContain('Samira Haddad')
  expect(JSON.stringify(given)).not.toMatch(/0500|Zwaluwlaan|Anders/)
  await card({ family: 'Haddad' })

  const key = newId()
  const reception = { organisation, secret, id: newId() }
  expect(await org.asGuest(receiveReferral, reception, key)).toMatchObject({ value: { id: referralId, version: 3 } })
  expect((await opened(referralId)).line.state).toBe('opened')
  expect(await say(secret, 'declined')).toMatchObject({ word: 'say-why' })
  expect(await say(secret, 'accepted')).toMatchObject({ kind: 'given' })
  expect(await say(secret, 'declined', 'Toch niet')).toMatchObject({ word: 'answered-before' })
  const mine = await org.get('anna', myReferrals, {})
  expect(mine.rows.find(({ id }) => id === referralId)).toMatchObject({ why: 'answered', personName: 'Samira Haddad' })
  const { line } = await opened(referralId)
  await org.get('anna', api.noteAnswer, { referralId, version: line.version })
  expect((await org.get('anna', myReferrals, {})).rows.some(({ id }) => id === referralId)).toBe(false)

  await say(secret, 'started')
  await say(secret, 'ended')
  expect(await read(secret)).toMatchObject(spent)
  expect((await opened(referralId)).steps.map(({ step, how }) => `${step} ${how}`)).toEqual([
    ...['sent ours', 'opened link', 'accepted link', 'started link', 'ended link'],
  ])
})

test('a link that was guessed, expired or taken back, or of another organisation, opens nothing and says the same', async () => {
  const { referralId, secret } = await sent()
  const answers = [await read(newLink().secret), await read(secret, 'organisatie-2')]
  await fill(org.addressOf('migrate'), async (db) => {
    await db
      .updateTable('sharing.referral')
      .set({ linkUntil: addDays(today, -1) })
      .where('id', '=', referralId)
      .execute()
  })
  answers.push(await read(secret), await say(secret, 'accepted'))
  const fresh = newLink()
  const { line } = await opened(referralId)
  const { version } = await org.get('anna', api.renewLink, { ...fresh, referralId, version: line.version, stepId: newId() })
  answers.push(await read(secret))
  expect(await read(fresh.secret)).toMatchObject({ kind: 'given' })
  await org.get('anna', api.withdrawReferral, { referralId, version, id: newId() })
  answers.push(await read(fresh.secret), await say(fresh.secret, 'accepted'))
  for (const one of answers) expect(one).toEqual({ ...spent, more: {} })
})

test('a frozen text gets no new link once the address in it is secret', async () => {
  await card({ addressHidden: false })
  const { referralId } = await sent({ question: 'Kan er iemand langs op Zwaluwlaan 12?' })
  const renewed = (version: number) =>
    org.ask('anna', api.renewLink, { referralId, version, stepId: newId(), secretHash: newLink().secretHash })
  expect((await renewed((await opened(referralId)).line.version)).kind).toBe('given')
  await card({ addressHidden: true })
  expect(await renewed((await opened(referralId)).line.version)).toMatchObject({ word: 'address-shared' })
})

test('whom it does not concern sees nothing of it; a colleague of the team does', async () => {
  const { referralId } = await sent()
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, api.openReferral, { referralId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, listDisclosures, { caseId })).toEqual({ kind: 'absent' })
    expect((await org.get(who, myReferrals, {})).rows).toEqual([])
  }
  expect(await org.ask('desk', api.openReferral, { referralId })).toMatchObject({ word: 'no-right' })
  expect((await opened(referralId, 'bram')).line.receiver).toBe('Taalhuis')
})

test('the register keeps what left, to whom and why, and each look and answer leaves a trace', async () => {
  const { referralId, secret } = await sent({ purpose: 'Nederlands oefenen', seenByPerson: true, reaction: 'Goed zo' })
  await say(secret, 'accepted')
  const { rows } = await org.get('anna', listDisclosures, { caseId, limit: 1 })
  const why = { ground: 'public-task', lifting: 'consent', consentOn: today }
  const left = {
    toWhom: 'Taalhuis',
    purpose: 'Nederlands oefenen',
    allowedBy: why,
    reaction: 'Goed zo',
    titles: ['Naam'],
    leftByName: 'anna',
  }
  expect(rows[0]).toMatchObject(left)
  const { sheet } = await org.get('anna', openDisclosure, { disclosureId: rows[0]?.id as string })
  expect(sheet.lines).toEqual([{ key: 'person.name', group: 'person', title: 'Naam', text: 'Samira Haddad' }])
  const trace = 'select operation, source from audit.event where $1 = any (subjects) order by id'
  await admin.query(`begin; create policy reads on audit.event to current_user using (true)`)
  const { rows: events } = await admin.query<{ operation: string; source: string }>(trace, [referralId])
  await admin.query('rollback')
  expect(events.map(({ operation, source }) => `${operation} ${source}`)).toEqual(
    expect.arrayContaining(['sharing.send-referral web', 'sharing.answer-referral guest']),
  )
})

test('silence is noticed at night, told once, and stays until there is an answer, also told by telephone', async () => {
  await org.get('manager', changeTerms, { linkDays: 5, answerDays: 2, followDays: 30, ground: null, reachUs: '', version: 0 })
  const { referralId, secret } = await sent()
  expect((await opened(referralId)).line).toMatchObject({ answerBy: addDays(today, 2), linkUntil: addDays(today, 5) })
  await fill(org.addressOf('migrate'), async (db) => {
    const past = { answerBy: '2026-11-20', linkUntil: '2026-11-21' }
    await db.updateTable('sharing.referral').set(past).where('id', '=', referralId).execute()
  })
  await dayBegins()
  await dayBegins()
  const { steps, linked, line } = await opened(referralId)
  expect([steps.map(({ step }) => step), linked]).toEqual([['sent', 'silent'], false])
  expect(await read(secret)).toMatchObject(spent)
  const why = async () => (await org.get('anna', myReferrals, {})).rows.find(({ id }) => id === referralId)?.why
  expect(await why()).toBe('silent')
  // Who asked to be called first was not silent, so the night after does not say so.
  const first = { referralId, version: line.version, onDay: today, saidBy: 'Wil', answer: 'contact' as const, note: 'Bel eerst' }
  await org.get('anna', api.recordAnswer, { ...first, id: newId() })
  await dayBegins()
  const after = await opened(referralId)
  expect([after.steps.map(({ step }) => step), after.line.silentSince]).toEqual([['sent', 'silent', 'contact'], null])
  expect(await why()).toBe('answer')
  const told = { referralId, version: after.line.version, id: newId(), answer: 'accepted' as const, onDay: today, saidBy: 'Wil' }
  expect(await org.ask('anna', api.recordAnswer, { ...told, version: 1 })).toMatchObject({ word: 'conflict' })
  await org.get('anna', api.recordAnswer, told)
  expect(await why()).toBeUndefined()
  const happened = (await org.get('anna', listHappenings, { caseId, limit: 200 })).rows.map(
    ({ kind, words }) => `${kind} ${words}`,
  )
  for (const step of ['sent', 'silent', 'accepted', 'withdrawn']) expect(happened).toContain(`sharing.${step} Taalhuis`)
})
