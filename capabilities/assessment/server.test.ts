// The inventory as people at work meet it: nothing by itself, a reason for each domain, and then beside now.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { giveCase } from '../people/test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

async function opened(domain: 'money' | 'housing' | 'children' | 'network' | 'body'): Promise<string> {
  const id = newId()
  await org.get('anna', api.openDomain, { caseId, id, domain, reason: 'Zij begon hier zelf over.' })
  return id
}

test('an inventory starts empty: no domain is there by itself', async () => {
  expect(await org.get('anna', api.listInventory, { caseId })).toMatchObject({
    domains: [],
    may: ['assessment.open-domain', 'assessment.add-entry'],
  })
})

test('a domain is opened with a reason, and only once', async () => {
  expect(() => api.openDomain.asks.parse({ caseId, id: newId(), domain: 'money', reason: '  ' })).toThrow()
  await opened('money')
  const again = { caseId, id: newId(), domain: 'money', reason: 'Nog eens' } as const
  expect(await org.ask('bram', api.openDomain, again)).toMatchObject({ kind: 'refused', word: 'domain-open' })
})

test('a second look at a domain stands beside the first, newest first', async () => {
  const lifeDomainId = await opened('housing')
  await org.get('anna', api.addEntry, {
    lifeDomainId,
    id: newId(),
    seenOn: '2026-09-04',
    facts: 'Huur achter',
    strengths: 'Houdt het schoon',
    score: 3,
  })
  await org.get('bram', api.addEntry, { lifeDomainId, id: newId(), seenOn: today, othersSay: 'Buurvrouw: rustiger', score: 5 })
  const { domains } = await org.get('anna', api.listInventory, { caseId })
  const entries = domains.find((one) => one.id === lifeDomainId)?.entries
  expect(entries?.map((one) => [one.seenOn, one.score, one.authorName])).toEqual([
    [today, 5, 'bram'],
    ['2026-09-04', 3, 'anna'],
  ])
})

test('an empty entry and a day to come are refused', async () => {
  const lifeDomainId = await opened('body')
  expect(await org.ask('anna', api.addEntry, { lifeDomainId, id: newId(), seenOn: today })).toMatchObject({
    kind: 'refused',
    word: 'empty-entry',
  })
  const ahead = { lifeDomainId, id: newId(), seenOn: '2026-11-24', facts: 'x' }
  expect(await org.ask('anna', api.addEntry, ahead)).toMatchObject({ kind: 'refused', word: 'day-to-come' })
})

test('an entry left half-way is found again by its author alone, and goes when the entry is kept', async () => {
  const lifeDomainId = await opened('children')
  const id = newId()
  expect(await org.get('anna', api.keepDraft, { lifeDomainId, id, version: 0, body: '{"facts":"Yara' })).toEqual({
    id,
    version: 1,
  })
  expect(await org.get('anna', api.keepDraft, { lifeDomainId, id, version: 1, body: '{"facts":"Yara gaat"}' })).toEqual({
    id,
    version: 2,
  })
  const late = await org.ask('anna', api.keepDraft, { lifeDomainId, id, version: 1, body: '{}' })
  expect(late).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: 2 } })
  const draftOf = async (who: 'anna' | 'bram') =>
    (await org.get(who, api.listInventory, { caseId })).domains.find((one) => one.id === lifeDomainId)?.draft
  expect(await draftOf('anna')).toMatchObject({ body: '{"facts":"Yara gaat"}', version: 2 })
  expect(await draftOf('bram')).toBeNull()
  expect((await org.get('anna', api.listDrafts, {})).rows).toMatchObject([
    { caseId, personName: 'Samira Haddad', domain: 'children' },
  ])
  expect((await org.get('bram', api.listDrafts, {})).rows).toEqual([])
  expect(await org.ask('bram', api.dropDraft, { id })).toEqual({ kind: 'absent' })
  await org.get('anna', api.addEntry, { lifeDomainId, id: newId(), seenOn: today, facts: 'Yara gaat weer' })
  expect(await draftOf('anna')).toBeNull()
})

test('willingness is asked more than once, and each answer stays', async () => {
  await org.get('anna', api.noteReadiness, {
    caseId,
    id: newId(),
    askedOn: '2026-10-01',
    ownReasons: 'Voor de kinderen',
    willingness: 4,
  })
  await org.get('anna', api.noteReadiness, { caseId, id: newId(), askedOn: today, willingness: 7 })
  const { asked } = await org.get('bram', api.listReadiness, { caseId })
  expect(asked.map((one) => one.willingness)).toEqual([7, 4])
})

test('a no to the plan is not a no to help, and each has its way back', async () => {
  const planNo = newId()
  await org.get('anna', api.noteNo, {
    caseId,
    id: planNo,
    saidTo: 'plan',
    saidOn: today,
    ownWords: 'Geen papieren',
    wayBack: 'Ik vraag het in januari weer.',
  })
  await org.get('anna', api.noteNo, {
    caseId,
    id: newId(),
    saidTo: 'registration',
    saidOn: today,
    wayBack: 'Anoniem blijven komen kan.',
  })
  const twice = { caseId, id: newId(), saidTo: 'plan', saidOn: today, wayBack: 'x' } as const
  expect(await org.ask('anna', api.noteNo, twice)).toMatchObject({ kind: 'refused', word: 'no-stands' })
  await org.get('bram', api.takeBackNo, { spokenNoId: planNo, version: 1, on: today, note: 'Toch wel, met Ans erbij' })
  expect(await org.ask('bram', api.takeBackNo, { spokenNoId: planNo, version: 1, on: today })).toMatchObject({
    kind: 'refused',
    word: 'conflict',
  })
  const { spoken } = await org.get('anna', api.listReadiness, { caseId })
  expect(spoken.filter((one) => one.takenBackOn === null).map((one) => one.saidTo)).toEqual(['registration'])
  expect((await org.ask('anna', api.noteNo, twice)).kind).toBe('given')
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no inventory, and no domain to write in', async (who) => {
  const lifeDomainId = (await org.get('anna', api.listInventory, { caseId })).domains[0]?.id ?? ''
  expect(await org.ask(who, api.listInventory, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.listReadiness, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.openDomain, { caseId, id: newId(), domain: 'network', reason: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.addEntry, { lifeDomainId, id: newId(), seenOn: today, facts: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.keepDraft, { lifeDomainId, id: newId(), version: 0, body: 'x' })).toEqual({ kind: 'absent' })
})

test('the desk is in the team but has no right to it', async () => {
  expect(await org.ask('desk', api.listInventory, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
})
