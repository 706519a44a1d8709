// The inventory as people at work meet it: nothing by itself, a reason for each domain, and then beside now.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doJob } from '../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { giveCase } from '../people/test-case.ts'
import * as api from './api.ts'
import { fillIn, keepFilling, listFilledIn, openInstrument } from './instrument/api.ts'
import { handlers as instruments } from './instrument/server.ts'
import { listeners } from './jobs.ts'
import * as ready from './readiness/api.ts'
import { handlers as readiness } from './readiness/server.ts'
import { handlers as inventory } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...inventory, ...readiness, ...instruments])
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
    purged: [],
    may: ['assessment.open-domain', 'assessment.add-entry', 'assessment.purge-domain'],
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
  await org.get('anna', ready.noteReadiness, {
    caseId,
    id: newId(),
    askedOn: '2026-10-01',
    ownReasons: 'Voor de kinderen',
    willingness: 4,
  })
  await org.get('anna', ready.noteReadiness, { caseId, id: newId(), askedOn: today, willingness: 7 })
  const { asked } = await org.get('bram', ready.listReadiness, { caseId })
  expect(asked.map((one) => one.willingness)).toEqual([7, 4])
})

test('a no to the plan is not a no to help, and each has its way back', async () => {
  const planNo = newId()
  await org.get('anna', ready.noteNo, {
    caseId,
    id: planNo,
    saidTo: 'plan',
    saidOn: today,
    ownWords: 'Geen papieren',
    wayBack: 'Ik vraag het in januari weer.',
  })
  await org.get('anna', ready.noteNo, {
    caseId,
    id: newId(),
    saidTo: 'registration',
    saidOn: today,
    wayBack: 'Anoniem blijven komen kan.',
  })
  const twice = { caseId, id: newId(), saidTo: 'plan', saidOn: today, wayBack: 'x' } as const
  expect(await org.ask('anna', ready.noteNo, twice)).toMatchObject({ kind: 'refused', word: 'no-stands' })
  await org.get('bram', ready.takeBackNo, { spokenNoId: planNo, version: 1, on: today, note: 'Toch wel, met Ans erbij' })
  expect(await org.ask('bram', ready.takeBackNo, { spokenNoId: planNo, version: 1, on: today })).toMatchObject({
    kind: 'refused',
    word: 'conflict',
  })
  const { spoken } = await org.get('anna', ready.listReadiness, { caseId })
  expect(spoken.filter((one) => one.takenBackOn === null).map((one) => one.saidTo)).toEqual(['registration'])
  expect((await org.ask('anna', ready.noteNo, twice)).kind).toBe('given')
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no inventory, and no domain to write in', async (who) => {
  const lifeDomainId = (await org.get('anna', api.listInventory, { caseId })).domains[0]?.id ?? ''
  expect(await org.ask(who, api.listInventory, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, ready.listReadiness, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.openDomain, { caseId, id: newId(), domain: 'network', reason: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.addEntry, { lifeDomainId, id: newId(), seenOn: today, facts: 'x' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.keepDraft, { lifeDomainId, id: newId(), version: 0, body: 'x' })).toEqual({ kind: 'absent' })
})

test('the desk is in the team but has no right to it', async () => {
  expect(await org.ask('desk', api.listInventory, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('a domain that is no longer needed is erased with its reason; that it was there stays', async () => {
  const lifeDomainId = newId()
  await org.get('anna', api.openDomain, { caseId, id: lifeDomainId, domain: 'substances', reason: 'Zij noemde wijn.' })
  await org.get('anna', api.addEntry, { lifeDomainId, id: newId(), seenOn: today, facts: 'Twee glazen wijn.' })
  await org.get('bram', api.keepDraft, { lifeDomainId, id: newId(), version: 0, body: '{"facts":"wijn"}' })
  const { instrument } = await org.get('anna', openInstrument, { caseId, code: 'life-domains' })
  const answers = { substances: 4, housing: 3 }
  const filled = { caseId, id: newId(), instrumentId: instrument.id, filledOn: today, filledBy: 'together', answers } as const
  await org.get('anna', fillIn, filled)
  const half = { caseId, id: newId(), instrumentId: instrument.id, body: '{"answers":{"housing":2,"substances":5}}' }
  await org.get('bram', keepFilling, { ...half, version: 0 })
  await org.get('anna', api.purgeDomain, { lifeDomainId, reason: 'Speelt geen rol in de hulp.' })
  const { domains, purged } = await org.get('bram', api.listInventory, { caseId })
  expect(domains.map(({ domain }) => domain)).not.toContain('substances')
  expect(purged).toMatchObject([
    { domain: 'substances', openedByName: 'anna', purgedByName: 'anna', purgeReason: 'Speelt geen rol in de hulp.' },
  ])
  const { rows } = await org.get('anna', listFilledIn, { caseId })
  expect(rows.find(({ id }) => id === filled.id)?.answers).toEqual({ housing: 3 })
  expect((await org.get('bram', api.listDrafts, {})).rows.map((row) => row.lifeDomainId)).toContain(lifeDomainId)
  for (const listener of listeners)
    await doJob(org.pools.worker, listener, { id: newId(), tenant: org.tenants[0], subjects: [lifeDomainId] })
  expect((await org.get('bram', api.listDrafts, {})).rows.map((row) => row.lifeDomainId)).not.toContain(lifeDomainId)
  expect((await org.get('bram', openInstrument, { caseId, code: 'life-domains' })).filling?.body).toBe(
    '{"answers":{"housing":2}}',
  )
  const again = { lifeDomainId, reason: 'Nog eens' }
  expect(await org.ask('bram', api.purgeDomain, again)).toMatchObject({ word: 'already-purged' })
  const entry = { lifeDomainId, id: newId(), seenOn: today, facts: 'Toch nog iets.' }
  expect(await org.ask('bram', api.addEntry, entry)).toMatchObject({ word: 'already-purged' })
  expect(await org.ask('wim', api.purgeDomain, again)).toEqual({ kind: 'absent' })
  expect((await org.ask('anna', api.openDomain, { caseId, id: newId(), domain: 'substances', reason: 'Nu wel' })).kind).toBe(
    'given',
  )
})

test('a no stands with the worker of the case on the day to ask again, and not before', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Vos' })
  const id = newId()
  const said = { caseId: other, id, saidTo: 'help', saidOn: today, wayBack: 'Na de feestdagen bellen.' } as const
  expect(await org.ask('anna', ready.noteNo, { ...said, askAgainOn: '2026-11-22' })).toMatchObject({ word: 'day-gone' })
  await org.get('anna', ready.noteNo, { ...said, askAgainOn: '2026-12-28' })
  const due = async (who: 'anna' | 'bram') => (await org.get(who, ready.listWaysBack, {})).rows.map((row) => row.id)
  expect(await due('bram')).toEqual([])
  const change = { spokenNoId: id, version: 1, wayBack: 'Vandaag al bellen.', askAgainOn: today }
  await org.get('bram', ready.setWayBack, change)
  expect(await org.ask('anna', ready.setWayBack, change)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect(await due('bram')).toEqual([id])
  expect(await due('anna')).toEqual([])
  await org.get('bram', ready.takeBackNo, { spokenNoId: id, version: 2, on: today })
  expect(await due('bram')).toEqual([])
})
