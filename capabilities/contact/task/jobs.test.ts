// Tasks go along with the case they are of, whenever the job gets to it, and only what went along comes back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { handOver, takeBackHandOver } from '../../people/handover/api.ts'
import { handlers as handOvers } from '../../people/handover/server.ts'
import { follow } from '../../people/handover/test-jobs.ts'
import { giveCase } from '../../people/test-case.ts'
import { listMyAppointments, makeAppointment } from '../appointment/api.ts'
import { listeners as appointmentListeners } from '../appointment/jobs.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { addTask, changeTask, listCaseTasks } from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
let version: number
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...handOvers, ...appointments])
})
afterAll(() => org.close())

async function newCase(): Promise<void> {
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  version = 1
  for (const who of ['anna', 'bram'] as const) await org.get(who, addTask, { caseId, id: newId(), title: `van ${who}` })
}

async function give(to: Person): Promise<string> {
  const id = newId()
  await org.get('lena', handOver, { id, moves: [{ caseId, version, toId: org.actor(to).memberId }] })
  version += 1
  return id
}

async function takeBack(act: string): Promise<void> {
  await org.get('lena', takeBackHandOver, { handOverId: act })
  version += 1
}

const run = (news: 'people.cases-handed-over' | 'people.hand-over-taken-back', act: string) =>
  follow(org, [...listeners, ...appointmentListeners], { news, act })
const given = (act: string) => run('people.cases-handed-over', act)
const takenBack = (act: string) => run('people.hand-over-taken-back', act)

async function owners(): Promise<Record<string, string>> {
  const { rows } = await org.get('lena', listCaseTasks, { caseId })
  return Object.fromEntries(rows.map((row) => [row.title, row.ownerName]))
}

test('taken back: what went along returns, and what the other already had stays', async () => {
  await newCase()
  const times = { startsAt: '2099-11-01T10:00:00.000Z', endsAt: '2099-11-01T11:00:00.000Z' }
  for (const who of ['anna', 'bram'] as const)
    await org.get(who, makeAppointment, { id: newId(), caseId, title: `van ${who}`, ...times })
  const act = await give('bram')
  await given(act)
  expect(await owners()).toEqual({ 'van anna': 'bram', 'van bram': 'bram' })
  await takeBack(act)
  await takenBack(act)
  expect(await owners()).toEqual({ 'van anna': 'anna', 'van bram': 'bram' })
  const days = { from: '2099-11-01', to: '2099-11-01' }
  for (const who of ['anna', 'bram'] as const)
    expect((await org.get(who, listMyAppointments, days)).rows.map((row) => row.title)).toEqual([`van ${who}`])
})

test.each([
  ['first the giving', [given, takenBack]],
  ['first the taking back', [takenBack, given]],
])('taken back before any job ran, %s: nothing moved', async (_, jobs) => {
  await newCase()
  const act = await give('bram')
  await takeBack(act)
  for (const job of jobs) await job(act)
  expect(await owners()).toEqual({ 'van anna': 'anna', 'van bram': 'bram' })
})

test.each([
  ['in order', [0, 1]],
  ['the other way round', [1, 0]],
])(
  'on to a third before any job ran, jobs %s: tasks end with the third; both acts taken back: with whom they were',
  async (_, order) => {
    await newCase()
    const acts = [await give('bram'), await give('lena')] as const
    for (const at of order) await given(acts[at] as string)
    expect(await owners()).toEqual({ 'van anna': 'lena', 'van bram': 'lena' })
    await takeBack(acts[1])
    await takeBack(acts[0])
    for (const at of order) await takenBack(acts[at] as string)
    expect(await owners()).toEqual({ 'van anna': 'anna', 'van bram': 'bram' })
  },
)

test('what someone else took meanwhile stays theirs when the act is taken back', async () => {
  await newCase()
  const act = await give('bram')
  await given(act)
  const { rows } = await org.get('bram', listCaseTasks, { caseId })
  const task = rows.find((row) => row.title === 'van anna')
  await org.get('bram', changeTask, { taskId: task?.id ?? '', version: task?.version ?? 0, ownerId: org.actor('lena').memberId })
  await takeBack(act)
  await takenBack(act)
  expect(await owners()).toEqual({ 'van anna': 'lena', 'van bram': 'bram' })
})
