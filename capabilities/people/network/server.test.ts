// Networks as people at work meet them: one act or nothing, a way back, and nothing for another team.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase, openCase } from '../api.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { changeNetwork, openNetwork } from './api.ts'
import type { NetworkChange } from './model.ts'
import { networkBond, networkParenthood, networkPerson } from './model.ts'
import { wayBack, withoutPerson } from './rules/change.ts'
import { startOf } from './rules/start.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const opened = async () => (await org.get('anna', openNetwork, { caseId })).network
const send = (changes: NetworkChange[], who: 'anna' | 'bram' | 'wim' = 'anna') => org.ask(who, changeNetwork, { caseId, changes })
const person = (name: string) => networkPerson.parse({ id: newId(), version: 0, name })
const child = (parentId: string, childId: string) => networkParenthood.parse({ id: newId(), version: 0, parentId, childId })

test('a network begins with who is known, and the card says the name', async () => {
  const { known, network, may } = await org.get('anna', openNetwork, { caseId })
  expect([network.persons, may]).toEqual([[], ['people.change-network']])
  await org.get('anna', changeNetwork, { caseId, changes: startOf(known, { home: 'thuis', newId }) })
  expect((await opened()).persons).toMatchObject([{ name: 'Samira Haddad', middle: true, version: 1 }])
})

test('a mother and a brother come in one act, and the way back takes both away again', async () => {
  const before = await opened()
  const [mother, brother] = [person('Halima'), person('Youssef')]
  const middle = before.persons[0]?.id as string
  const changes: NetworkChange[] = [
    { what: 'person', row: mother },
    { what: 'person', row: brother },
    { what: 'parenthood', row: child(mother.id, middle) },
    { what: 'parenthood', row: child(mother.id, brother.id) },
  ]
  await org.get('anna', changeNetwork, { caseId, changes })
  expect((await opened()).parenthoods).toHaveLength(2)
  const back = wayBack(before, changes)
  await org.get('bram', changeNetwork, { caseId, changes: back })
  expect(await opened()).toEqual(before)
})

test('taking someone away takes the ties along; forgetting one of them is refused, and nothing is done', async () => {
  const middle = (await opened()).persons[0]?.id as string
  const friend = person('Naima')
  const bond = networkBond.parse({
    id: newId(),
    version: 0,
    oneId: middle,
    otherId: friend.id,
    gets: ['practical'],
    sinceOn: today,
  })
  await org.get('anna', changeNetwork, {
    caseId,
    changes: [
      { what: 'bond', row: bond },
      { what: 'person', row: friend },
    ],
  })
  const half: NetworkChange[] = [{ what: 'remove-person', id: friend.id, version: 1 }]
  expect(await send(half)).toMatchObject({ kind: 'refused', word: 'network-still-tied' })
  const whole = withoutPerson(await opened(), friend.id)
  await org.get('anna', changeNetwork, { caseId, changes: whole })
  expect((await opened()).persons).toHaveLength(1)
})

test('two changes at the same version: the second is told', async () => {
  const row = (await opened()).persons[0] as ReturnType<typeof person>
  await org.get('anna', changeNetwork, { caseId, changes: [{ what: 'person', row: { ...row, sex: 'woman' } }] })
  const second = await send([{ what: 'person', row: { ...row, sex: 'man' } }], 'bram')
  expect(second).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: 2 } })
})

test('nobody is their own ancestor, and the one in the middle stays', async () => {
  const { persons } = await opened()
  const middle = persons[0] as ReturnType<typeof person>
  const son = person('Adam')
  const circle: NetworkChange[] = [
    { what: 'person', row: son },
    { what: 'parenthood', row: child(middle.id, son.id) },
    { what: 'parenthood', row: child(son.id, middle.id) },
  ]
  // The same two the other way round count as the same tie.
  expect(await send(circle)).toMatchObject({ kind: 'refused', word: 'network-twice' })
  const grandson = person('Sami')
  const longer: NetworkChange[] = [
    ...circle.slice(0, 2),
    { what: 'person', row: grandson },
    { what: 'parenthood', row: child(son.id, grandson.id) },
    { what: 'parenthood', row: child(grandson.id, middle.id) },
  ]
  expect(await send(longer)).toMatchObject({ kind: 'refused', word: 'network-own-ancestor' })
  const gone: NetworkChange[] = [
    { what: 'person', row: son },
    { what: 'remove-person', id: middle.id, version: middle.version },
  ]
  expect(await send(gone)).toMatchObject({ kind: 'refused', word: 'network-middle-stays' })
})

test('a card of another folder can not be linked', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Ander' })
  const { person: stranger } = await org.get('anna', openCase, { caseId: other })
  const row = networkPerson.parse({ id: newId(), version: 0, personId: stranger.id })
  expect(await send([{ what: 'person', row }])).toMatchObject({ kind: 'refused', word: 'not-around' })
})

test('for another team there is no network, the desk has no right to it, and a closed case takes no change', async () => {
  expect(await org.ask('wim', openNetwork, { caseId })).toEqual({ kind: 'absent' })
  expect(await send([{ what: 'person', row: person('Iemand') }], 'wim')).toEqual({ kind: 'absent' })
  expect(await org.ask('desk', openNetwork, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Dicht' })
  const { version } = await org.get('anna', openCase, { caseId: closed })
  await org.get('anna', closeCase, { caseId: closed, version, on: today, because: 'reached' })
  const changes: NetworkChange[] = [{ what: 'person', row: { ...person('Iemand'), middle: true } }]
  expect(await org.ask('anna', changeNetwork, { caseId: closed, changes })).toMatchObject({ word: 'case-closed' })
  expect((await org.get('anna', openNetwork, { caseId: closed })).may).toEqual([])
})
