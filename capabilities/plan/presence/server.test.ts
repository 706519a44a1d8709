// Who is in a plan: seen by colleagues of the circle, by nobody else, and forgotten after a minute.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { handlers as peopleHandlers } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { addGoal } from '../api.ts'
import { handlers as planHandlers } from '../server.ts'
import { bePresent } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const goalId = newId()

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...planHandlers, ...peopleHandlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  await org.get('anna', addGoal, { caseId, planId: newId(), id: goalId, ownWords: 'Ik wil rust.' })
})
afterAll(() => org.close())

test('each sees the other, and in which goal the other types', async () => {
  expect(await org.get('anna', bePresent, { caseId, goalId })).toEqual({ others: [] })
  expect((await org.get('bram', bePresent, { caseId })).others).toMatchObject([{ name: 'anna', goalId }])
  expect((await org.get('anna', bePresent, { caseId })).others).toMatchObject([{ name: 'bram', goalId: null }])
})

test('a goal of somewhere else is nobody’s place here', async () => {
  await org.get('anna', bePresent, { caseId, goalId: newId() })
  expect((await org.get('bram', bePresent, { caseId })).others).toMatchObject([{ name: 'anna', goalId: null }])
})

test('who leaves is gone at once; who says nothing for a minute is forgotten, row and all', async () => {
  await org.get('anna', bePresent, { caseId, leaving: true })
  expect((await org.get('bram', bePresent, { caseId })).others).toEqual([])
  await org.get('anna', bePresent, { caseId })
  let left = -1
  await fill(org.addressOf('migrate'), async (_, client) => {
    await client.query(`update plan.presence set seen_at = now() - interval '61 seconds'`)
  })
  expect((await org.get('lena', bePresent, { caseId })).others).toEqual([])
  await fill(org.addressOf('migrate'), async (_, client) => {
    left = (await client.query('select 1 from plan.presence')).rowCount ?? -1
  })
  expect(left).toBe(1)
})

test.each(['wim', 'zara'] as const)('for %s there is nobody to see, and nobody sees them', async (who) => {
  expect(await org.ask(who, bePresent, { caseId })).toEqual({ kind: 'absent' })
  expect(JSON.stringify(await org.get('anna', bePresent, { caseId }))).not.toContain(who)
})
