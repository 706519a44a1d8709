// Requests for help as people at work meet them: in their own team's queue, from the first question to a case.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AskedOf } from '../../core/kit/operation.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { openCase } from '../people/api.ts'
import { handlers as people } from '../people/server.ts'
import * as api from './api.ts'
import { leftInTeam } from './leaving/api.ts'
import { handlers as leaving } from './leaving/server.ts'
import { inOrder, overTermFirst } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...people, ...leaving])
})
afterAll(() => org.close())

type Asked = AskedOf<typeof api.registerRequest>

const plain = {
  family: 'Haddad',
  ownWords: 'Ik kom er niet meer uit.',
  channel: 'phone',
  knows: 'self',
  urgency: 'normal',
  safeNow: 'yes',
} as const

async function register(who: Person, given: Partial<Asked> = {}): Promise<string> {
  const id = newId()
  await org.get(who, api.registerRequest, { ...plain, ...given, id, folderId: newId() })
  return id
}

const refusal = (who: Person, given: Partial<Asked>) =>
  org.ask(who, api.registerRequest, { ...plain, ...given, id: newId(), folderId: newId() })

describe('registering', () => {
  test('the desk registers a request in the own team; colleagues read it in the person’s own words', async () => {
    const requestId = await register('desk', { given: 'Samira', ownWords: 'De stroom gaat er vrijdag af.' })
    const request = await org.get('anna', api.openRequest, { requestId })
    expect(request).toMatchObject({
      name: 'Samira Haddad',
      ownWords: 'De stroom gaat er vrijdag af.',
      teamName: 'oost',
      takenByName: 'desk',
      status: 'waiting',
    })
    expect(request.may).toEqual(
      ['triage-request', 'decide-request', 'allocate-request', 'set-apart'].map((name) => `intake.${name}`),
    )
  })

  test.each(['wim', 'zara', 'manager', 'privacy'] as const)('for %s the request does not exist', async (who) => {
    const requestId = await register('anna')
    expect(await org.ask(who, api.openRequest, { requestId })).toEqual({ kind: 'absent' })
    const decided = { requestId, version: 1, outcome: 'declined', note: 'x' } as const
    expect(await org.ask(who, api.decideRequest, decided)).toEqual({ kind: 'absent' })
  })

  test('nobody registers in a team of others', async () => {
    expect(await refusal('anna', { teamId: org.teams.west })).toMatchObject({ word: 'not-my-team' })
    expect(await refusal('zara', { teamId: org.teams.oost })).toMatchObject({ word: 'not-my-team' })
    expect(await refusal('manager', {})).toMatchObject({ word: 'no-right' })
  })

  test('of someone who does not know only the least is kept, with a day to inform or erase', async () => {
    const worry = { knows: 'no', askedBy: 'buurvrouw', channel: 'partner' } as const
    expect(await refusal('anna', { ...worry, bornOn: '1950-01-01' })).toMatchObject({ word: 'not-minimal' })
    expect(await refusal('anna', { ...worry, askedBy: '' })).toMatchObject({ word: 'asker-missing' })
    const requestId = await register('anna', worry)
    expect(await org.get('anna', api.openRequest, { requestId })).toMatchObject({ informOrEraseOn: '2026-12-21' })
  })

  test('once informed, the day to inform or erase is gone and more may be written', async () => {
    const requestId = await register('anna', { knows: 'no', askedBy: 'buurvrouw' })
    const found = {
      requestId,
      version: 1,
      safeNow: 'yes',
      minorsAtHome: 'no',
      urgency: 'normal',
      questionBehind: 'Eenzaam',
    } as const
    expect(await org.ask('anna', api.triageRequest, { ...found, knows: 'no' })).toMatchObject({ word: 'not-minimal' })
    await org.get('anna', api.triageRequest, { ...found, knows: 'yes' })
    expect(await org.get('anna', api.openRequest, { requestId })).toMatchObject({
      informOrEraseOn: null,
      questionBehind: 'Eenzaam',
    })
  })

  test('found at triage not to know, someone keeps only the least: birth date and e-mail address go', async () => {
    const worry = { knows: 'unknown', askedBy: 'buurman', bornOn: '1950-01-01', email: 'a@voorbeeld.nl', phone: '0500-090011' }
    const requestId = await register('anna', { ...worry, knows: 'unknown' })
    const found = { safeNow: 'yes', minorsAtHome: 'no', urgency: 'normal' } as const
    await org.get('anna', api.triageRequest, { requestId, version: 1, ...found, knows: 'unknown' })
    expect(await org.get('anna', api.openRequest, { requestId })).toMatchObject({ bornOn: '1950-01-01', email: worry.email })
    await org.get('anna', api.triageRequest, { requestId, version: 2, ...found, knows: 'no' })
    const kept = await org.get('anna', api.openRequest, { requestId })
    expect(kept).toMatchObject({ knows: 'no', bornOn: null, email: '', phone: worry.phone })
  })

  test('sent twice with the same key it stands in the queue once', async () => {
    const asked = { ...plain, family: 'Tweemaal', id: newId(), folderId: newId() }
    const key = newId()
    const first = await org.under(key)('anna', api.registerRequest, asked)
    expect(await org.under(key)('anna', api.registerRequest, asked)).toEqual({ ...first, again: true })
  })

  test('what can be no e-mail address is refused, and none at all is fine', async () => {
    expect(api.registerRequest.asks.shape.email.safeParse('geen adres').error?.issues).toMatchObject([{ message: 'email' }])
    expect(await register('anna', { email: '' })).toBeTruthy()
  })

  test('a day that is still to come is no day of asking', async () => {
    expect(await refusal('anna', { receivedOn: '2026-11-24' })).toMatchObject({ word: 'not-yet' })
  })
})

describe('the queue', () => {
  test('danger first, then who waits longest; page after page, and equal to the rule', async () => {
    await register('anna', { family: 'Lang', receivedOn: '2026-10-01' })
    await register('anna', {
      family: 'Dreiging',
      urgency: 'threatening',
      urgencyReason: 'Ontruiming',
      aboutDebts: true,
      receivedOn: '2026-11-16',
    })
    await register('anna', { family: 'Nu', urgency: 'today', urgencyReason: 'Slaapt buiten' })
    const whole = await org.get('bram', api.listQueue, { limit: 200 })
    expect(whole.rows.map((row) => row.id)).toEqual([...whole.rows].sort(inOrder).map((row) => row.id))
    expect(whole.rows[0]).toMatchObject({ name: 'Nu', waiting: { overTerm: false, clock: { word: 'last-day' } } })
    expect(whole.rows[1]).toMatchObject({
      name: 'Dreiging',
      waiting: { days: 7, term: '2026-11-19', source: 'wgs-threat', overTerm: true },
    })
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await org.get('bram', api.listQueue, { limit: 2, ...(after ? { after } : {}) })
      paged.push(...page.rows.map((row) => row.id))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(whole.rows.map((row) => row.id))
  })

  test('on the overview of the day who is past the term stands before who is in danger but in time, however long the queue', async () => {
    const late = await register('anna', { family: 'Telaat', receivedOn: '2026-07-01' })
    const whole = await org.get('bram', api.listQueue, { limit: 200 })
    const { rows, count } = await org.get('bram', api.listMostPressing, {})
    expect(count).toBe(whole.rows.length)
    expect(rows.map((row) => row.id)).toEqual(
      whole.rows
        .toSorted(overTermFirst)
        .slice(0, 5)
        .map((row) => row.id),
    )
    expect(rows.map((row) => row.id)).toContain(late)
    expect((await org.get('zara', api.listMostPressing, {})).rows.map((row) => row.id)).not.toContain(late)
  })

  test('another team and another organisation see a queue of their own, also when they ask for ours', async () => {
    await register('anna', { family: 'Ooster' })
    const own = await register('wim', { family: 'Wester' })
    expect((await org.get('wim', api.listQueue, {})).rows.map((row) => row.id)).toEqual([own])
    expect((await org.get('wim', api.listQueue, { teamId: org.teams.oost })).rows).toEqual([])
    expect((await org.get('zara', api.listQueue, { teamId: org.teams.oost })).rows).toEqual([])
  })

  test('the organisation shortens its own term, and the queue follows', async () => {
    const agreed = { soonWorkingDays: 2, normalDays: 10, informDays: 14, version: 0 }
    expect(await org.ask('anna', api.changeTerms, agreed)).toMatchObject({ word: 'no-right' })
    const requestId = await register('zara', { receivedOn: today })
    await org.get('manager', api.changeTerms, agreed)
    expect(await org.ask('manager', api.changeTerms, agreed)).toMatchObject({ word: 'conflict', more: { version: 1 } })
    expect(await org.get('manager', api.changeTerms, { ...agreed, version: 1 })).toMatchObject({ version: 2 })
    const own = await register('anna')
    expect((await org.get('anna', api.openRequest, { requestId: own })).waiting?.term).toBe('2026-12-03')
    expect((await org.get('zara', api.openRequest, { requestId })).waiting?.term).toBe('2026-12-21')
  })
})

describe('triage and decision', () => {
  const found = {
    safeNow: 'no',
    safeNote: 'Slaapt vannacht bij haar zus',
    minorsAtHome: 'yes',
    minorsNote: 'Twee: 4 en 9',
    urgency: 'soon',
    knows: 'self',
  } as const

  test('triage is kept with who and when; the second at the same version is told', async () => {
    const requestId = await register('desk')
    await org.get('anna', api.triageRequest, { ...found, requestId, version: 1 })
    const second = await org.ask('bram', api.triageRequest, { ...found, requestId, version: 1, safeNote: 'anders' })
    expect(second).toMatchObject({ word: 'conflict', more: { version: 2 } })
    expect(await org.get('bram', api.openRequest, { requestId })).toMatchObject({
      ...found,
      triagedByName: 'anna',
      triagedOn: today,
    })
  })

  test('the desk registers but does not triage, and does not read what triage wrote', async () => {
    const requestId = await register('desk')
    expect(await org.ask('desk', api.triageRequest, { ...found, requestId, version: 1 })).toMatchObject({ word: 'no-right' })
    await org.get('anna', api.triageRequest, { ...found, requestId, version: 1 })
    expect(await org.get('desk', api.openRequest, { requestId })).toMatchObject({ safeNote: '', minorsNote: '', may: [] })
  })

  test('a request is decided once, and then leaves the queue', async () => {
    const requestId = await register('anna')
    await org.get('anna', api.decideRequest, {
      requestId,
      version: 1,
      outcome: 'answered',
      note: 'Verwezen naar de site van de gemeente',
    })
    const again = await org.ask('bram', api.decideRequest, { requestId, version: 2, outcome: 'declined', note: 'x' })
    expect(again).toMatchObject({ word: 'decided' })
    expect((await org.get('anna', api.listQueue, { limit: 200 })).rows.map((row) => row.id)).not.toContain(requestId)
  })
})

describe('allocation', () => {
  const to = (who: Person) => ({ memberId: org.actor(who).memberId, caseId: newId(), personId: newId() })

  test('a case opens in the same folder, owned by the colleague, with what the request said of the person', async () => {
    const requestId = await register('desk', { given: 'Omar', bornOn: '1990-01-01', phone: '0612345678' })
    const at = to('bram')
    await org.get('lena', api.allocateRequest, { requestId, version: 1, ...at, subject: 'Schulden' })
    const file = await org.get('bram', openCase, { caseId: at.caseId })
    expect(file).toMatchObject({
      ownerName: 'bram',
      subject: 'Schulden',
      person: { name: 'Omar Haddad', bornOn: '1990-01-01', phone: '0612345678' },
    })
    expect(await org.get('anna', api.openRequest, { requestId })).toMatchObject({
      status: 'allocated',
      caseId: at.caseId,
      waiting: null,
    })
  })

  test('two colleagues allocate at the same moment: one case opens', async () => {
    const requestId = await register('desk')
    const both = await Promise.all([
      org.ask('anna', api.allocateRequest, { requestId, version: 1, ...to('anna') }),
      org.ask('lena', api.allocateRequest, { requestId, version: 1, ...to('bram') }),
    ])
    expect(both.filter((one) => one.kind === 'given')).toHaveLength(1)
  })

  test.each(['wim', 'zara', 'desk'] as const)('%s cannot carry a case of this team and gets none', async (who) => {
    const requestId = await register('desk')
    expect(await org.ask('lena', api.allocateRequest, { requestId, version: 1, ...to(who) })).toMatchObject({
      word: 'not-a-colleague',
    })
  })

  test('caseloads of the own team are in view, with hours and absence', async () => {
    const { rows } = await org.get('lena', api.listColleagues, {})
    expect(rows.map((row) => row.name).sort()).toEqual(['anna', 'bram', 'lena'])
    const before = rows.find((row) => row.name === 'bram')?.openCases ?? 0
    const requestId = await register('desk')
    await org.get('lena', api.allocateRequest, { requestId, version: 1, ...to('bram') })
    const after = (await org.get('lena', api.listColleagues, {})).rows.find((row) => row.name === 'bram')?.openCases
    expect(after).toBe(before + 1)
    expect((await org.get('wim', api.listColleagues, { teamId: org.teams.oost })).rows).toEqual([])
  })
})

test('a beheerder hears how many requests wait in a team, and nobody else does', async () => {
  const teamId = org.teams.oost
  const before = await org.get('manager', leftInTeam, { teamId })
  await register('desk', { family: 'Telling' })
  expect(await org.get('manager', leftInTeam, { teamId })).toEqual({ waiting: before.waiting + 1 })
  expect((await org.ask('lena', leftInTeam, { teamId })).kind).toBe('refused')
})
