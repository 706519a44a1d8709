// A month that runs from payday: on the sheet, in the week, in the year, among the lines of the bank and in the warnings.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { keepImport, listEntries } from '../statements/api.ts'
import { handlers as statements } from '../statements/server.ts'
import { bankFile, somePost } from '../test-money.ts'
import { listWarnings } from '../warnings/api.ts'
import { handlers as warnings } from '../warnings/server.ts'
import { openYear } from '../year/api.ts'
import { handlers as year } from '../year/server.ts'
import { copyMonthForward, openMonth, putPost, setMonthStart } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  const all = [...handlers, ...statements, ...year, ...warnings]
  org = await makeOrganisation([...all, ...undoHandlers(all.map(({ operation }) => operation))])
})
afterAll(() => org.close())

test('a month from the 20th holds what moved in its days, wherever it is shown', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Bakker' })
  for (const post of [
    somePost({ id: newId(), category: 'benefit', amountCents: 30_000 }),
    somePost({ id: newId(), category: 'food', amountCents: 52_000, from: '2026-12' }),
  ])
    await org.get('anna', putPost, { caseId, version: null, post })
  const lines = [
    { day: '2026-10-19', name: 'Zolder Xyz', cents: -500 },
    { day: '2026-10-20', name: 'Zolder Xyz', cents: -1000 },
    { day: '2026-11-19', name: 'Zolder Xyz', cents: -2000 },
    { day: '2026-11-20', name: 'Zolder Xyz', cents: -4000 },
  ]
  const chosen = lines.map((_, at) => ({ at, category: 'food' as const, postId: null, leftOut: false }))
  await org.get('anna', keepImport, { caseId, id: newId(), name: 'nov.csv', content: bankFile(lines), chosen })
  const open = (month: string) => org.get('anna', openMonth, { caseId, month })
  expect(await open('2026-11')).toMatchObject({ starts: { on: 1, version: null }, current: '2026-11', week: { planned: 0 } })
  expect(await open('2026-11')).toMatchObject({ sheet: { sums: { household: { actual: 6000 } } } })

  await org.get('anna', setMonthStart, { caseId, version: null, startsOn: 20 })
  expect(await org.ask('anna', setMonthStart, { caseId, version: null, startsOn: 5 })).toMatchObject({ word: 'conflict' })
  // Sums of months that begin on other days would tell a colleague what moved on one day.
  expect(await org.ask('bram', setMonthStart, { caseId, version: 1, startsOn: 5 })).toMatchObject({ word: 'not-budget-worker' })
  expect(await org.ask('lena', setMonthStart, { caseId, version: 1, startsOn: 5 })).toMatchObject({ word: 'no-right' })
  expect(await org.ask('wim', setMonthStart, { caseId, version: 1, startsOn: 5 })).toEqual({ kind: 'absent' })
  // Today is 23 November: December runs, and the food that begins in it.
  const november = await open('2026-11')
  expect(november).toMatchObject({ starts: { on: 20, version: 1 }, current: '2026-12', week: { planned: 12_000 } })
  expect(november.span).toEqual({ from: '2026-10-20', until: '2026-11-19' })
  expect(november.sheet.sums.household.actual).toBe(3000)
  const forBram = await org.get('bram', openMonth, { caseId, month: '2026-11' })
  expect([november.unsorted, forBram.unsorted, forBram.sheet.sums.household.actual]).toEqual([0, null, 3000])
  const { rows } = await org.get('anna', listEntries, { caseId, month: '2026-11', limit: 10 })
  expect(rows.map(({ day }) => day)).toEqual(['2026-11-19', '2026-10-20'])
  const view = await org.get('anna', openYear, { caseId, year: 2026 })
  expect(view).toMatchObject({ current: '2026-12', began: '2025-12-20' })
  expect(view.months.slice(9).map(({ state, actual: { costs } }) => [state, costs])).toEqual([
    ['closed', 500],
    ['closed', 3000],
    ['toCome', 4000],
  ])
  const told = await org.get('anna', listWarnings, { caseId })
  expect(told.startsOn).toBe(20)
  expect(told.rows.filter(({ kind }) => kind === 'month')).toMatchObject([{ month: '2026-12', cents: 22_000, months: 4 }])
})

test('a copied month is taken back as long as it took no movement of the bank along', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Visser' })
  const [id, again] = [newId(), newId()]
  await org.get('anna', putPost, { caseId, version: null, post: somePost({ id, category: 'food', amountCents: 40_000 }) })
  const lastActs = async () => (await org.get('anna', listMine, {})).rows.filter((one) => one.operation.includes('copy-month'))
  const asked = { caseId, from: '2026-11', into: '2026-12' }
  await org.get('anna', copyMonthForward, { ...asked, copies: [{ of: id, id: newId() }] })
  const [act] = await lastActs()
  await org.get('anna', takeBack, { actId: act?.id ?? '' })
  expect(await lastActs()).toEqual([])
  const lines = [{ day: '2026-12-02', name: 'Zolder Xyz', cents: -500 }]
  const chosen = [{ at: 0, category: 'food' as const, postId: id, leftOut: false }]
  await org.get('anna', keepImport, { caseId, id: newId(), name: 'dec.csv', content: bankFile(lines), chosen })
  await org.get('anna', copyMonthForward, { ...asked, copies: [{ of: id, id: again }] })
  expect(await lastActs()).toEqual([])
  expect((await org.get('anna', listEntries, { caseId, month: '2026-12', limit: 10 })).rows).toMatchObject([{ postId: again }])
})
