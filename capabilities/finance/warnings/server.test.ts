// Who works with the money of a case is told what is about to go wrong with it; nobody else is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, addMonths } from '../../../core/kit/day.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { keepImport } from '../statements/api.ts'
import { handlers as statements } from '../statements/server.ts'
import { bankFile, somePost } from '../test-money.ts'
import { listWarned, listWarnings } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...people, ...budget, ...statements, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
})
afterAll(() => org.close())

const kinds = async () => (await org.get('anna', listWarnings, { caseId })).rows.map(({ kind }) => kind)

test('of an empty sheet and a silent bank nothing is said; of both together what presses most comes first', async () => {
  expect(await kinds()).toEqual([])
  const posts = [
    somePost({ id: newId(), category: 'wages', amountCents: 100_000 }),
    somePost({ id: newId(), category: 'rent', amountCents: 120_000 }),
  ]
  for (const one of posts) await org.get('anna', putPost, { caseId, version: null, post: one })
  expect(await kinds()).toEqual(['month'])
  const last = addDays(today, -2)
  const rent = [-3, -2, -1].map((ago) => ({ day: addDays(addMonths(last, ago), -12), name: 'Verhuur', cents: -70_000 }))
  const wages = [-3, -2, -1, 0].map((ago) => ({ day: addMonths(last, ago), name: 'Loon', cents: 90_000 }))
  const bailiff = { day: last, name: 'Vaart Gerechtsdeurwaarders', cents: -250_000 }
  const lines = [...rent, ...wages, bailiff].sort((a, b) => (a.day < b.day ? -1 : 1))
  await org.get('anna', keepImport, { caseId, id: newId(), name: 'bank.csv', content: bankFile(lines) })
  expect(await kinds()).toEqual(['payday', 'collector', 'unpaid', 'month'])
  expect(await org.get('anna', listWarned, {})).toEqual({ rows: [{ caseId, name: 'Haddad', count: 4 }], more: false })
  for (const who of ['bram', 'wim', 'zara'] as const) expect((await org.get(who, listWarned, {})).rows).toEqual([])
})

test('of several cases each is told its own, and one without a warning is left out', async () => {
  const [short, fine] = [
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Sikkema' }),
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Rinia' }),
  ]
  const post = (of: string, category: 'rent' | 'wages') =>
    org.get('anna', putPost, { caseId: of, version: null, post: somePost({ id: newId(), category }) })
  await post(short, 'rent')
  await post(fine, 'wages')
  expect(await org.get('anna', listWarned, {})).toEqual({
    rows: [
      { caseId, name: 'Haddad', count: 4 },
      { caseId: short, name: 'Sikkema', count: 1 },
    ],
    more: false,
  })
})

test('another team and organisation find nothing there, and who reads no money is refused', async () => {
  for (const who of ['wim', 'zara', 'manager', 'privacy'] as const)
    expect(await org.ask(who, listWarnings, { caseId })).toEqual({ kind: 'absent' })
})
