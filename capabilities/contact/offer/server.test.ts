// Tasks that come back, and tasks that go from one colleague to another.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { addTask, changeTask, listCaseTasks, listMyTasks } from '../task/api.ts'
import { handlers as tasks } from '../task/server.ts'
import { openToday } from '../today/api.ts'
import { handlers as day } from '../today/server.ts'
import { answerOffer, offerTask } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...tasks, ...day])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

async function newTask(more: object = {}): Promise<string> {
  const id = newId()
  await org.get('anna', addTask, { caseId, id, title: 'Bank bellen', dueOn: '2026-11-25', ...more })
  return id
}
const idOf = (who: 'anna' | 'bram' | 'wim') => org.actor(who).memberId
const open = async () => (await org.get('anna', listCaseTasks, { caseId })).rows

async function offer(taskId: string, words = 'Ik ben vrijdag vrij'): Promise<string> {
  const id = newId()
  await org.get('anna', offerTask, { taskId, id, toId: idOf('bram'), words })
  return id
}

test('a task that comes back has its next once it is ticked off, and that goes when it is opened again', async () => {
  const id = await newTask({ title: 'Post openen', repeat: 'week', repeatUntil: '2026-12-09' })
  const named = async () => (await open()).filter((task) => task.title === 'Post openen').map((task) => task.dueOn)
  await org.get('anna', changeTask, { taskId: id, version: 1, done: true })
  expect(await named()).toEqual(['2026-12-02'])
  await org.get('anna', changeTask, { taskId: id, version: 2, done: false })
  expect(await named()).toEqual(['2026-11-25'])
  await org.get('anna', changeTask, { taskId: id, version: 3, done: true })
  const [second] = (await open()).filter((task) => task.title === 'Post openen')
  await org.get('anna', changeTask, { taskId: second?.id ?? '', version: 1, done: true })
  const [third] = (await open()).filter((task) => task.title === 'Post openen')
  expect(third?.dueOn).toBe('2026-12-09')
  await org.get('anna', changeTask, { taskId: third?.id ?? '', version: 1, done: true })
  expect(await named()).toEqual([])
})

test('a task without a day does not come back', async () => {
  const asks = { caseId, id: newId(), title: 'Steeds', repeat: 'week' as const }
  expect(await org.ask('anna', addTask, asks)).toMatchObject({ word: 'repeat-without-day' })
})

test('an offered task stands on the day of the colleague, and is theirs once accepted', async () => {
  const taskId = await newTask()
  const offerId = await offer(taskId)
  const { offered } = await org.get('bram', openToday, {})
  expect(offered).toMatchObject([
    { id: taskId, name: 'Samira Haddad', offer: { fromName: 'anna', words: 'Ik ben vrijdag vrij' } },
  ])
  expect((await org.get('anna', openToday, {})).offered).toEqual([])
  await org.get('bram', answerOffer, { offerId, version: 1, answer: 'accepted' })
  expect((await org.get('bram', listMyTasks, {})).rows.map((row) => row.id)).toContain(taskId)
  expect((await org.get('bram', openToday, {})).offered).toEqual([])
})

test('given back it stays with who asked, with the word why', async () => {
  const taskId = await newTask()
  const offerId = await offer(taskId)
  await org.get('bram', answerOffer, { offerId, version: 1, answer: 'returned', words: 'Ik ben die dag vrij' })
  const row = (await open()).find((task) => task.id === taskId)
  expect(row).toMatchObject({ mine: true, offer: { answer: 'returned', answerWords: 'Ik ben die dag vrij', toName: 'bram' } })
  await offer(taskId)
})

test('only who owns it offers, once at a time, to a colleague who sees the case; only who is asked answers', async () => {
  const taskId = await newTask()
  const asks = { taskId, toId: idOf('bram') }
  expect(await org.ask('bram', offerTask, { taskId, id: newId(), toId: idOf('anna') })).toMatchObject({ word: 'not-your-task' })
  expect(await org.ask('anna', offerTask, { ...asks, id: newId(), toId: idOf('wim') })).toMatchObject({ word: 'not-a-colleague' })
  const offerId = await offer(taskId)
  expect(await org.ask('anna', offerTask, { ...asks, id: newId() })).toMatchObject({ word: 'offered-already' })
  expect(await org.ask('anna', answerOffer, { offerId, version: 1, answer: 'accepted' })).toMatchObject({
    word: 'not-your-offer',
  })
  expect(await org.ask('wim', answerOffer, { offerId, version: 1, answer: 'accepted' })).toEqual({ kind: 'absent' })
  await org.get('anna', answerOffer, { offerId, version: 1, answer: 'withdrawn' })
  expect(await org.ask('bram', answerOffer, { offerId, version: 2, answer: 'accepted' })).toMatchObject({
    word: 'answered-already',
  })
})

test('what was done meanwhile is not taken over any more, and the offer can be given back', async () => {
  const taskId = await newTask()
  const offerId = await offer(taskId)
  await org.get('anna', changeTask, { taskId, version: 1, done: true })
  expect(await org.ask('bram', answerOffer, { offerId, version: 1, answer: 'accepted' })).toMatchObject({ word: 'task-done' })
  await org.get('bram', answerOffer, { offerId, version: 1, answer: 'returned' })
})

test('what is done is not offered', async () => {
  const taskId = await newTask()
  await org.get('anna', changeTask, { taskId, version: 1, done: true })
  expect(await org.ask('anna', offerTask, { taskId, id: newId(), toId: idOf('bram') })).toMatchObject({ word: 'task-done' })
})
