// The plan that people make themselves: offered, received or declined, and in front of ours.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as peopleHandlers } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { openPlan } from '../api.ts'
import { handlers as planHandlers } from '../server.ts'
import { recordFirstPlan } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...planHandlers, ...peopleHandlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
})
afterAll(() => org.close())

test('it is offered, comes in later, and stands there before there is a plan of ours', async () => {
  const plan = { caseId, kind: 'personal', id: newId(), offeredOn: '2026-11-10' } as const
  await org.get('anna', recordFirstPlan, { ...plan, version: 0 })
  const received = {
    ...plan,
    answer: 'received',
    receivedOn: '2026-11-16',
    body: 'Wij willen eerst zelf met de verhuurder praten.',
  } as const
  await org.get('bram', recordFirstPlan, { ...received, version: 1 })
  expect(await org.get('anna', openPlan, { caseId })).toMatchObject({
    plan: null,
    firstPlans: [{ kind: 'personal', answer: 'received', receivedOn: '2026-11-16', body: received.body, version: 2 }],
  })
  expect(await org.ask('anna', recordFirstPlan, { ...plan, version: 1 })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
})

test('one of each kind, and none on a day to come', async () => {
  const plan = { caseId, kind: 'family-group', id: newId(), offeredOn: today, version: 0 } as const
  expect(await org.ask('anna', recordFirstPlan, { ...plan, offeredOn: '2026-11-24' })).toMatchObject({ word: 'day-to-come' })
  expect(await org.ask('anna', recordFirstPlan, { ...plan, answer: 'received' })).toMatchObject({ word: 'no-day-received' })
  await org.get('anna', recordFirstPlan, { ...plan, answer: 'declined' })
  expect(await org.ask('anna', recordFirstPlan, { ...plan, id: newId() })).toMatchObject({ word: 'conflict' })
  expect((await org.get('anna', openPlan, { caseId })).firstPlans.map(({ kind }) => kind)).toEqual(['personal', 'family-group'])
})

test('for another team there is nothing to record', async () => {
  const plan = { caseId, kind: 'personal', id: newId(), offeredOn: today, version: 0 } as const
  expect(await org.ask('wim', recordFirstPlan, plan)).toEqual({ kind: 'absent' })
})
