// Exporting a whole case, by the register of processing of all capabilities together.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeNote } from '../capabilities/contact/note/api.ts'
import { addPerson, changeCard, openCase } from '../capabilities/people/api.ts'
import { saveLooks } from '../capabilities/people/looks/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { sendReport, writeReport } from '../capabilities/sharing/report/api.ts'
import { perform } from '../platform/http/perform.ts'
import { exportCase } from '../platform/retention/api.ts'
import { makeOrganisation, newId, type Organisation, today } from '../platform/test/organisation.ts'
import { kept } from './kept.ts'
import { handlers } from './operations.ts'

let org: Organisation
let caseId: string
let other: string
const note = (sharing: 'shared' | 'own', body: string, at: string) => ({
  ...{ kind: 'phone' as const, happenedAt: `${today}T08:00:00Z`, body, sharing },
  notes: [{ id: newId(), caseId: at }],
})

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Ander' })
  await org.get('anna', addPerson, { caseId, id: newId(), role: 'child', card: { family: 'Haddad', given: 'Yara' } })
  await org.get('anna', writeNote, note('shared', 'Gebeld over de brief.', caseId))
  await org.get('anna', writeNote, note('own', 'Zelf nog uitzoeken.', caseId))
  await org.get('anna', writeNote, note('shared', 'Gaat over iemand anders.', other))
})
afterAll(() => org.close())

async function tablesFor(who: 'anna' | 'bram') {
  const { tables } = await org.get(who, exportCase, { caseId })
  return new Map(tables.map((one) => [one.table, one.rows as Record<string, unknown>[]]))
}

test('a whole case holds its file, the cards of the people in it and what was written in its folder', async () => {
  const tables = await tablesFor('anna')
  expect(tables.get('people.case_file')?.map((row) => row.id)).toEqual([caseId])
  const names = tables.get('people.person')?.map((row) => row.given)
  expect(names?.sort()).toEqual(['Samira', 'Yara'])
  expect(tables.get('contact.note')?.map((row) => row.body)).toEqual(['Gebeld over de brief.'])
})

test('nothing of another case comes along, and own working notes are not part of the file', async () => {
  const text = JSON.stringify([...(await tablesFor('anna'))])
  expect(text).not.toContain('Gaat over iemand anders')
  expect(text).not.toContain('Zelf nog uitzoeken')
})

test('a report that left is part of the file: its text, how it went, and the paper', async () => {
  const reportId = newId()
  const allowedBy = { ground: 'public-task', lifting: 'consent', consentOn: today, consentHow: 'spoken' } as const
  const text = { receiver: 'Het Kompas', message: 'Het gaat beter.', purpose: 'Samen opletten', allowedBy }
  await org.get('anna', writeReport, { caseId, id: reportId, ...text, receiverKind: 'school' })
  const fileId = newId()
  await org.get('anna', sendReport, { reportId, version: 1, id: newId(), fileId, way: 'handed' })
  const tables = await tablesFor('anna')
  expect(tables.get('sharing.report')?.map((row) => row.message)).toEqual(['Het gaat beter.'])
  expect(tables.get('sharing.disclosure')).toMatchObject([{ to_whom: 'Het Kompas', way: 'handed', file_id: fileId }])
  expect(tables.get('files.file')?.map((row) => row.id)).toContain(fileId)
})

test('a hidden address leaves only with the file of who lives there', async () => {
  const hidden = {
    family: 'Haddad',
    given: 'Oma',
    street: 'Geheimpad 1',
    postcode: '1234 AB',
    city: 'Elders',
    addressHidden: true,
  }
  await org.get('anna', addPerson, { caseId: other, id: newId(), role: 'naaste', card: hidden })
  const { person } = await org.get('anna', openCase, { caseId: other })
  const own = { ...hidden, given: 'Zelf', family: 'Ander', street: 'Thuispad 2' }
  await org.get('anna', changeCard, { caseId: other, version: person.version, card: own })
  const { tables } = await org.get('anna', exportCase, { caseId: other })
  const cards = tables.find((one) => one.table === 'people.person')?.rows as { street: string }[]
  expect(cards.map(({ street }) => street).sort()).toEqual(['', 'Thuispad 2'])
})

test('only tables of the register are given, and a colleague of the team gets the same', async () => {
  const tables = await tablesFor('bram')
  const known = new Set(kept.map((one) => one.table))
  expect([...tables.keys()].filter((name) => !known.has(name))).toEqual([])
  expect([...tables.keys()].sort()).toEqual([...(await tablesFor('anna')).keys()].sort())
})

test('for another team and the desk there is nothing to export', async () => {
  expect(await org.ask('wim', exportCase, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('desk', exportCase, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
  expect((await org.get('anna', openCase, { caseId: other })).person.family).toBe('Ander')
})

test.each([exportCase, saveLooks])('$name: who did not show again that it is them takes nothing along', async ({ name }) => {
  const handler = handlers.find(({ operation }) => operation.name === name) as (typeof handlers)[number]
  const clock = { today, now: `${today}T09:00:00.000Z` }
  const asking = (who: 'anna' | 'wim', proven: boolean) =>
    perform(org.pools.app, handler, {
      ...{ actor: { ...org.actor(who), proven }, asked: { caseId }, key: null, requestId: newId(), clock },
    })
  expect(await asking('anna', false)).toMatchObject({ kind: 'refused', word: 'proof-needed' })
  expect((await asking('anna', true)).kind).toBe('given')
  // To who does not see the case it is not there, shown or not.
  expect([await asking('wim', false), await asking('wim', true)]).toEqual([{ kind: 'absent' }, { kind: 'absent' }])
})
