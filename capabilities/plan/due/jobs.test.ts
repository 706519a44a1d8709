// Tasks of a plan go along with the case: what a colleague has still to do, and back again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { handOver, takeBackHandOver } from '../../people/handover/api.ts'
import { handlers as handOvers } from '../../people/handover/server.ts'
import { follow } from '../../people/handover/test-jobs.ts'
import { giveCase } from '../../people/test-case.ts'
import * as api from '../api.ts'
import { handlers } from '../server.ts'
import { listeners } from './jobs.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...handOvers])
})
afterAll(() => org.close())

test('open tasks of a worker follow the case with their name, others stay, and they come back when it is taken back', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  const [anna, bram] = [org.actor('anna').memberId, org.actor('bram').memberId]
  const done = newId()
  const by = { ownerKind: 'worker' as const, ownerName: 'anna', memberId: anna, dueOn: '2026-11-24' }
  await org.get('anna', api.addGoal, {
    ...{ caseId, planId: newId(), id: newId(), ownWords: 'Ik wil mijn post openmaken.' },
    actions: [
      { id: newId(), title: 'Bellen', ...by },
      { id: done, title: 'Gedaan', ...by },
      { id: newId(), title: 'Van bram', ...by, ownerName: 'bram', memberId: bram },
      { id: newId(), title: 'Zelf' },
    ],
  })
  await org.get('anna', api.changeAction, { actionId: done, version: 1, state: 'done' })
  const names = async () => {
    const { plan } = await org.get('bram', api.openPlan, { caseId })
    return (plan?.goals[0]?.actions ?? []).map((one) => `${one.title}: ${one.ownerName}`)
  }
  const before = await names()
  const act = newId()
  await org.get('lena', handOver, { id: act, moves: [{ caseId, version: 1, toId: bram }] })
  await follow(org, listeners, { news: 'people.cases-handed-over', act })
  expect(await names()).toEqual(['Bellen: bram', 'Gedaan: anna', 'Van bram: bram', 'Zelf: '])
  const due = await org.get('bram', api.myDueActions, { until: '2026-11-30' })
  expect(due.rows.map((row) => row.title).toSorted()).toEqual(['Bellen', 'Van bram'])
  await org.get('lena', takeBackHandOver, { handOverId: act })
  await follow(org, listeners, { news: 'people.hand-over-taken-back', act })
  expect(await names()).toEqual(before)
})
