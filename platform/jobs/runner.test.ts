// Jobs: told in the transaction of their cause, done once in effect, also when started again.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { makeOrganisation, newId, type Organisation } from '../test/organisation.ts'
import { beginDay } from './day.ts'
import { listen, registerListeners } from './listeners.ts'
import { holdJob, releaseLost } from './release.ts'
import { doJob, type Running, runJobs } from './runner.ts'

const happen = operation({
  name: 'search.happen',
  does: 'Tells news, for this test.',
  method: 'POST',
  path: '/search/happen',
  about: 'own',
  right: 'anyone',
  trace: 'change',
  asks: z.object({ id: z.uuid(), refuse: z.boolean().default(false) }),
  gives: receipt,
  refuses: ['no'],
})

const run = handle(happen, async ({ tell }, asked) => {
  await tell('test.happened', [asked.id])
  return asked.refuse ? refuse('no') : { id: asked.id, version: 1 }
})

let org: Organisation
let running: Running | null = null
const heard: { tenantId: string; subjects: string[] }[] = []
const listener = listen('test.happened', 'test.hear', async ({ tenantId }, subjects) => {
  heard.push({ tenantId, subjects })
})

beforeAll(async () => {
  org = await makeOrganisation([run])
  registerListeners([listener])
})
afterEach(async () => {
  await running?.stop()
  running = null
})
afterAll(async () => {
  registerListeners([])
  await org.close()
})

async function until(check: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !check(); tries++) await new Promise((go) => setTimeout(go, 50))
}

test('news is heard after the commit, for the organisation in which it happened', async () => {
  running = await runJobs(org.pools.worker, [listener])
  const id = newId()
  await org.get('anna', happen, { id })
  await until(() => heard.some((one) => one.subjects.includes(id)))
  expect(heard.filter((one) => one.subjects.includes(id))).toEqual([{ tenantId: org.tenants[0], subjects: [id] }])
})

test('news of what was refused is never heard', async () => {
  const [refused, done] = [newId(), newId()]
  await org.ask('anna', happen, { id: refused, refuse: true })
  await org.get('anna', happen, { id: done })
  running = await runJobs(org.pools.worker, [listener])
  await until(() => heard.some((one) => one.subjects.includes(done)))
  expect(heard.some((one) => one.subjects.includes(refused))).toBe(false)
})

test('a job that is started again takes effect once', async () => {
  const payload = { id: randomUUID(), tenant: org.tenants[0], subjects: [newId()] }
  await doJob(org.pools.worker, listener, payload)
  await doJob(org.pools.worker, listener, payload)
  expect(heard.filter((one) => one.subjects[0] === payload.subjects[0])).toHaveLength(1)
})

test('a job that fails is not marked as done', async () => {
  const payload = { id: randomUUID(), tenant: org.tenants[0], subjects: [newId()] }
  const failing = { ...listener, run: () => Promise.reject(new Error('line cut')) }
  await expect(doJob(org.pools.worker, failing, payload)).rejects.toThrow('line cut')
  await doJob(org.pools.worker, listener, payload)
  expect(heard.filter((one) => one.subjects[0] === payload.subjects[0])).toHaveLength(1)
})

test('a day begins once in each organisation, however often it is looked at', async () => {
  const begun: string[] = []
  const morning = listen('jobs.day-begun', 'test.morning', async ({ tenantId }) => {
    begun.push(tenantId)
  })
  registerListeners([morning])
  await Promise.all([1, 2, 3].map(() => beginDay(org.pools.worker, '2026-11-23')))
  running = await runJobs(org.pools.worker, [morning])
  await until(() => begun.length >= 2)
  await beginDay(org.pools.worker, '2026-11-23')
  expect(begun.sort()).toEqual([...org.tenants].sort())
})

test('a job that a process took before it died is done by another; what someone is doing stays theirs', async () => {
  registerListeners([listener])
  const [lost, busy] = [newId(), newId()]
  await org.get('anna', happen, { id: lost })
  await org.get('anna', happen, { id: busy })
  const { rows } = await org.pools.worker.query<{ id: string; payload: { id: string; subjects: string[] } }>(
    `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'dead'
      where payload -> 'subjects' ->> 0 = any ($1) returning id, payload`,
    [[lost, busy]],
  )
  const held = rows.find(({ payload }) => payload.subjects[0] === busy)
  const doing = await org.pools.worker.connect()
  await doing.query('begin')
  await doing.query(holdJob, [held?.payload.id])
  running = await runJobs(org.pools.worker, [listener])
  await until(() => heard.some((one) => one.subjects.includes(lost)))
  const before = heard.map((one) => one.subjects[0])
  await doing.query('rollback')
  doing.release()
  expect(before.filter((one) => one === lost)).toHaveLength(1)
  expect(before).not.toContain(busy)
  expect(await releaseLost(org.pools.worker)).toBe(1)
  await until(() => heard.some((one) => one.subjects.includes(busy)))
  expect(heard.filter((one) => one.subjects.includes(busy))).toHaveLength(1)
})

test('the application does not reach the queue itself', async () => {
  await expect(org.pools.app.query('select * from graphile_worker._private_jobs')).rejects.toThrow('permission denied')
})
