// The closed register: anyone reports and sees their own, its keepers alone read all, and a case tells nothing of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Waterhoen' })
})
afterAll(() => org.close())

type Report = AskedOf<typeof api.reportIncident>
async function reported(who: Person, more: Partial<Report> = {}): Promise<string> {
  const id = newId()
  await org.get(who, api.reportIncident, { id, kind: 'aggression', happenedOn: today, what: 'Iemand schold.', ...more })
  return id
}
const listed = async (who: Person, which: 'mine' | 'open' | 'all') =>
  (await org.get(who, api.listIncidents, { which })).rows.map(({ id }) => id)

test('anyone at work reports, and sees their own; the keepers read all', async () => {
  const [byDesk, byAnna] = [await reported('desk'), await reported('anna', { caseId })]
  expect([await listed('desk', 'mine'), await listed('desk', 'all')]).toEqual([[byDesk], [byDesk]])
  expect(await listed('privacy', 'open')).toEqual([byAnna, byDesk])
  expect((await org.get('privacy', api.listIncidents, {})).keeps).toBe(true)
  for (const who of ['bram', 'lena', 'manager', 'zara'] as const) {
    expect(await listed(who, 'all')).toEqual([])
    expect(await org.ask(who, api.openIncident, { incidentId: byAnna })).toEqual({ kind: 'absent' })
  }
})

test('a day to come, and a case one does not see, are refused', async () => {
  const ask = (who: Person, more: Partial<Report>) =>
    org.ask(who, api.reportIncident, { id: newId(), kind: 'complaint', happenedOn: today, what: 'x', ...more })
  expect(await ask('anna', { happenedOn: '2026-11-24' })).toMatchObject({ word: 'day-to-come' })
  expect(await ask('wim', { caseId })).toMatchObject({ word: 'incident-no-case' })
})

test('a keeper follows and closes with a finding; the reporter sees how it stands and nothing else', async () => {
  const incidentId = await reported('anna', { kind: 'calamity', caseId })
  const step = (version: number) => ({ incidentId, version, id: newId(), kind: 'measure' as const, words: 'Gesprek gevoerd.' })
  const close = (version: number) => ({ incidentId, version, id: newId(), words: 'Het had anders gekund.' })
  expect(await org.ask('anna', api.followIncident, step(1))).toMatchObject({ word: 'incident-not-keeper' })
  expect(await org.ask('anna', api.closeIncident, close(1))).toMatchObject({ word: 'incident-not-keeper' })
  await org.get('privacy', api.followIncident, step(1))
  expect(await org.ask('privacy', api.followIncident, step(1))).toMatchObject({ word: 'conflict' })
  await org.get('privacy', api.closeIncident, close(2))
  expect(await org.ask('privacy', api.closeIncident, close(3))).toMatchObject({ word: 'incident-closed' })
  const seen = await org.get('privacy', api.openIncident, { incidentId })
  expect(seen.steps.map(({ kind, byName }) => [kind, byName])).toEqual([
    ['measure', 'privacy'],
    ['finding', 'privacy'],
  ])
  // They read no cases: that there is one is all.
  expect([seen.aboutCase, seen.caseId]).toEqual([true, null])
  const mine = await org.get('anna', api.openIncident, { incidentId })
  expect(mine).toMatchObject({ line: { state: 'closed' }, keeps: false, steps: [], caseId })
})

test('nobody closes what they reported themselves', async () => {
  const incidentId = await reported('privacy')
  const close = { incidentId, version: 1, id: newId(), words: 'Niets aan de hand.' }
  expect(await org.ask('privacy', api.closeIncident, close)).toMatchObject({ word: 'incident-own' })
})

test('a beheerder says who keeps it, and keeps it never themselves', async () => {
  const arrange = (version: number, roles: AskedOf<typeof api.arrangeIncidents>['roles']) => ({ version, roles })
  for (const role of ['manager', 'desk', 'trainee', 'socialWorker'] as const)
    expect(await org.ask('manager', api.arrangeIncidents, arrange(0, [role]))).toMatchObject({ word: 'incident-role' })
  expect(await org.ask('lena', api.arrangeIncidents, arrange(0, ['teamLead']))).toMatchObject({ word: 'no-right' })
  await org.get('manager', api.arrangeIncidents, arrange(0, ['teamLead']))
  expect(await org.ask('manager', api.arrangeIncidents, arrange(0, ['teamLead']))).toMatchObject({ word: 'conflict' })
  expect((await listed('lena', 'all')).length).toBeGreaterThan(3)
  // From now on it is not of who looks after privacy any more.
  expect((await org.get('privacy', api.listIncidents, { which: 'all' })).keeps).toBe(false)
  expect(await listed('zara', 'all')).toEqual([])
})
