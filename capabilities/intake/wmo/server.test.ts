// The clock of the Wmo as a team meets it: said at the desk, warned of, running on in the case, and done with the decision.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { closeCase } from '../../people/api.ts'
import { reopenCase } from '../../people/course/api.ts'
import { handlers as course } from '../../people/course/server.ts'
import { handlers as people } from '../../people/server.ts'
import { allocateRequest, listQueue, openRequest, registerRequest, triageRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...intake, ...people, ...course])
})
afterAll(() => org.close())

const plain = { ownWords: 'De trap lukt niet meer.', channel: 'desk', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const

async function report(family: string, receivedOn: string, aboutWmo = true): Promise<string> {
  const id = newId()
  await org.get('desk', registerRequest, { ...plain, family, receivedOn, aboutWmo, id, folderId: newId() })
  return id
}

const listed = async (who: Person) => (await org.get(who, api.listWmoClocks, {})).rows.map(({ name }) => name)
const steps = { investigatedOn: null, appliedOn: null, decidedOn: null }

test('a report runs six weeks, in the queue and beside it; what was not said to be one does not', async () => {
  const late = await report('Laat', '2026-10-19')
  await report('Vroeg', '2026-11-20')
  const other = await report('Anders', '2026-10-01', false)
  expect(await listed('anna')).toEqual(['Laat', 'Vroeg'])
  const first = await org.get('anna', api.listWmoClocks, { limit: 1 })
  expect((await org.get('anna', api.listWmoClocks, { after: first.next as string })).rows.map(({ name }) => name)).toEqual([
    'Vroeg',
  ])
  const queue = (await org.get('desk', listQueue, {})).rows
  expect(queue.find((row) => row.id === late)?.wmo).toMatchObject({ stage: 'investigation', due: '2026-11-30', near: true })
  expect(queue.find((row) => row.id === other)?.wmo).toBeNull()
  for (const who of ['wim', 'zara'] as const) expect(await listed(who)).toEqual([])
  expect(await org.ask('desk', api.listWmoClocks, {})).toMatchObject({ word: 'no-right' })
})

test('it runs on in the case; steps are noted by who works on cases, at the version they saw', async () => {
  const requestId = await report('Traplift', '2026-11-02')
  const caseId = newId()
  const to = { memberId: org.actor('anna').memberId, caseId, personId: newId() }
  await org.get('anna', allocateRequest, { requestId, version: 1, ...to })
  const [line] = (await org.get('anna', api.openWmoOfCase, { caseId })).rows
  expect(line).toMatchObject({ requestId, version: 2, caseId, clock: { stage: 'investigation' } })
  const done = { requestId, version: 2, ...steps, investigatedOn: '2026-11-20', appliedOn: '2026-11-20' }
  expect(await org.ask('desk', api.noteWmoSteps, done)).toMatchObject({ word: 'no-right' })
  expect(await org.ask('wim', api.noteWmoSteps, done)).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', api.noteWmoSteps, { ...done, investigatedOn: '2026-11-24' })).toMatchObject({
    word: 'day-to-come',
  })
  await org.get('anna', api.noteWmoSteps, done)
  expect(await org.ask('bram', api.noteWmoSteps, done)).toMatchObject({ word: 'conflict' })
  const request = await org.get('bram', openRequest, { requestId })
  expect(request.wmo).toMatchObject({ stage: 'decision', due: '2026-12-04', verified: false })
  expect(await listed('anna')).toContain('Traplift')
  await org.get('bram', api.noteWmoSteps, { ...done, version: 3, decidedOn: today })
  expect(await listed('anna')).not.toContain('Traplift')
})

test('it stops when the case closes, in the list, in the case and at the request, and runs again when that opens again', async () => {
  const requestId = await report('Douche', '2026-11-02')
  const caseId = newId()
  const to = { memberId: org.actor('anna').memberId, caseId, personId: newId() }
  await org.get('anna', allocateRequest, { requestId, version: 1, ...to })
  const stage = async () => [
    (await org.get('anna', api.openWmoOfCase, { caseId })).rows[0]?.clock.stage,
    (await org.get('anna', openRequest, { requestId })).wmo?.stage,
    (await listed('anna')).includes('Douche'),
  ]
  expect(await stage()).toEqual(['investigation', 'investigation', true])
  await org.get('anna', closeCase, { caseId, version: 1, on: today, because: 'moved' })
  expect(await stage()).toEqual(['stopped', 'stopped', false])
  await org.get('anna', reopenCase, { caseId, version: 2, id: newId(), reason: 'Toch terug' })
  expect(await stage()).toEqual(['investigation', 'investigation', true])
})

test('found at triage to be no report after all, the clock and its steps are gone', async () => {
  const requestId = await report('Toch niet', '2026-11-02')
  await org.get('anna', api.noteWmoSteps, { requestId, version: 1, ...steps, investigatedOn: '2026-11-10' })
  const found = { safeNow: 'yes', minorsAtHome: 'no', urgency: 'normal', knows: 'self' } as const
  await org.get('anna', triageRequest, { requestId, version: 2, ...found, aboutWmo: false })
  expect((await org.get('anna', openRequest, { requestId })).wmo).toBeNull()
  const again = { requestId, version: 3, ...steps, investigatedOn: '2026-11-10' }
  expect(await org.ask('anna', api.noteWmoSteps, again)).toMatchObject({ word: 'not-wmo' })
})
