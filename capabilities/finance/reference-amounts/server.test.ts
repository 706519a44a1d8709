// Reference amounts: none until someone enters them with their source, and then beside the plan of each household of that kind.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { openMonth, putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { somePost } from '../test-money.ts'
import { arrangeReferences, openReferences } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...budget])
})
afterAll(() => org.close())

const list = {
  version: 0,
  source: 'Eigen bron van de gemeente',
  sourceDay: '2026-07-01',
  amounts: [
    { category: 'food' as const, household: 'alone' as const, monthlyCents: 12_345 },
    { category: 'food' as const, household: 'couple' as const, monthlyCents: 23_456 },
  ],
}

test('there are none until they are entered with a source, and each organisation has its own', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  await org.get('anna', putPost, { caseId, version: null, post: somePost({ id: newId(), category: 'food' }) })
  const asked = { caseId, month: '2026-11' }
  expect((await org.get('anna', openMonth, asked)).reference).toBeNull()
  expect(await org.ask('manager', arrangeReferences, { ...list, source: '' })).toMatchObject({ word: 'source-needed' })
  expect(await org.ask('anna', arrangeReferences, list)).toMatchObject({ word: 'no-right' })
  await org.get('manager', arrangeReferences, list)
  expect(await org.ask('manager', arrangeReferences, list)).toMatchObject({ word: 'conflict', more: { version: 1 } })
  const { source, sourceDay } = list
  expect((await org.get('anna', openMonth, asked)).reference).toEqual({
    ...{ source, sourceDay, household: 'alone' },
    amounts: [{ category: 'food', monthlyCents: 12_345 }],
  })
  expect(await org.get('zara', openReferences, {})).toMatchObject({ version: 0, amounts: [] })
})
