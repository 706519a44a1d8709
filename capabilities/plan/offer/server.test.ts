// Offers beside a goal, as a worker gets them: of this person, this district, and not seen by another team.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { addService, removeService } from '../../directory/offer/api.ts'
import { handlers as services } from '../../directory/offer/server.ts'
import { addOrganisation } from '../../directory/organisation/api.ts'
import { handlers as organisations } from '../../directory/organisation/server.ts'
import { changeCard, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { addAction, addGoal, openPlan, signVersion } from '../api.ts'
import { handlers as plan } from '../server.ts'
import { offersForDomain, offersForGoal, offersForSegment } from './api.ts'
import { taskOf } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const goalId = newId()

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...plan, ...people, ...organisations, ...services])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  await org.get('anna', addGoal, {
    caseId,
    planId: newId(),
    id: goalId,
    ownWords: 'Ik wil mensen leren kennen.',
    domain: 'network',
  })
  const organisationId = newId()
  await org.get('manager', addOrganisation, { id: organisationId, name: 'De Linde' })
  const text = { organisationId, access: 'walk-in', domains: ['network'] } as const
  const make = (of: object) =>
    org.get('manager', addService, { id: newId(), name: 'X', form: 'group', ...text, ...of, domains: [...text.domains] })
  await make({ name: 'Maatje', form: 'buddy' })
  await make({ name: 'Vrouwengroep west', areas: [org.teams.west] })
  await make({ name: 'Koffieochtend', form: 'meeting-place', areas: [org.teams.oost] })
  await make({ name: 'Mannengroep', audiences: ['men'] })
  await make({ name: 'Soos', minAge: 12, maxAge: 18 })
  const gone = await make({ name: 'Gestopt' })
  await org.get('manager', removeService, { serviceId: gone.id, version: 1, removed: true })
  const { person } = await org.get('anna', openCase, { caseId })
  const { id: _, version, name: __, diedOn: ___, ...card } = person
  await org.get('anna', changeCard, { caseId, version, card: { ...card, gender: 'vrouw', bornOn: '1990-01-01' } })
})
afterAll(() => org.close())

test('what fits comes first, together before alone; what is full, gone or for other ages is told or left out', async () => {
  const { rows, mayAdd, left } = await org.get('anna', offersForGoal, { goalId })
  expect(rows.map(({ service, but }) => [service.name, ...but])).toEqual([
    ['Koffieochtend'],
    ['Maatje'],
    ['Mannengroep', 'other-audience'],
    ['Vrouwengroep west', 'other-area'],
  ])
  expect(rows[0]?.why).toEqual(['domain', 'area', 'walk-in'])
  expect({ mayAdd, left }).toEqual({ mayAdd: true, left: 0 })
})

test('an offer that became a task is known as taken, for the goal and for its domain', async () => {
  const { rows } = await org.get('anna', offersForGoal, { goalId })
  const service = rows[1]?.service
  if (!service) throw new Error('no second offer')
  await org.get('anna', addAction, { goalId, id: newId(), ...taskOf(service) })
  const again = await org.get('anna', offersForDomain, { caseId, domain: 'network' })
  expect(again.goalId).toBe(goalId)
  expect(again.rows.filter(({ taken }) => taken).map((one) => one.service.name)).toEqual(['Maatje'])
})

test('of a goal as people signed it is told that a new task says why, and with why an offer becomes one', async () => {
  const { plan: before } = await org.get('anna', openPlan, { caseId })
  const { rows, asksWhy } = await org.get('anna', offersForGoal, { goalId })
  expect(asksWhy).toBe(false)
  await org.get('anna', signVersion, { planId: before?.id ?? '', id: newId(), revision: before?.revision ?? 0 })
  expect(await org.get('anna', offersForGoal, { goalId })).toMatchObject({ asksWhy: true })
  expect(await org.get('anna', offersForDomain, { caseId, domain: 'network' })).toMatchObject({ asksWhy: true })
  const free = rows.find((one) => !one.taken)
  if (!free) throw new Error('everything is taken')
  const task = { goalId, id: newId(), ...taskOf(free.service) }
  expect(await org.ask('anna', addAction, task)).toMatchObject({ word: 'why-changed' })
  await org.get('anna', addAction, { ...task, why: 'Er kwam een plek vrij' })
  expect(await org.get('anna', offersForGoal, { goalId })).toMatchObject({ asksWhy: false })
})

test('a domain without a goal still shows what there is, and says there is nothing to add it to', async () => {
  expect(await org.get('anna', offersForDomain, { caseId, domain: 'money' })).toMatchObject({
    goalId: null,
    mayAdd: false,
    asksWhy: false,
    rows: [],
  })
})

test('beside a part of a network where nobody stands is what is near and keeps nobody out, groups first', async () => {
  const around = async (segment: 'neighbours' | 'friends' | 'family') =>
    (await org.get('anna', offersForSegment, { caseId, segment })).rows.map(({ service }) => service.name)
  expect(await around('friends')).toEqual(['Koffieochtend', 'Maatje'])
  expect(await around('neighbours')).toEqual(['Koffieochtend'])
  const family = await org.get('anna', offersForSegment, { caseId, segment: 'family' })
  expect(family).toMatchObject({ rows: [], left: 0, domain: null, mayAdd: false })
  expect(await org.get('anna', offersForSegment, { caseId, segment: 'friends' })).toMatchObject({ goalId, domain: 'network' })
  expect(await org.ask('wim', offersForSegment, { caseId, segment: 'friends' })).toEqual({ kind: 'absent' })
})

test('for another team, the desk and another organisation there is nothing', async () => {
  expect(await org.ask('wim', offersForGoal, { goalId })).toEqual({ kind: 'absent' })
  expect(await org.ask('zara', offersForDomain, { caseId, domain: 'network' })).toEqual({ kind: 'absent' })
  expect(await org.ask('desk', offersForGoal, { goalId })).toMatchObject({ kind: 'refused', word: 'no-right' })
})
