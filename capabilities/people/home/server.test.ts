// Homes and authority as people at work meet them: two homes for a child, an own file, and what another team does not see.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { addPerson, closeCase, moveFolder, openCase } from '../api.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { changeAuthority, changeHome, joinHome, leaveHome, makeHome, noteAuthority, openHomes, startOwnFile } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let [kim, noa, dennis]: [string, string, string] = ['', newId(), newId()]
// Homes come in the order of their ids.
const [hers, his] = [newId(), newId()].sort() as [string, string]
const since = '2026-05-12'
const words = { name: 'bij Kim', street: 'Hof 5', postcode: '1234 AB', city: 'Lindervoort', hidden: true }

beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'de Bruin', given: 'Kim' })
  kim = (await org.get('anna', openCase, { caseId })).person.id
  const noaCard = { given: 'Noa', family: 'Peters', bornOn: '2019-10-03' }
  await org.get('anna', addPerson, { caseId, id: noa, role: 'child', card: noaCard })
  await org.get('anna', addPerson, { caseId, id: dennis, role: 'parent', card: { given: 'Dennis', family: 'Peters' } })
  await org.get('anna', makeHome, {
    ...{ caseId, id: hers, ...words },
    members: [kim, noa].map((personId) => ({ personId, joinedOn: since, share: '' })),
  })
  await org.get('anna', makeHome, {
    caseId,
    id: his,
    name: 'bij Dennis',
    members: [{ personId: dennis, joinedOn: since, share: '' }],
  })
})
afterAll(() => org.close())

test('an own file is not opened from a case that is closed', async () => {
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Dicht' })
  const child = newId()
  await org.get('anna', addPerson, { caseId: closed, id: child, role: 'child', card: { given: 'Kind', family: 'Dicht' } })
  await org.get('anna', closeCase, { caseId: closed, version: 1, on: today, because: 'reached' })
  const asked = { caseId: closed, personId: child, id: newId(), folderId: newId() }
  expect(await org.ask('anna', startOwnFile, asked)).toMatchObject({ kind: 'refused', word: 'case-closed' })
})

const opened = (who: 'anna' | 'bram' = 'anna') => org.get(who, openHomes, { caseId })
const join = (version: number, personId: string, homeId = his) =>
  org.ask('anna', joinHome, { homeId, version, personId, joinedOn: today, share: 'om het andere weekend' })

test('a child lives in two homes, an adult leaves one before the next', async () => {
  expect(await join(1, kim)).toMatchObject({ word: 'lives-elsewhere' })
  expect(await join(1, noa)).toMatchObject({ kind: 'given' })
  expect(await join(2, noa)).toMatchObject({ word: 'lives-there' })
  const { homes } = await opened('bram')
  expect(homes.map(({ name, members }) => [name, members.map(({ personId }) => personId).includes(noa)])).toEqual([
    ['bij Kim', true],
    ['bij Dennis', true],
  ])
})

test('who is not in the file lives in no home of it, and a change at an old version is told', async () => {
  expect(await join(2, newId())).toMatchObject({ word: 'not-around' })
  expect(await join(1, noa)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect(await org.ask('anna', changeHome, { homeId: his, version: 1, name: 'x' })).toMatchObject({ word: 'conflict' })
})

test('someone leaves, and that is taken back', async () => {
  const stay = { homeId: hers, personId: kim, joinedOn: since }
  expect(await org.ask('anna', leaveHome, { ...stay, version: 1, leftOn: '2026-01-01' })).toMatchObject({
    word: 'left-before-joined',
  })
  await org.get('anna', leaveHome, { ...stay, version: 1, leftOn: today })
  expect((await opened()).homes[0]?.members.find(({ personId }) => personId === kim)?.leftOn).toBe(today)
  await org.get('anna', leaveHome, { ...stay, version: 2, leftOn: null })
  expect((await opened()).homes[0]?.members.find(({ personId }) => personId === kim)?.leftOn).toBeNull()
})

test('authority is written down for each parent and ended by a day', async () => {
  const row = { caseId, personId: noa, kind: 'joint-parental' } as const
  const [one, two] = [newId(), newId()]
  await org.get('anna', noteAuthority, { ...row, id: one, holderId: kim })
  await org.get('anna', noteAuthority, { ...row, id: two, holderId: dennis })
  expect(await org.ask('anna', noteAuthority, { ...row, id: newId() })).toMatchObject({ word: 'no-holder' })
  expect(await org.ask('anna', noteAuthority, { ...row, id: newId(), holderId: newId() })).toMatchObject({ word: 'not-around' })
  await org.get('anna', changeAuthority, { authorityId: two, version: 1, untilOn: today, seen: 'beschikking' })
  const { authorities } = await opened()
  expect(authorities.find(({ id }) => id === two)).toMatchObject({ untilOn: today, seen: 'beschikking', holderId: dennis })
})

test('an own file that three ask for at once is made once', async () => {
  const child = newId()
  await org.get('anna', addPerson, { caseId, id: child, role: 'other', card: { given: 'Mees', family: 'Peters' } })
  const all = await Promise.all(
    (['anna', 'bram', 'lena'] as const).map((who) =>
      org.ask(who, startOwnFile, { caseId, personId: child, id: newId(), folderId: newId() }),
    ),
  )
  expect(all.map((one) => (one.kind === 'refused' ? one.word : one.kind)).sort()).toEqual([
    'given',
    'has-own-file',
    'has-own-file',
  ])
})

test('a child gets an own file in the same circle, once, with the parent beside', async () => {
  const own = { caseId, personId: noa, id: newId(), folderId: newId(), subject: 'twee huizen' }
  await org.get('anna', startOwnFile, own)
  const file = await org.get('bram', openCase, { caseId: own.id })
  expect(file).toMatchObject({ person: { id: noa }, ownerName: 'anna', subject: 'twee huizen' })
  expect(file.people.map(({ personId, role }) => [personId, role])).toEqual([[kim, 'parent']])
  expect((await opened()).people.find(({ id }) => id === noa)?.ownCaseId).toBe(own.id)
  const again = { ...own, id: newId(), folderId: newId() }
  expect(await org.ask('anna', startOwnFile, again)).toMatchObject({ word: 'has-own-file' })
})

test('who stands around a case and has a file set apart gets no second file by that link', async () => {
  const p = newId()
  await org.get('anna', addPerson, { caseId, id: p, role: 'naaste', card: { given: 'Petra', family: 'Verscholen' } })
  const own = { caseId, personId: p, id: newId(), folderId: newId() }
  await org.get('anna', startOwnFile, own)
  await org.get('anna', moveFolder, { caseId: own.id, version: 1, circleId: newId(), memberIds: [org.actor('anna').memberId] })
  const again = { ...own, id: newId(), folderId: newId() }
  expect(await org.ask('bram', startOwnFile, again)).toMatchObject({ kind: 'refused', word: 'not-from-here' })
  expect(await org.ask('anna', startOwnFile, again)).toMatchObject({ kind: 'refused', word: 'has-own-file' })
  expect((await opened('bram')).people.find(({ id }) => id === p)).toMatchObject({ name: 'Petra Verscholen', ownCaseId: null })
})

test.each(['wim', 'zara'] as const)('for %s there are no homes', async (who) => {
  expect(await org.ask(who, openHomes, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, changeHome, { homeId: hers, version: 1, name: 'x' })).toEqual({ kind: 'absent' })
})

test('in a closed case nobody moves', async () => {
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', closeCase, { caseId, version, on: today, because: 'moved' })
  expect(await join(2, noa)).toMatchObject({ word: 'case-closed' })
  expect((await opened()).may).toEqual([])
})
