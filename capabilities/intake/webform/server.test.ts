// The web form from the street to the queue: taken in without an account, seen by the team that looks through it, and by nobody else.
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listQueue, openRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'
import { eraseOld } from './store.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...intake])
})
afterAll(() => org.close())
beforeEach(() => arrange({}))

async function arrange(given: Partial<AskedOf<typeof api.changeWebFormSettings>>): Promise<void> {
  const now = await org.get('manager', api.openWebFormSettings, {})
  const welcome = { nl: 'Welkom', en: 'Welcome' }
  await org.get('manager', api.changeWebFormSettings, {
    ...{ open: true, publicName: 'organisatie-1', teamId: org.teams.oost, welcome },
    ...given,
    version: now.version,
  })
}

type Sent = Omit<AskedOf<typeof api.sendWebRequest>, 'organisation' | 'id' | 'folderId'>
const plain = {
  who: 'self',
  knows: 'self',
  ownWords: 'Ik kom er niet meer uit.',
  safeNow: 'yes',
  family: 'van der Berg',
  phone: '0500-090001',
} as const

const ask = (given: Partial<Sent> & { organisation?: string } = {}, id = newId()) =>
  org.asGuest(api.sendWebRequest, { organisation: 'organisatie-1', ...plain, ...given, id, folderId: newId() })

async function send(given: Partial<Sent> = {}): Promise<string> {
  const id = newId()
  const done = await ask(given, id)
  if (done.kind !== 'given') throw new Error(JSON.stringify(done))
  return id
}

describe('at the street', () => {
  test('a guest reads what the organisation says, and whether the form is open', async () => {
    const form = await org.asGuest(api.openWebForm, { organisation: 'organisatie-1' })
    expect(form).toMatchObject({ value: { organisation: 'Organisatie 1', open: true, welcome: { nl: 'Welkom', en: 'Welcome' } } })
    expect(await org.asGuest(api.openWebForm, { organisation: 'organisatie-2' })).toMatchObject({ value: { open: false } })
    expect(await org.asGuest(api.openWebForm, { organisation: 'nergens' })).toEqual({ kind: 'absent' })
  })

  test('a closed form takes nothing', async () => {
    await arrange({ open: false })
    expect(await ask()).toMatchObject({ word: 'form-closed' })
    expect(await ask({ organisation: 'organisatie-2' })).toMatchObject({ word: 'form-closed' })
  })

  test.each([
    [{ phone: '' }, 'no-way-to-reach'],
    [{ who: 'near', knows: 'yes' }, 'asker-missing'],
    [{ who: 'near', knows: 'no', askerName: 'B', askerReach: '1', bornOn: '1961-02-03' }, 'not-minimal'],
  ] as const)('%j is refused: %s', async (given, word) => {
    expect(await ask(given)).toMatchObject({ kind: 'refused', word })
  })

  test('a guest reads back nothing of what anyone sent', async () => {
    await send()
    for (const table of ['intake.web_request', 'tenancy.folder', 'intake.request', 'people.person'])
      await expect(org.pools.guest.query(`select * from ${table}`)).rejects.toThrow('permission denied')
  })

  test('the database itself takes nothing outside the circle of the team that looks through it', async () => {
    const client = await org.pools.guest.connect()
    const into = (circle: string) =>
      client.query(`insert into tenancy.folder (tenant_id, id, circle_id, kind) values ($1, $2, $3, 'ordinary')`, [
        org.tenants[0],
        newId(),
        circle,
      ])
    for (const [circle, words] of [
      [org.teams.west, 'row-level security'],
      [org.teams.noord, 'row-level security'],
    ] as const) {
      await client.query(`begin; select tenancy.enter_guest('${org.tenants[0]}', null, null, null)`)
      await expect(into(circle)).rejects.toThrow(words)
      await client.query('rollback')
    }
    client.release()
  })
})

describe('looking through', () => {
  test('it waits for the team that looks through it, and is in no queue', async () => {
    const id = await send({ family: 'Zwaan', given: 'Rik' })
    const { rows } = await org.get('anna', api.listWebRequests, {})
    expect(rows).toContainEqual(expect.objectContaining({ id, name: 'Rik Zwaan', receivedOn: today }))
    expect((await org.get('anna', listQueue, {})).rows.map((row) => row.id)).not.toContain(id)
    expect((await org.get('wim', api.listWebRequests, {})).rows).toEqual([])
    for (const who of ['wim', 'zara', 'manager', 'privacy'] as const)
      expect(await org.ask(who, api.openWebRequest, { requestId: id })).toEqual({ kind: 'absent' })
    expect(await org.ask('desk', api.openWebRequest, { requestId: id })).toMatchObject({ word: 'no-right' })
  })

  test('accepted, it is a request in the queue with the same words, and nothing of it stays behind', async () => {
    const id = await send({ who: 'partner', knows: 'no', askerName: 'School', askerReach: '0500-090003', family: 'v.d. Berg' })
    await org.get('anna', api.acceptWebRequest, { requestId: id, version: 1, teamId: org.teams.oost, urgency: 'normal' })
    expect(await org.get('anna', openRequest, { requestId: id })).toMatchObject({
      ...{ ownWords: plain.ownWords, prefix: 'v.d.', family: 'Berg', channel: 'partner', askedBy: '' },
      ...{ knows: 'no', informOrEraseOn: '2026-12-21', takenByName: 'anna', status: 'waiting' },
    })
    expect(await org.get('anna', api.openWebRequest, { requestId: id })).toMatchObject({
      state: 'accepted',
      ownWords: '',
      family: '',
      askerName: '',
    })
    const again = { requestId: id, version: 2, teamId: org.teams.oost, urgency: 'normal' } as const
    expect(await org.ask('bram', api.acceptWebRequest, again)).toMatchObject({ word: 'decided' })
  })

  test('handed to another team it is seen there and no longer here', async () => {
    const id = await send()
    await org.get('anna', api.acceptWebRequest, { requestId: id, version: 1, teamId: org.teams.west, urgency: 'soon' })
    expect(await org.get('wim', openRequest, { requestId: id })).toMatchObject({ teamName: 'west', urgency: 'soon' })
    expect(await org.ask('anna', openRequest, { requestId: id })).toEqual({ kind: 'absent' })
  })

  test('to a team of another organisation, or urgent without a reason, it does not go', async () => {
    const id = await send()
    const accept = { requestId: id, version: 1, teamId: org.teams.noord, urgency: 'normal' } as const
    expect(await org.ask('anna', api.acceptWebRequest, accept)).toMatchObject({ word: 'not-a-team' })
    const urgent = { ...accept, teamId: org.teams.oost, urgency: 'today' } as const
    expect(await org.ask('anna', api.acceptWebRequest, urgent)).toMatchObject({ word: 'reason-missing' })
    expect(await org.ask('anna', api.acceptWebRequest, { ...urgent, version: 7 })).toMatchObject({ word: 'conflict' })
  })

  test('answered at once it is a request that is done', async () => {
    const id = await send()
    await org.get('anna', api.answerWebRequest, { requestId: id, version: 1, note: 'Gebeld, verwezen naar het inloopuur.' })
    expect(await org.get('anna', openRequest, { requestId: id })).toMatchObject({ status: 'answered', decidedByName: 'anna' })
  })

  test('put aside with a reason, it can still be taken in as long as it is there', async () => {
    const id = await send()
    await org.get('anna', api.discardWebRequest, { requestId: id, version: 1, reason: 'double', note: 'Staat er al' })
    expect((await org.get('anna', api.listWebRequests, {})).rows.map((row) => row.id)).not.toContain(id)
    const aside = await org.get('bram', api.openWebRequest, { requestId: id })
    expect(aside).toMatchObject({ state: 'discarded', reason: 'double', note: 'Staat er al', decidedByName: 'anna' })
    const accept = { requestId: id, version: aside.version, teamId: org.teams.oost, urgency: 'normal' } as const
    await org.get('bram', api.acceptWebRequest, accept)
    expect(await org.get('anna', openRequest, { requestId: id })).toMatchObject({ status: 'waiting', ownWords: plain.ownWords })
  })

  test('what was put aside is erased, and who was not told in time is forgotten; the rest stays', async () => {
    const [aside, kept] = [await send(), await send()]
    const untold = await send({ who: 'near', knows: 'no', askerName: 'B', askerReach: '1' })
    await org.get('anna', api.discardWebRequest, { requestId: aside, version: 1, reason: 'spam' })
    await fill(org.addressOf('migrate'), (db) =>
      eraseOld(db, { tenantId: org.tenants[0], discarded: '2026-11-24', accepted: today, untold: '2026-11-24' }),
    )
    for (const requestId of [aside, untold])
      expect(await org.ask('anna', api.openWebRequest, { requestId })).toEqual({ kind: 'absent' })
    expect((await org.get('anna', api.openWebRequest, { requestId: kept })).state).toBe('new')
  })
})

describe('arranging', () => {
  test('only who arranges the organisation, with a name and a team', async () => {
    const asked = { open: true, publicName: 'organisatie-1', teamId: org.teams.oost, welcome: { nl: '', en: '' } }
    const { version } = await org.get('manager', api.openWebFormSettings, {})
    expect(await org.ask('anna', api.changeWebFormSettings, { ...asked, version })).toMatchObject({ word: 'no-right' })
    const refused = (given: object) => org.ask('manager', api.changeWebFormSettings, { ...asked, version, ...given })
    expect(await refused({ publicName: null })).toMatchObject({ word: 'name-missing' })
    expect(await refused({ teamId: null })).toMatchObject({ word: 'not-a-team' })
    expect(await refused({ teamId: org.teams.noord })).toMatchObject({ word: 'not-a-team' })
    expect(await refused({ version: 99 })).toMatchObject({ word: 'conflict' })
    expect(await refused({ publicName: 'organisatie-2' })).toMatchObject({ word: 'exists' })
  })

  test('another organisation keeps its own name', async () => {
    const admin = new pg.Client({ connectionString: org.addressOf('worker') })
    await admin.connect()
    const { rows } = await admin.query('select slug from tenancy.tenant order by slug')
    await admin.end()
    expect(rows).toEqual([{ slug: 'organisatie-1' }, { slug: 'organisatie-2' }])
  })
})
