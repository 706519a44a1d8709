// Trying out as people at work do it: kept by name, and made the plan in one act that can be taken back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { openMonth, putActual, putPost, setMonthStart } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { somePost } from '../test-money.ts'
import { adoptScenario, listScenarios, putScenario, removeScenario } from './api.ts'
import { type Change, mostScenarios, type Scenario } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [wages, rent] = [newId(), newId()]
const from = '2026-12'
const rise = (): Change => ({
  kind: 'becomes',
  postId: rent,
  id: newId(),
  amountCents: 75_000,
  period: 'month',
  expression: null,
})
const kept = (given: Partial<Scenario> = {}): Scenario => ({
  id: newId(),
  name: 'Huur omhoog',
  from,
  changes: [rise()],
  ...given,
})

beforeAll(async () => {
  const own = [...handlers, ...budget]
  org = await makeOrganisation([...own, ...undoHandlers(own.map((one) => one.operation))])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  for (const post of [
    somePost({ id: wages, category: 'wages', amountCents: 150_000 }),
    somePost({ id: rent, category: 'rent', amountCents: 70_000 }),
  ])
    await org.get('anna', putPost, { caseId, version: null, post })
})
afterAll(() => org.close())

const left = async (month: string) => (await org.get('anna', openMonth, { caseId, month })).sheet.balance.planned

test('what is tried out is kept by name beside the plan, changes by version, and leaves the plan alone', async () => {
  const scenario = kept()
  await org.get('anna', putScenario, { caseId, version: null, scenario })
  const other = { ...scenario, name: 'Huur flink omhoog' }
  expect(await org.get('bram', putScenario, { caseId, version: 1, scenario: other })).toMatchObject({ version: 2 })
  expect(await org.ask('anna', putScenario, { caseId, version: 1, scenario })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.ask('anna', putScenario, { caseId, version: null, scenario })).toMatchObject({ word: 'exists' })
  const view = await org.get('lena', listScenarios, { caseId })
  expect(view).toMatchObject({ scenarios: [{ ...other, version: 2 }], may: [] })
  expect(view.posts).toHaveLength(2)
  expect(await left('2027-01')).toBe(80_000)
  expect(await org.ask('lena', putScenario, { caseId, version: 2, scenario })).toMatchObject({ word: 'no-right' })
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, listScenarios, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, removeScenario, { scenarioId: scenario.id, version: 2 })).toEqual({ kind: 'absent' })
  }
  await org.get('anna', removeScenario, { scenarioId: scenario.id, version: 2 })
  expect((await org.get('anna', listScenarios, { caseId })).scenarios).toEqual([])
})

test('it becomes the plan from its month on, with what was paid there, and one act takes all of it back', async () => {
  const scenario = kept({
    changes: [
      rise(),
      { kind: 'stops', postId: wages },
      {
        kind: 'comes',
        id: newId(),
        group: 'income',
        category: 'benefit',
        name: 'Uitkering',
        amountCents: 120_000,
        period: 'month',
        expression: null,
      },
    ],
  })
  const { changes } = scenario
  await org.get('anna', putScenario, { caseId, version: null, scenario })
  await org.get('anna', putActual, { postId: rent, month: '2027-01', version: null, amountCents: 74_900 })
  const seen = [wages, rent].map((id) => ({ id, version: 1 }))
  const asked = { caseId, from, changes, seen, kept: { id: scenario.id, version: 1 } }
  expect(await org.ask('anna', adoptScenario, { ...asked, seen: [] })).toMatchObject({ word: 'conflict', more: { version: 1 } })
  await org.get('anna', adoptScenario, asked)
  expect([await left('2026-11'), await left(from)]).toEqual([80_000, 45_000])
  const january = await org.get('anna', openMonth, { caseId, month: '2027-01' })
  expect(january.sheet.sums.fixedCosts).toMatchObject({ planned: 75_000, actual: 74_900 })
  expect((await org.get('anna', listScenarios, { caseId })).scenarios).toEqual([])
  expect(await org.ask('anna', adoptScenario, { ...asked, kept: null })).toMatchObject({ kind: 'refused' })

  const { rows } = await org.get('anna', listMine, {})
  const act = rows.find(({ operation }) => operation === adoptScenario.name)
  await org.get('anna', takeBack, { actId: act?.id ?? '' })
  expect([await left('2026-11'), await left(from)]).toEqual([80_000, 80_000])
  expect((await org.get('anna', listScenarios, { caseId })).scenarios).toMatchObject([{ name: 'Huur omhoog' }])
})

test('trying begins with the next month of the household, which runs from payday', async () => {
  const own = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Bakker' })
  const next = async () => (await org.get('anna', listScenarios, { caseId: own })).next
  expect(await next()).toBe('2026-12')
  // Today is 23 November: December runs.
  await org.get('anna', setMonthStart, { caseId: own, version: null, startsOn: 20 })
  expect(await next()).toBe('2027-01')
})

test('a plan takes over nothing of a line that ended, of another case, or without end', async () => {
  const strange: Change = { kind: 'stops', postId: newId() }
  const asked = { caseId, from, seen: [], kept: null }
  expect(await org.ask('anna', adoptScenario, { ...asked, changes: [strange] })).toMatchObject({ word: 'nothing-changes' })
  const own = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Yilmaz' })
  const scenario = kept()
  await org.get('anna', putScenario, { caseId: own, version: null, scenario })
  expect(await org.ask('anna', putScenario, { caseId, version: 1, scenario })).toMatchObject({ word: 'conflict' })
  for (let at = 1; at < mostScenarios; at++) await org.get('anna', putScenario, { caseId: own, version: null, scenario: kept() })
  expect(await org.ask('anna', putScenario, { caseId: own, version: null, scenario: kept() })).toMatchObject({
    word: 'scenarios-full',
  })
})
