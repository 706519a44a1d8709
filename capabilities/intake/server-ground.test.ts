// The ground comes from the service, not from typing: at the desk, by the web form, at triage, in the case and in what leaves.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedOf } from '../../core/kit/operation.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { openCase } from '../people/api.ts'
import { listTurns } from '../people/course/api.ts'
import { handlers as course } from '../people/course/server.ts'
import { arrangeServices, listServices, setService } from '../people/ground/api.ts'
import type { Service } from '../people/ground/model.ts'
import { handlers as services } from '../people/ground/server.ts'
import { handlers as people } from '../people/server.ts'
import { allocateRequest, openRequest, registerRequest, triageRequest } from './api.ts'
import { handlers as intake } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...intake, ...people, ...course, ...services])
})
afterAll(() => org.close())

const plain = { ownWords: 'Ik kom er niet uit.', channel: 'desk', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
const found = { safeNow: 'yes', minorsAtHome: 'no', urgency: 'normal', knows: 'self' } as const

async function register(family: string, given: Partial<AskedOf<typeof registerRequest>> = {}): Promise<string> {
  const id = newId()
  await org.get('desk', registerRequest, { ...plain, family, ...given, id, folderId: newId() })
  return id
}

async function allocate(requestId: string, version: number): Promise<string> {
  const caseId = newId()
  const to = { memberId: org.actor('anna').memberId, caseId, personId: newId() }
  await org.get('anna', allocateRequest, { requestId, version, ...to })
  return caseId
}

test('who says nothing gets the usual service; the case carries it on', async () => {
  const requestId = await register('Zonder Keus')
  expect(await org.get('desk', openRequest, { requestId })).toMatchObject({ service: 'social-work', aboutDebts: false })
  const caseId = await allocate(requestId, 1)
  expect((await org.get('bram', openCase, { caseId })).service).toBe('social-work')
})

test('a service that carries out a law brings its terms; one nobody knows is refused', async () => {
  const debts = await register('Met Schulden', { service: 'debt-help' })
  const request = await org.get('anna', openRequest, { requestId: debts })
  expect(request).toMatchObject({ service: 'debt-help', aboutDebts: true })
  expect(request.waiting?.legalTerm).not.toBeNull()
  const wmo = await register('Met Melding', { service: 'wmo-access' })
  expect((await org.get('anna', openRequest, { requestId: wmo })).wmo?.stage).toBe('investigation')
  const unknown = { ...plain, family: 'X', service: 'elsewhere', id: newId(), folderId: newId() }
  expect(await org.ask('desk', registerRequest, unknown)).toMatchObject({ word: 'unknown-service' })
})

test('triage makes it another service with the reason; without one it is refused, and silence leaves it as it is', async () => {
  const requestId = await register('Bij Triage')
  const other = { requestId, version: 1, ...found, service: 'debt-help' }
  expect(await org.ask('anna', triageRequest, other)).toMatchObject({ word: 'service-reason-missing' })
  await org.get('anna', triageRequest, { ...other, serviceReason: 'Het gaat om een deurwaarder' })
  const after = { service: 'debt-help', serviceReason: 'Het gaat om een deurwaarder', aboutDebts: true }
  expect(await org.get('anna', openRequest, { requestId })).toMatchObject(after)
  await org.get('anna', triageRequest, { requestId, version: 2, ...found })
  expect(await org.get('anna', openRequest, { requestId })).toMatchObject(after)
  // Why is of triage, and so not for who reads no cases.
  expect((await org.get('desk', openRequest, { requestId })).serviceReason).toBe('')
})

test('a case gets another service with the reason, at the version seen, and what it was stays readable', async () => {
  const caseId = await allocate(await register('In Dossier'), 1)
  const turn = { caseId, version: 1, id: newId(), service: 'youth-help', reason: '' }
  expect(await org.ask('anna', setService, turn)).toMatchObject({ word: 'service-reason-missing' })
  const done = { ...turn, reason: 'Het gaat om het kind' }
  expect(await org.ask('desk', setService, done)).toMatchObject({ word: 'no-right' })
  expect(await org.ask('wim', setService, done)).toEqual({ kind: 'absent' })
  await org.get('anna', setService, done)
  expect(await org.ask('bram', setService, { ...done, service: 'debt-help', id: newId() })).toMatchObject({ word: 'conflict' })
  const again = { ...done, version: 2, id: newId() }
  expect(await org.ask('bram', setService, again)).toMatchObject({ word: 'same-service' })
  const { rows } = await org.get('bram', listTurns, { caseId })
  expect(rows).toMatchObject([{ kind: 'service', was: 'social-work', reason: 'Het gaat om het kind', byName: 'anna' }])
})

test('a beheerder arranges services at the version seen; what is set aside is not chosen, and cases keep it', async () => {
  const caseId = await allocate(await register('Houdt Hem', { service: 'youth-help' }), 1)
  const { version, services: now } = await org.get('manager', listServices, {})
  expect(version).toBe(0)
  const own: Service = {
    ...{ code: newId(), word: 'Schoolmaatschappelijk werk', ground: 'contract', law: 'Opdracht', special: '', keeping: '' },
    ...{ terms: 'none', checked: true, usual: true, retired: false },
  }
  const next = now.map((one) => ({ ...one, usual: false, retired: one.code === 'youth-help' }))
  expect(await org.ask('lena', arrangeServices, { version, services: [...next, own] })).toMatchObject({ word: 'no-right' })
  expect(await org.get('manager', arrangeServices, { version, services: [...next, own] })).toMatchObject({ version: 1 })
  expect(await org.ask('manager', arrangeServices, { version, services: now })).toMatchObject({ word: 'conflict' })
  expect((await org.get('anna', openCase, { caseId })).service).toBe('youth-help')
  const gone = { ...plain, family: 'Y', service: 'youth-help', id: newId(), folderId: newId() }
  expect(await org.ask('desk', registerRequest, gone)).toMatchObject({ word: 'unknown-service' })
  const requestId = await register('Nieuwe Gewone', { receivedOn: today })
  expect((await org.get('desk', openRequest, { requestId })).service).toBe(own.code)
  // Of one organisation.
  expect((await org.get('zara', listServices, {})).version).toBe(0)
})
