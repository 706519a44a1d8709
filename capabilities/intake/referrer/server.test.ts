// What became of a referral in is told to who made it: over a real SMTP server, with no more than the least, and never without leave.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { registerListeners } from '../../../platform/jobs/listeners.ts'
import { inTenant } from '../../../platform/jobs/runner.ts'
import { registerMail } from '../../../platform/mail/kinds.ts'
import { mailBy } from '../../../platform/mail/outside.ts'
import { postBy } from '../../../platform/mail/post.ts'
import { sendWaiting } from '../../../platform/mail/sending.ts'
import { type Mailbox, openMailbox } from '../../../platform/mail/test-mailbox.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { moveFolder, openCase } from '../../people/api.ts'
import { recordDeath } from '../../people/reach/api.ts'
import { handlers as reach } from '../../people/reach/server.ts'
import { handlers as people } from '../../people/server.ts'
import { allocateRequest, decideRequest, registerRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import { acceptWebRequest, changeWebFormSettings, sendWebRequest } from '../webform/api.ts'
import { handlers as webForm } from '../webform/server.ts'
import * as api from './api.ts'
import { mailKinds } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await openMailbox()
  org = await makeOrganisation([...people, ...reach, ...intake, ...webForm, ...handlers])
  registerListeners([])
  registerMail(mailKinds)
})
beforeEach(() => {
  mailBy(mailbox.settings)
  mailbox.arrived.splice(0)
})
afterAll(async () => {
  mailBy(null)
  registerMail([])
  await org.close()
  await mailbox.close()
})

const send = () => sendWaiting(org.pools.worker, org.tenants[0], postBy(mailbox.settings))
const school = {
  organisation: 'Basisschool De Klepper',
  name: 'Ellen Draaisma',
  email: 'ellen@klepper.example',
  phone: '0500-090002',
}

type Asked = AskedOf<typeof registerRequest>
/** A question that a school brings. */
async function referral(referrer: Partial<Asked['referrer']> = {}, more: Partial<Asked> = {}): Promise<string> {
  const id = newId()
  await org.get('anna', registerRequest, {
    ...{ id, folderId: newId(), family: 'Tadema', given: 'Sjors', ownWords: 'Het geld is op.', channel: 'partner', knows: 'yes' },
    ...{ urgency: 'normal', safeNow: 'yes', referrer: { ...school, agreed: 'yes', ...referrer }, ...more },
  })
  return id
}
const decide = (requestId: string, outcome: 'answered' | 'referred' | 'declined') =>
  org.get('anna', decideRequest, { requestId, version: 1, outcome, note: 'x' })
const opened = (requestId: string) => org.get('anna', api.openReferrer, { requestId })
const untold = async (who: 'anna' | 'bram' | 'wim', whose: 'mine' | 'team' = 'team') =>
  (await org.get(who, api.listUntold, { whose })).rows.map(({ id }) => id)
async function mail(requestId: string): Promise<void> {
  const { least } = await opened(requestId)
  await org.get('anna', api.tellReferrer, { requestId, id: newId(), words: least })
  await send()
}

test('a referral that is allocated is told in one press, with the least; the case knows, and it is open no longer', async () => {
  const requestId = await referral()
  expect((await opened(requestId)).stop).toBe('not-decided')
  const version = 1
  const [caseId, personId] = [newId(), newId()]
  await org.get('anna', allocateRequest, { requestId, version, memberId: org.actor('bram').memberId, caseId, personId })
  for (const who of ['anna', 'bram'] as const) expect(await untold(who, 'mine')).toContain(requestId)
  await mail(requestId)
  const [arrived] = mailbox.arrived
  expect([arrived?.to].flat()[0]?.text).toBe(school.email)
  expect(arrived?.text).toMatch(/Beste Ellen Draaisma,\n\nUw aanmelding van .* is bij ons binnengekomen en opgepakt/)
  expect(`${arrived?.subject}${arrived?.text}`).not.toMatch(/Sjors|Tadema|geld/)
  expect((await opened(requestId)).tellings).toMatchObject([
    {
      ...{ way: 'mail', byName: 'anna', onDay: today, mail: { state: 'sent' } },
      to: { organisation: school.organisation, name: school.name, email: school.email },
    },
  ])
  expect(await untold('anna')).not.toContain(requestId)
  const happened = await inTenant(org.pools.worker, org.tenants[0], (client) =>
    client.query(`select kind from timeline.happening where subject_id = $1`, [caseId]),
  )
  expect(happened.rows).toContainEqual({ kind: 'intake.told-back' })
})

test('without the agreement of the person nothing may be told, by mail nor by telephone; asked and agreed, it may', async () => {
  const requestId = await referral({ agreed: 'not-asked' })
  await decide(requestId, 'declined')
  const said = { requestId, id: newId(), words: 'x' }
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'agreement-not-asked' })
  expect(await org.ask('anna', api.noteTelling, { ...said, way: 'phone' })).toMatchObject({ word: 'agreement-not-asked' })
  expect(await untold('anna')).toContain(requestId)
  await org.get('anna', api.changeReferrer, { requestId, version: 1, ...school, agreed: 'no' })
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'not-agreed' })
  expect(await untold('anna')).not.toContain(requestId)
  await org.get('anna', api.changeReferrer, { requestId, version: 2, ...school, agreed: 'yes' })
  expect(await opened(requestId)).toMatchObject({ stop: null, referrer: { agreedOn: today } })
  expect((await opened(requestId)).least).toContain('Wij pakken deze niet zelf op')
  await org.get('anna', api.noteTelling, { ...said, way: 'phone' })
  expect(await untold('anna')).not.toContain(requestId)
  const late = { requestId, version: 2, ...school, agreed: 'yes' } as const
  expect(await org.ask('bram', api.changeReferrer, late)).toMatchObject({ word: 'conflict' })
})

test('who takes the leave back before a mail leaves, stops it; what did not arrive stands open again', async () => {
  const requestId = await referral()
  await decide(requestId, 'answered')
  await org.get('anna', api.tellReferrer, { requestId, id: newId(), words: 'Opgepakt.' })
  await org.get('anna', api.changeReferrer, { requestId, version: 1, ...school, agreed: 'no' })
  await send()
  expect(mailbox.arrived).toEqual([])
  await org.get('anna', api.changeReferrer, { requestId, version: 2, ...school, agreed: 'yes' })
  expect((await opened(requestId)).tellings).toMatchObject([{ mail: { state: 'stopped', why: 'not-agreed' } }])
  expect((await org.get('anna', api.listUntold, {})).rows).toContainEqual(
    expect.objectContaining({ id: requestId, failed: true }),
  )
  mailbox.refused.set(school.email, 550)
  await mail(requestId)
  mailbox.refused.clear()
  expect((await opened(requestId)).tellings[0]).toMatchObject({ mail: { state: 'failed', why: 'address-refused' } })
  expect(await untold('anna')).toContain(requestId)
  await org.get('anna', api.noteTelling, { requestId, id: newId(), way: 'none', words: 'Werkt daar niet meer' })
  expect(await untold('anna')).not.toContain(requestId)
})

const piet = { organisation: 'GGD Oost', name: 'Piet Sierksma', email: 'piet@ggd.example', phone: '' }
const changed = (requestId: string, version: number, to: object) =>
  org.get('anna', api.changeReferrer, { requestId, version, ...piet, agreed: 'yes', ...to })

test('what the person said of one referrer is not said of another, and a mail goes to whom it was written or to nobody', async () => {
  const requestId = await referral()
  await decide(requestId, 'answered')
  await org.get('anna', api.tellReferrer, { requestId, id: newId(), words: 'Opgepakt.' })
  await changed(requestId, 1, {})
  expect(await opened(requestId)).toMatchObject({
    stop: 'agreement-not-asked',
    referrer: { agreed: 'not-asked', agreedOn: null },
  })
  expect(await org.ask('anna', api.tellReferrer, { requestId, id: newId(), words: 'x' })).toMatchObject({
    word: 'agreement-not-asked',
  })
  await changed(requestId, 2, {})
  await send()
  expect(mailbox.arrived).toEqual([])
  expect((await opened(requestId)).tellings).toMatchObject([
    { to: { name: 'Ellen Draaisma', email: school.email }, mail: { state: 'stopped', why: 'referrer-changed' } },
  ])
  await changed(requestId, 3, { name: 'Jan Sierksma', askedAnew: true })
  expect(await opened(requestId)).toMatchObject({ stop: null, referrer: { agreed: 'yes', agreedOn: today } })
  await org.get('anna', api.noteTelling, { requestId, id: newId(), way: 'phone', words: 'Opgepakt, zei ik.' })
  await changed(requestId, 4, { name: 'Iemand anders' })
  expect((await opened(requestId)).tellings[0]).toMatchObject({
    to: { organisation: 'GGD Oost', name: 'Jan Sierksma', email: '' },
  })
})

test('of who died nothing is told any more, nor leaves what was queued', async () => {
  const requestId = await referral()
  const [caseId, personId] = [newId(), newId()]
  await org.get('anna', allocateRequest, { requestId, version: 1, memberId: org.actor('bram').memberId, caseId, personId })
  await org.get('anna', api.tellReferrer, { requestId, id: newId(), words: 'Opgepakt.' })
  const { person } = await org.get('bram', openCase, { caseId })
  await org.get('bram', recordDeath, { personId, version: person.version, diedOn: today })
  await send()
  expect(mailbox.arrived).toEqual([])
  expect(await opened(requestId)).toMatchObject({ stop: 'person-died', tellings: [{ mail: { why: 'person-died' } }] })
  const said = { requestId, id: newId(), words: 'x' }
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'person-died' })
  await org.get('anna', api.noteTelling, { ...said, way: 'none' })
})

test('of a request that lies apart nothing is told, nor leaves what was queued', async () => {
  const apart = { circleId: newId(), memberIds: [org.actor('anna').memberId] }
  const requestId = await referral({}, { apart })
  await decide(requestId, 'answered')
  const said = { requestId, id: newId(), words: 'x' }
  expect(await opened(requestId)).toMatchObject({ stop: 'request-apart' })
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'request-apart' })
  expect(await org.ask('anna', api.noteTelling, { ...said, way: 'phone' })).toMatchObject({ word: 'request-apart' })
  const later = await referral()
  const [caseId, personId] = [newId(), newId()]
  await org.get('anna', allocateRequest, { requestId: later, version: 1, memberId: org.actor('anna').memberId, caseId, personId })
  await org.get('anna', api.tellReferrer, { requestId: later, id: newId(), words: 'x' })
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', moveFolder, { caseId, version, circleId: newId(), memberIds: [org.actor('anna').memberId] })
  await send()
  expect(mailbox.arrived).toEqual([])
  expect((await opened(later)).tellings).toMatchObject([{ mail: { state: 'stopped', why: 'request-apart' } }])
})

test('no mail goes where none leaves or there is no address; of who does not know nothing is agreed and nothing told', async () => {
  const requestId = await referral({ email: '' })
  await decide(requestId, 'referred')
  const said = { requestId, id: newId(), words: 'x' }
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'referrer-no-email' })
  mailBy(null)
  expect(await org.ask('anna', api.tellReferrer, said)).toMatchObject({ word: 'mail-off' })
  const worry = { id: newId(), folderId: newId(), family: 'Zorg', ownWords: 'x', channel: 'partner', knows: 'no' } as const
  const rest = { urgency: 'normal', safeNow: 'unknown', referrer: { ...school, agreed: 'yes' } } as const
  expect(await org.ask('anna', registerRequest, { ...worry, ...rest })).toMatchObject({ word: 'agreed-unknowing' })
  expect(await org.ask('anna', registerRequest, { ...worry, ...rest, knows: 'unknown' })).toMatchObject({
    word: 'agreed-unknowing',
  })
  for (const knows of ['no', 'unknown'] as const) {
    const unknowing = await referral({ agreed: 'not-asked' }, { knows })
    await decide(unknowing, 'declined')
    expect(await opened(unknowing)).toMatchObject({ stop: 'person-unknowing' })
    const yes = { requestId: unknowing, version: 1, ...school, agreed: 'yes' } as const
    expect(await org.ask('anna', api.changeReferrer, yes)).toMatchObject({ word: 'agreed-unknowing' })
  }
})

test('another team and another organisation see nothing; the desk sees who referred, and not what was told', async () => {
  const requestId = await referral()
  await decide(requestId, 'answered')
  await org.get('anna', api.noteTelling, { requestId, id: newId(), way: 'phone', words: 'Opgepakt, zei ik.' })
  for (const who of ['wim', 'zara', 'privacy'] as const)
    expect(await org.ask(who, api.openReferrer, { requestId })).toEqual({ kind: 'absent' })
  expect(await untold('wim')).toEqual([])
  const seen = await org.get('desk', api.openReferrer, { requestId })
  expect(seen).toMatchObject({ referrer: { name: 'Ellen Draaisma' }, tellings: [{ words: '' }], may: [] })
})

test('a professional who fills in the web form is the referrer of the request it becomes; their yes is not that of the person', async () => {
  const now = { open: true, publicName: 'organisatie-1', teamId: org.teams.oost, welcome: { nl: '', en: '' } }
  await org.get('manager', changeWebFormSettings, { ...now, version: 0 })
  const sent = { who: 'partner', ownWords: 'x', safeNow: 'yes', family: 'Wever', askerName: 'Ellen Draaisma' } as const
  const work = { askerOrganisation: 'De Klepper', askerReach: 'ellen@klepper.example', organisation: 'organisatie-1' }
  const at = { id: newId(), folderId: newId() }
  expect(await org.asGuest(sendWebRequest, { ...sent, ...work, ...at, knows: 'unknown', agreed: 'yes' })).toMatchObject({
    word: 'agreed-unknowing',
  })
  const accept = { version: 1, teamId: org.teams.oost, urgency: 'normal' } as const
  await org.asGuest(sendWebRequest, { ...sent, ...work, ...at, knows: 'yes', agreed: 'yes' })
  await org.get('anna', acceptWebRequest, { requestId: at.id, ...accept })
  const ellen = { organisation: 'De Klepper', name: 'Ellen Draaisma', email: 'ellen@klepper.example' }
  expect((await opened(at.id)).referrer).toMatchObject({ ...ellen, agreed: 'not-asked', agreedOn: null })
  await decide(at.id, 'answered')
  expect(await opened(at.id)).toMatchObject({ stop: 'agreement-not-asked' })
  const other = { id: newId(), folderId: newId() }
  await org.asGuest(sendWebRequest, { ...sent, ...work, ...other, knows: 'yes', agreed: 'no' })
  await org.get('anna', acceptWebRequest, { requestId: other.id, ...accept })
  expect((await opened(other.id)).referrer).toMatchObject({ agreed: 'no', agreedOn: today })
})
