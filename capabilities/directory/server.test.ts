// The sociale kaart as people at work meet it: found, kept up, checked, taken away and put back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedOf } from '../../core/kit/operation.ts'
import { fill } from '../../platform/db/fill.ts'
import { doJob } from '../../platform/jobs/runner.ts'
import { retentionListeners } from '../../platform/retention/jobs.ts'
import { find } from '../../platform/search/api.ts'
import { searchHandlers } from '../../platform/search/server.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../platform/undo/api.ts'
import { undoHandlers } from '../../platform/undo/server.ts'
import { addContact, changeContact, checkContact, findContacts, openContact, removeContact } from './contact/api.ts'
import { handlers as contacts } from './contact/server.ts'
import { kept } from './data.ts'
import { listChanges, openChoices, setFreshness } from './history/api.ts'
import { handlers as history } from './history/server.ts'
import { addService, changeService, checkService, findServices, openService, removeService } from './offer/api.ts'
import { handlers as services } from './offer/server.ts'
import {
  addOrganisation,
  addPlace,
  changeOrganisation,
  changePlace,
  checkOrganisation,
  openOrganisation,
  removeOrganisation,
  removePlace,
} from './organisation/api.ts'
import { handlers as organisations } from './organisation/server.ts'
import { shown } from './search.ts'

let org: Organisation
let organisationId: string
let placeId: string

const makeService = async (of: Partial<AskedOf<typeof addService>> = {}) => {
  const id = newId()
  await org.get('manager', addService, { id, organisationId, name: 'Taalcafé', form: 'meeting-place', access: 'walk-in', ...of })
  return id
}
const namesFor = async (who: Person, asked: AskedOf<typeof findServices>) =>
  (await org.get(who, findServices, asked)).rows.map(({ name }) => name)

beforeAll(async () => {
  const all = [...organisations, ...services, ...contacts, ...history, ...searchHandlers(shown)]
  org = await makeOrganisation([...all, ...undoHandlers(all.map(({ operation }) => operation))])
  organisationId = newId()
  placeId = newId()
  await org.get('manager', addOrganisation, { id: organisationId, name: 'Buurthuis De Linde', phone: '0500-012345' })
  await org.get('manager', addPlace, {
    organisationId,
    id: placeId,
    name: 'De Linde',
    street: 'Lindelaan 1',
    teamId: org.teams.oost,
  })
  const { oost, west } = org.teams
  await makeService({ areas: [oost], places: [placeId], languages: ['nl', 'ar'], domains: ['language-and-culture'] })
  await makeService({ name: 'Geldspreekuur', form: 'open-hour', access: 'sign-up', domains: ['money'], waitingDays: 14 })
  await makeService({ name: 'Sportmaatje', form: 'buddy', access: 'sign-up', areas: [west], audiences: ['women'] })
  await makeService({ name: 'Breigroep', form: 'group', description: 'Samen breien en eten.', audiences: ['older'] })
})
afterAll(() => org.close())

test('everyone at work finds services, together before alone, and another organisation finds none', async () => {
  for (const who of ['anna', 'desk', 'privacy', 'lena'] as const) {
    expect(await namesFor(who, {})).toEqual(['Breigroep', 'Taalcafé', 'Sportmaatje', 'Geldspreekuur'])
  }
  expect(await namesFor('zara', {})).toEqual([])
})

test.each([
  ['the beginning of a name', { words: 'taalc' }, ['Taalcafé']],
  ['the organisation', { words: 'linde geld' }, ['Geldspreekuur']],
  ['a Dutch word in another form', { words: 'brei' }, ['Breigroep']],
  ['a word of the description', { words: 'eten' }, ['Breigroep']],
  ['what it helps with', { domain: 'money' }, ['Geldspreekuur']],
  ['a language', { language: 'ar' }, ['Taalcafé']],
  ['how it is given', { kind: 'informal' }, ['Sportmaatje']],
  ['nothing of that name', { words: 'zwemmen' }, []],
] as const)('services are found by %s', async (_, asked, expected) => {
  expect(await namesFor('anna', asked)).toEqual(expected)
})

test('a district gives what is there and what is for the whole town; an audience gives what is for everyone too', async () => {
  expect(await namesFor('anna', { teamId: org.teams.oost })).toEqual(['Breigroep', 'Taalcafé', 'Geldspreekuur'])
  expect(await namesFor('anna', { audience: 'women' })).toEqual(['Taalcafé', 'Sportmaatje', 'Geldspreekuur'])
})

test('a list goes on where it stopped, and never ends in silence', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('anna', findServices, { limit: 1, after })
    seen.push(...page.rows.map(({ name }) => name))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual(['Breigroep', 'Taalcafé', 'Sportmaatje', 'Geldspreekuur'])
})

test('only who may edit changes services and organisations', async () => {
  const id = newId()
  const text = { organisationId, name: 'X', form: 'group', access: 'walk-in' } as const
  expect(await org.ask('anna', addService, { id, ...text })).toMatchObject({ kind: 'refused', word: 'no-right' })
  expect(await org.ask('anna', addOrganisation, { id, name: 'X' })).toMatchObject({ kind: 'refused', word: 'no-right' })
  const serviceId = await makeService({ name: 'Dichte deur' })
  expect(await org.ask('desk', removeService, { serviceId, version: 1, removed: true })).toMatchObject({ word: 'no-right' })
  expect(await org.ask('zara', openService, { serviceId })).toEqual({ kind: 'absent' })
  await org.get('manager', removeService, { serviceId, version: 1, removed: true })
})

test('a changed service keeps what stood before and who changed it, and an old version is refused', async () => {
  const serviceId = await makeService({ name: 'Soepcafé', waitingDays: 3 })
  const text = {
    serviceId,
    organisationId,
    form: 'meeting-place',
    access: 'walk-in',
    name: 'Soepcafé',
    phone: '0500-054321',
  } as const
  await org.get('manager', changeService, { ...text, version: 1, waitingDays: 0, areas: [org.teams.west], places: [placeId] })
  const stale = await org.ask('manager', changeService, { ...text, version: 1, name: 'Anders' })
  expect(stale).toEqual({ kind: 'refused', word: 'conflict', more: { version: 2 } })
  const { service, places } = await org.get('anna', openService, { serviceId })
  expect(service).toMatchObject({ phone: '0500-054321', waitingDays: 0, waitingSaidOn: today, areas: [org.teams.west] })
  expect(places.map(({ street }) => street)).toEqual(['Lindelaan 1'])
  const { rows } = await org.get('anna', listChanges, { thingId: serviceId })
  expect(rows.map(({ what, changedByName }) => [what, changedByName])).toEqual([
    ['changed', 'manager'],
    ['added', 'manager'],
  ])
  expect(rows[0]?.fields).toContainEqual({ field: 'phone', before: '', after: '0500-054321' })
  expect(rows[0]?.fields).toContainEqual({ field: 'waitingDays', before: 3, after: 0 })
  await org.get('manager', removeService, { serviceId, version: 2, removed: true })
})

test('a service is for an organisation, districts and places that are there, and its ages are the right way round', async () => {
  const text = { id: newId(), organisationId, name: 'X', form: 'group', access: 'walk-in' } as const
  const word = async (more: object) => ((await org.ask('manager', addService, { ...text, ...more })) as { word?: string }).word
  expect(await word({ organisationId: newId() })).toBe('no-such-organisation')
  expect(await word({ areas: [org.teams.noord] })).toBe('no-such-area')
  expect(await word({ places: [newId()] })).toBe('no-such-place')
  expect(await word({ minAge: 30, maxAge: 20 })).toBe('ages-turned')
})

test('a check renews the day of it and of the waiting time; what nobody checked for long is found as old', async () => {
  const serviceId = await makeService({ name: 'Oud aanbod', form: 'guidance', access: 'referral', waitingDays: 20 })
  const version = await org.get('manager', openChoices, {}).then((choices) => choices.version)
  await org.get('manager', setFreshness, { version, staleAfterDays: 30 })
  const { fill } = await import('../../platform/db/fill.ts')
  await fill(org.addressOf('migrate'), async (db) => {
    const then = { checkedOn: '2026-09-01', waitingSaidOn: '2026-09-01' }
    await db.updateTable('directory.service').set(then).where('id', '=', serviceId).execute()
  })
  expect(await namesFor('anna', { stale: true })).toEqual(['Oud aanbod'])
  await org.get('anna', checkService, { serviceId, version: 1 })
  expect(await namesFor('anna', { stale: true })).toEqual([])
  const { service } = await org.get('anna', openService, { serviceId })
  expect(service).toMatchObject({ checkedOn: today, checkedByName: 'anna', waitingSaidOn: today, version: 2 })
  expect(await org.ask('anna', checkService, { serviceId, version: 1 })).toMatchObject({ word: 'conflict' })
  expect(await org.ask('anna', setFreshness, { version: 1, staleAfterDays: 30 })).toMatchObject({ word: 'no-right' })
  await org.get('manager', removeService, { serviceId, version: 2, removed: true })
})

test('what is taken away is out of sight everywhere, and can be put back', async () => {
  const serviceId = await makeService({ name: 'Weesgroep' })
  await org.get('manager', removeService, { serviceId, version: 1, removed: true })
  expect(await namesFor('anna', { words: 'weesgroep' })).toEqual([])
  expect((await org.get('anna', find, { asked: 'weesgroep' })).rows).toEqual([])
  await org.get('manager', removeService, { serviceId, version: 2, removed: false })
  expect(await namesFor('anna', { words: 'weesgroep' })).toEqual(['Weesgroep'])
  await org.get('manager', removeService, { serviceId, version: 3, removed: true })
})

test('an organisation that goes takes its services along, also in search, and brings them back', async () => {
  const other = newId()
  await org.get('manager', addOrganisation, { id: other, name: 'Stichting Tijdelijk' })
  await makeService({ organisationId: other, name: 'Tijdelijke groep' })
  await org.get('manager', changeOrganisation, { organisationId: other, version: 1, name: 'Stichting Blijvend' })
  expect(await namesFor('anna', { words: 'blijvend' })).toEqual(['Tijdelijke groep'])
  await org.get('manager', removeOrganisation, { organisationId: other, version: 2, removed: true })
  expect(await namesFor('anna', { words: 'tijdelijke' })).toEqual([])
  await org.get('manager', removeOrganisation, { organisationId: other, version: 3, removed: false })
  expect(await namesFor('anna', { words: 'tijdelijke' })).toEqual(['Tijdelijke groep'])
  await org.get('desk', checkOrganisation, { organisationId: other, version: 4 })
  const opened = await org.get('anna', openOrganisation, { organisationId: other })
  expect(opened.organisation).toMatchObject({ checkedByName: 'desk', name: 'Stichting Blijvend' })
  expect(opened.services.map(({ name }) => name)).toEqual(['Tijdelijke groep'])
  await org.get('manager', removeOrganisation, { organisationId: other, version: 5, removed: true })
})

test('a place moves and goes', async () => {
  const id = newId()
  await org.get('manager', addPlace, { organisationId, id, name: 'Zaal', street: 'A 1' })
  await org.get('manager', changePlace, { placeId: id, version: 1, name: 'Zaal', street: 'B 2', teamId: org.teams.west })
  await org.get('manager', removePlace, { placeId: id, version: 2, removed: true })
  const { places } = await org.get('anna', openOrganisation, { organisationId })
  expect(places.find((place) => place.id === id)).toMatchObject({ street: 'B 2', removed: true })
})

test('anyone at work adds a contact, another one mends it, and who did what stays', async () => {
  const contactId = newId()
  await org.get('desk', addContact, {
    id: contactId,
    organisationId,
    name: 'Els Bakker',
    role: 'coördinator',
    reach: 'ma voor 10 uur',
  })
  await org.get('wim', changeContact, {
    contactId,
    version: 1,
    organisationId,
    name: 'Els Bakker',
    role: 'coördinator',
    phone: '0500-011111',
  })
  expect(await org.ask('anna', checkContact, { contactId, version: 1 })).toMatchObject({ word: 'conflict' })
  await org.get('anna', checkContact, { contactId, version: 2 })
  expect((await org.get('anna', findContacts, { words: 'linde' })).rows.map(({ name }) => name)).toEqual(['Els Bakker'])
  expect(await org.get('bram', openContact, { contactId })).toMatchObject({
    phone: '0500-011111',
    checkedByName: 'anna',
    reach: '',
  })
  const { rows } = await org.get('bram', listChanges, { thingId: contactId })
  expect(rows.map(({ what, changedByName }) => `${changedByName} ${what}`)).toEqual(['anna checked', 'wim changed', 'desk added'])
  expect((await org.get('anna', find, { asked: 'els bak' })).rows.map(({ kind }) => kind)).toContain('contact')
  await org.get('anna', removeContact, { contactId, version: 3, removed: true })
  expect((await org.get('anna', findContacts, {})).rows).toEqual([])
  await org.get('anna', removeContact, { contactId, version: 4, removed: false })
  expect((await org.get('anna', findContacts, {})).rows).toHaveLength(1)
  expect((await org.get('zara', findContacts, {})).rows).toEqual([])
  expect((await org.get('zara', listChanges, { thingId: contactId })).rows).toEqual([])
})

test('the search window finds a service by its name and by its organisation', async () => {
  const { rows } = await org.get('desk', find, { asked: 'taalca' })
  expect(rows.map(({ kind, title, snippet }) => [kind, title, snippet])).toEqual([['service', 'Taalcafé', 'Buurthuis De Linde']])
  const kinds = (await org.get('desk', find, { asked: 'de linde', kinds: ['organisation'] })).rows.map(({ kind }) => kind)
  expect(kinds).toEqual(['organisation'])
})

test('what someone just changed is taken back whole, with districts, places and its line of history', async () => {
  const serviceId = await makeService({ name: 'Proefgroep', areas: [org.teams.oost], places: [placeId] })
  const text = { serviceId, organisationId, form: 'group', access: 'walk-in', name: 'Andere naam' } as const
  await org.get('manager', changeService, { ...text, version: 1, areas: [org.teams.west] })
  const [last] = (await org.get('manager', listMine, {})).rows
  await org.get('manager', takeBack, { actId: last?.id ?? '' })
  const { service } = await org.get('anna', openService, { serviceId })
  expect(service).toMatchObject({ name: 'Proefgroep', areas: [org.teams.oost], places: [placeId] })
  expect((await org.get('anna', listChanges, { thingId: serviceId })).rows.map(({ what }) => what)).toEqual(['added'])
  expect(await namesFor('anna', { words: 'proefgr' })).toEqual(['Proefgroep'])
})

test('what changed is forgotten after its term, at night', async () => {
  const contactId = newId()
  await org.get('desk', addContact, { id: contactId, organisationId, name: 'Oude bekende' })
  const count = async () => (await org.get('anna', listChanges, { thingId: contactId })).rows.length
  const night = async () => {
    for (const one of retentionListeners(kept))
      await doJob(org.pools.worker, one, { id: newId(), tenant: org.tenants[0], subjects: [] })
  }
  await night()
  expect(await count()).toBe(1)
  await fill(org.addressOf('migrate'), async (db) => {
    const changedAt = '2015-01-01T12:00:00Z'
    await db.updateTable('directory.change').set({ changedAt }).where('thingId', '=', contactId).execute()
  })
  await night()
  expect(await count()).toBe(0)
  expect(await org.get('anna', openContact, { contactId })).toMatchObject({ name: 'Oude bekende' })
})
