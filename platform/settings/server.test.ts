// Settings as an organisation and its people use them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../test/organisation.ts'
import { changeLook, dropList, keepList, listKept, mostKept, openLook } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

test('who manages chooses the look, and everyone of that organisation sees it; another keeps its own', async () => {
  expect(await org.get('anna', openLook, {})).toEqual({ look: 'own', version: 0 })
  expect(await org.ask('anna', changeLook, { look: 'municipal', version: 0 })).toMatchObject({ word: 'no-right' })
  expect(await org.get('manager', changeLook, { look: 'municipal', version: 0 })).toMatchObject({ version: 1 })
  expect(await org.get('anna', openLook, {})).toEqual({ look: 'municipal', version: 1 })
  expect(await org.get('zara', openLook, {})).toEqual({ look: 'own', version: 0 })
})

test('two who choose at once: the second is told', async () => {
  const { version } = await org.get('anna', openLook, {})
  await org.get('manager', changeLook, { look: 'own', version })
  expect(await org.ask('manager', changeLook, { look: 'own', version })).toMatchObject({
    word: 'conflict',
    more: { version: version + 1 },
  })
})

test('a kept list comes back on its own page for its keeper, and for nobody else', async () => {
  const row = { id: newId(), place: '/people', name: 'Wacht in Oost', choices: { whose: 'team', status: 'waiting' } }
  await org.get('anna', keepList, row)
  const kept = { id: row.id, name: row.name, choices: row.choices }
  expect(await org.get('anna', listKept, { place: '/people' })).toEqual({ rows: [kept] })
  expect(await org.get('anna', listKept, { place: '/intake' })).toEqual({ rows: [] })
  expect(await org.get('bram', listKept, { place: '/people' })).toEqual({ rows: [] })
  expect((await org.ask('bram', dropList, { listId: row.id })).kind).toBe('absent')
  await org.get('anna', dropList, { listId: row.id })
  expect(await org.get('anna', listKept, { place: '/people' })).toEqual({ rows: [] })
})

test('a name or a search word can not be kept among the choices', () => {
  const row = { id: newId(), place: '/people', name: 'x', choices: { q: 'Samira el Haddad' } }
  expect(keepList.asks.safeParse(row).success).toBe(false)
})

test('there is an end to what one keeps', async () => {
  for (let at = 0; at < mostKept; at += 1)
    await org.get('wim', keepList, { id: newId(), place: '/people', name: `Lijst ${at}`, choices: { status: 'open' } })
  const more = { id: newId(), place: '/people', name: 'Nog een', choices: { status: 'open' } }
  expect(await org.ask('wim', keepList, more)).toMatchObject({ word: 'too-many-kept' })
})
