// Waiting as the team meets it: a clock that stands still, a call in between, a decision taken back, and forgetting in time.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listQueue, openRequest, registerRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'
import { eraseUntold } from './store.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...intake])
})
afterAll(() => org.close())

async function register(given: { family: string; receivedOn?: string; knows?: 'no'; aboutDebts?: boolean }): Promise<string> {
  const id = newId()
  const plain = { ownWords: 'Help', channel: 'phone', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
  const asker = given.knows ? { referrer: { organisation: 'De Klepper' } } : {}
  await org.get('anna', registerRequest, { ...plain, ...asker, ...given, id, folderId: newId() })
  return id
}

test('a clock that was stopped stands still with its reason, is started again, and both stay to be seen', async () => {
  const requestId = await register({ family: 'Specht', receivedOn: '2026-11-02', aboutDebts: true })
  const stop = { requestId, version: 1, id: newId(), fromOn: '2026-11-09', reason: 'Op reis tot de 20e' }
  await org.get('anna', api.stopClock, stop)
  const row = (await org.get('bram', listQueue, {})).rows.find((one) => one.id === requestId)
  expect(row?.waiting).toMatchObject({
    stoppedSince: '2026-11-09',
    stoppedDays: 14,
    ownTerm: '2026-12-14',
    legalTerm: '2026-11-30',
    source: 'wgs',
  })
  expect(await org.ask('bram', api.stopClock, { ...stop, id: newId(), version: 2 })).toMatchObject({ word: 'clock-stands' })
  expect(await org.ask('bram', api.startClock, { requestId, version: 1, untilOn: today })).toMatchObject({ word: 'conflict' })
  await org.get('bram', api.startClock, { requestId, version: 2, untilOn: '2026-11-20' })
  const request = await org.get('anna', openRequest, { requestId })
  expect(request.stops).toEqual([
    expect.objectContaining({
      fromOn: '2026-11-09',
      untilOn: '2026-11-20',
      reason: stop.reason,
      stoppedByName: 'anna',
      startedByName: 'bram',
    }),
  ])
  expect(request.waiting).toMatchObject({ stoppedSince: null, stoppedDays: 11 })
  expect(await org.ask('anna', api.startClock, { requestId, version: 3, untilOn: today })).toMatchObject({ word: 'clock-runs' })
})

test('who waits is called in between, keeps their place, and the next day stands in the queue', async () => {
  const requestId = await register({ family: 'Merel' })
  const before = (await org.get('anna', listQueue, {})).rows.map((row) => row.id)
  const spoken = {
    requestId,
    id: newId(),
    onDay: today,
    how: 'phone',
    reached: true,
    note: 'Het gaat nog.',
    nextOn: '2026-12-01',
  } as const
  await org.get('anna', api.noteInterimContact, spoken)
  const { rows } = await org.get('bram', listQueue, {})
  expect(rows.map((row) => row.id)).toEqual(before)
  expect(rows.find((row) => row.id === requestId)?.contact).toMatchObject({ onDay: today, reached: true, nextOn: '2026-12-01' })
  expect((await org.get('bram', openRequest, { requestId })).contacts).toEqual([
    expect.objectContaining({ note: 'Het gaat nog.', byName: 'anna' }),
  ])
  expect((await org.get('desk', openRequest, { requestId })).contacts).toEqual([])
  expect(await org.ask('anna', api.noteInterimContact, { ...spoken, id: newId(), nextOn: today })).toMatchObject({
    word: 'next-before',
  })
  expect(await org.ask('anna', api.noteInterimContact, { ...spoken, id: newId(), note: ' ' })).toMatchObject({
    word: 'words-missing',
  })
})

test.each(['wim', 'zara'] as const)('for %s there is no clock and nobody to call', async (who) => {
  const requestId = await register({ family: 'Uil' })
  expect(await org.ask(who, api.stopClock, { requestId, version: 1, id: newId(), fromOn: today, reason: 'x' })).toEqual({
    kind: 'absent',
  })
  const spoken = { requestId, id: newId(), onDay: today, how: 'phone', reached: false, note: '', nextOn: null } as const
  expect(await org.ask(who, api.noteInterimContact, spoken)).toEqual({ kind: 'absent' })
  expect(await org.ask('desk', api.noteInterimContact, spoken)).toMatchObject({ word: 'no-right' })
})

test('who was not told in time is forgotten with all that was written; who was told stays', async () => {
  const untold = await register({ family: 'Reiger', knows: 'no' })
  const told = await register({ family: 'Ooievaar' })
  const spoken = { requestId: untold, id: newId(), onDay: today, how: 'visit', reached: false, note: '', nextOn: null } as const
  await org.get('anna', api.noteInterimContact, spoken)
  const on = async (day: string) => {
    let count = 0
    await fill(org.addressOf('migrate'), async (db) => {
      count = await eraseUntold(db, org.tenants[0], day)
    })
    return count
  }
  expect([await on('2026-12-21'), await on('2026-12-22'), await on('2026-12-22')]).toEqual([0, 1, 0])
  expect(await org.ask('anna', openRequest, { requestId: untold })).toEqual({ kind: 'absent' })
  expect((await org.get('anna', openRequest, { requestId: told })).status).toBe('waiting')
})
