// What people are told, as workers write it down and a beheerder arranges it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const openedOn = addDays(today, -30)
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.caseFile').set({ openedOn }).where('id', '=', caseId).execute()
  })
})
afterAll(() => org.close())

const told = { givenOn: today, language: 'Arabisch', way: 'spoken', toName: 'Samira Haddad' } as const
const linesOf = async () => (await org.get('anna', api.listInformation, { caseId })).lines
const standing = async (code: string) => (await linesOf()).find(({ item }) => item.code === code)?.standing

test('a case of a month says what was not told, and stands with its worker alone', async () => {
  expect(new Set((await linesOf()).map((one) => one.standing))).toEqual(new Set(['late']))
  const { rows } = await org.get('anna', api.listUntold, {})
  expect(rows).toMatchObject([{ caseId, personName: 'Samira Haddad' }])
  expect((await org.get('bram', api.listUntold, {})).rows).toEqual([])
})

test('several things are told in one act, and each says when, in which language, how, by whom and to whom', async () => {
  const rows = ['procedure', 'file', 'sharing', 'complaint', 'safety'].map((code) => ({ id: newId(), code }))
  await org.get('anna', api.giveInformation, { caseId, rows, ...told, note: 'Met tolk.' })
  const line = (await linesOf()).find(({ item }) => item.code === 'complaint')
  expect(line?.given).toMatchObject([{ ...told, note: 'Met tolk.', authorName: 'anna', title: 'Een klacht' }])
  expect((await org.get('anna', api.listUntold, {})).rows).toMatchObject([{ titles: ['Onafhankelijke cliëntondersteuning'] }])
})

test('what was not told after all is late again, and stays to be read', async () => {
  const [first] = (await linesOf()).find(({ item }) => item.code === 'file')?.given ?? []
  const take = { informationGivenId: first?.id ?? '', version: 1 }
  await org.get('bram', api.withdrawInformation, take)
  expect(await org.ask('anna', api.withdrawInformation, take)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect(await standing('file')).toBe('late')
  expect(await org.ask('wim', api.withdrawInformation, take)).toEqual({ kind: 'absent' })
})

test('a day to come and something that is not on the list are refused', async () => {
  const give = (code: string, givenOn: string) =>
    org.ask('anna', api.giveInformation, { caseId, rows: [{ id: newId(), code }], ...told, givenOn })
  expect(await give('file', '2026-11-24')).toMatchObject({ word: 'day-to-come' })
  expect(await give('nothing', today)).toMatchObject({ word: 'not-on-the-list' })
})

test('a beheerder changes the list; a worker does not', async () => {
  const { rows } = await org.get('manager', api.listInformationItems, {})
  const found = rows.find(({ code }) => code === 'independent-support')
  if (!found) throw new Error('the list that comes along lost an item')
  const changed = { ...found, id: newId(), withinDays: 60 }
  await org.get('manager', api.saveInformationItem, changed)
  expect(await standing('independent-support')).toBe('to-come')
  expect(await org.ask('manager', api.saveInformationItem, changed)).toMatchObject({ word: 'conflict', more: { version: 1 } })
  const off = { ...changed, version: 1, active: false }
  await org.get('manager', api.saveInformationItem, off)
  expect(await standing('independent-support')).toBeUndefined()
  expect(await org.ask('anna', api.saveInformationItem, { ...off, version: 2 })).toMatchObject({ word: 'no-right' })
  expect(await org.ask('anna', api.listInformationItems, {})).toMatchObject({ word: 'no-right' })
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is nothing to tell anybody', async (who) => {
  expect(await org.ask(who, api.listInformation, { caseId })).toEqual({ kind: 'absent' })
  const rows = [{ id: newId(), code: 'file' }]
  expect(await org.ask(who, api.giveInformation, { caseId, rows, ...told })).toEqual({ kind: 'absent' })
})
