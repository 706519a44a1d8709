// A plan that was signed: why it changes, whose goals are, what waits, and signatures that stay.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../platform/test/organisation.ts'
import { addPerson } from '../people/api.ts'
import { linkPerson, unlinkPerson } from '../people/link/api.ts'
import { handlers as linkHandlers } from '../people/link/server.ts'
import { handlers as peopleHandlers } from '../people/server.ts'
import { giveCase } from '../people/test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...peopleHandlers, ...linkHandlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const open = async () => {
  const { plan } = await org.get('anna', api.openPlan, { caseId })
  if (!plan) throw new Error('no plan yet')
  return plan
}

async function addGoal(title: string): Promise<string> {
  const id = newId()
  const goal = { caseId, planId: newId(), id, ownWords: 'Ik wil de post weer openmaken.' }
  await org.get('anna', api.addGoal, { ...goal, actions: [{ id: newId(), title }] })
  return id
}

const goalOf = async (id: string) => {
  const goal = (await open()).goals.find((one) => one.id === id)
  if (!goal) throw new Error('no such goal')
  return goal
}

test('after a signature the first change of a goal says why; what follows until the next one need not', async () => {
  const goalId = await addGoal('Post sorteren')
  const { id: planId, revision } = await open()
  await org.get('anna', api.signVersion, { planId, id: newId(), revision })
  const later = 'Wacht op de uitspraak van de bezwaarcommissie'
  const task = { goalId, id: newId(), title: 'Bezwaar schrijven' }
  expect(await org.ask('anna', api.addAction, task)).toMatchObject({ kind: 'refused', word: 'why-changed' })
  expect(await org.ask('anna', api.moveGoal, { goalId, version: 1, state: 'later' })).toMatchObject({ word: 'why-changed' })
  expect(await org.ask('anna', api.changeGoal, { goalId, version: 1, ownWords: 'Anders' })).toMatchObject({ word: 'why-changed' })
  const actionId = (await goalOf(goalId)).actions[0]?.id ?? ''
  expect(await org.ask('anna', api.changeAction, { actionId, version: 1, title: 'Sorteren' })).toMatchObject({
    word: 'why-changed',
  })
  await org.get('anna', api.changeAction, { actionId, version: 1, state: 'not-yet', waitsFor: later })
  expect((await goalOf(goalId)).actions[0]).toMatchObject({ state: 'not-yet', waitsFor: later })
  await org.get('bram', api.addAction, { ...task, why: 'De gemeente wees het af' })
  await org.get('bram', api.changeGoal, { goalId, version: 1, ownWords: 'Ik wil gelijk krijgen' })
  const { changes } = await open()
  expect(changes.filter((one) => one.goalId === goalId)).toMatchObject([
    { why: 'De gemeente wees het af', changedByName: 'bram' },
  ])
})

test('a task that begins waits for nothing any more', async () => {
  const goalId = await addGoal('Inschrijven')
  const actionId = (await goalOf(goalId)).actions[0]?.id ?? ''
  await org.get('anna', api.changeAction, { actionId, version: 1, state: 'not-yet', waitsFor: 'een kopie van het paspoort' })
  await org.get('anna', api.changeAction, { actionId, version: 2, state: 'busy' })
  expect((await goalOf(goalId)).actions[0]).toMatchObject({ state: 'busy', waitsFor: '' })
})

test('a signature is kept with the answer, drawn or typed, and locked in the version', async () => {
  const { id: planId, revision } = await open()
  const strokes = [
    [10, 20, 30, 40, 50, 60],
    [5, 5],
  ]
  const said = { planId, name: 'Buurvrouw Ans', answer: 'agreed', saidOn: today, revision } as const
  await org.get('anna', api.recordAgreement, { ...said, id: newId(), signature: { kind: 'drawn', strokes } })
  await org.get('anna', api.recordAgreement, { ...said, id: newId(), name: 'Oom', signature: { kind: 'typed', name: 'K. Oom' } })
  const versionId = newId()
  await org.get('anna', api.signVersion, { planId, id: versionId, revision })
  const { content } = await org.get('bram', api.openVersion, { versionId })
  expect(content.agreements.map((one) => one.signature)).toEqual(
    expect.arrayContaining([
      { kind: 'drawn', strokes },
      { kind: 'typed', name: 'K. Oom' },
    ]),
  )
  const endless = Array.from({ length: 5 }, () => Array.from({ length: 2000 }, () => 600))
  const big = { ...said, id: newId(), signature: { kind: 'drawn' as const, strokes: endless } }
  expect(api.recordAgreement.asks.safeParse(big).success).toBe(false)
})

test('a goal is of one or more people around the case, and of nobody else', async () => {
  const childId = newId()
  await org.get('anna', addPerson, {
    caseId,
    id: childId,
    role: 'child',
    card: { family: 'Haddad', given: 'Adam', bornOn: '2013-02-01' },
  })
  const { people } = await org.get('anna', api.openPlan, { caseId })
  expect(people.find(({ id }) => id === childId)).toMatchObject({ name: 'Adam Haddad', years: 13 })
  const goal = { caseId, planId: newId(), ownWords: 'Ik wil weer naar judo' }
  expect(await org.ask('anna', api.addGoal, { ...goal, id: newId(), personIds: [newId()] })).toMatchObject({ word: 'not-around' })
  const goalId = newId()
  await org.get('anna', api.addGoal, { ...goal, id: goalId, personIds: [childId], ownersOnly: true })
  expect(await goalOf(goalId)).toMatchObject({ personIds: [childId], ownersOnly: true })
  const other = { goalId, version: 1, ownWords: goal.ownWords, personIds: [newId()] }
  expect(await org.ask('anna', api.changeGoal, other)).toMatchObject({ word: 'not-around' })
})

test('the goal of someone who is no longer around the case can still be changed, and gets nobody else new', async () => {
  const [personId, other] = [newId(), await giveCase(org, { team: 'oost', owner: 'anna', family: 'Elders' })]
  await org.get('anna', addPerson, { caseId, id: personId, role: 'child', card: { family: 'Haddad', given: 'Noor' } })
  await org.get('anna', linkPerson, { caseId: other, personId, role: 'child' })
  const goalId = newId()
  const goal = { caseId, planId: newId(), id: goalId, ownWords: 'Ik wil op zwemles', personIds: [personId] }
  await org.get('anna', api.addGoal, goal)
  await org.get('anna', unlinkPerson, { caseId, personId })
  const changed = { goalId, version: 1, ownWords: 'Ik wil leren zwemmen', personIds: [personId] }
  await org.get('anna', api.changeGoal, changed)
  expect(await goalOf(goalId)).toMatchObject({ ownWords: 'Ik wil leren zwemmen', personIds: [personId] })
  const strange = { ...changed, version: 2, personIds: [personId, newId()] }
  expect(await org.ask('anna', api.changeGoal, strange)).toMatchObject({ word: 'not-around' })
})
