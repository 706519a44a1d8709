// What stays free, written down by people at work, and the proposal that rests on it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { openProposal, putClaim } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { openEntitlements, putAnswers } from '../entitlements/api.ts'
import { newChild, nothingAnswered } from '../entitlements/model.ts'
import { handlers as entitlements } from '../entitlements/server.ts'
import { somePost } from '../test-money.ts'
import { listFreeAmounts, putFreeAmount } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...debts, ...people, ...budget, ...entitlements])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Nijdam', given: 'Elske' })
})
afterAll(() => org.close())

const vtlb = { cents: 170_000, source: 'bureauWsnp', on: '2026-01-15' } as const
const entry = (more: object = {}) => ({
  ...{ caseId, freeAmountId: newId(), fromDay: '2026-01-01', living: 'single' as const, incomeCents: 185_000, vtlb },
  ...more,
})

test('the amount of before stays to be read; that of today is what a proposal goes by while no plan was kept', async () => {
  await org.get('anna', putFreeAmount, entry())
  const second = entry({ fromDay: today, incomeCents: 190_000, vtlb: { ...vtlb, on: today } })
  expect(await org.get('anna', putFreeAmount, second)).toEqual({ id: second.freeAmountId, version: 1 })
  await org.get('anna', putFreeAmount, entry({ fromDay: '2199-01-01', incomeCents: 0 }))
  const { rows, now, may } = await org.get('bram', listFreeAmounts, { caseId })
  expect(rows.map(({ fromDay, incomeCents }) => [fromDay, incomeCents])).toEqual([
    ['2199-01-01', 0],
    [today, 190_000],
    ['2026-01-01', 185_000],
  ])
  expect(now).toMatchObject({ id: second.freeAmountId, capacity: { monthlyCents: 20_000 }, doubts: [] })
  expect(may).toEqual(['finance.put-free-amount'])
  await org.get('anna', putClaim, { caseId, claimId: newId(), creditor: 'Woonstad', currentCents: 900_000, kind: 'rent' })
  const { terms, offered } = await org.get('anna', openProposal, { caseId })
  expect([terms.monthlyCents, offered]).toEqual([20_000, 18 * 20_000])
})

test('a new amount begins with what the household answered and what its month plans, where that is known', async () => {
  const proposed = async () => (await org.get('anna', listFreeAmounts, { caseId })).proposed
  expect(await proposed()).toEqual({ living: null, incomeCents: null })
  const answers = { ...nothingAnswered, partner: false, children: [newChild('2018-05-01')] }
  await org.get('anna', putAnswers, { caseId, answers })
  const plan = (given: Omit<Parameters<typeof somePost>[0], 'id'>) =>
    org.get('anna', putPost, { caseId, version: null, post: somePost({ ...given, id: newId() }) })
  await plan({ category: 'wages', amountCents: 160_000 })
  await plan({ category: 'alimonyReceived', amountCents: 20_000 })
  await plan({ category: 'huurtoeslag', amountCents: 30_000 })
  await plan({ category: 'benefit', amountCents: 90_000, state: 'notYetClaimed' })
  expect(await proposed()).toEqual({ living: { is: 'singleParent', from: 'answers' }, incomeCents: 180_000 })
  expect((await org.get('anna', openEntitlements, { caseId })).sheetIncome).toBe(180_000)
})

test('two of one day, none at all, one worked out tomorrow, and an old version are refused', async () => {
  const { rows } = await org.get('anna', listFreeAmounts, { caseId })
  const first = rows.at(-1)
  const words = [
    [entry(), 'day-taken'],
    [entry({ fromDay: '2026-02-01', vtlb: null }), 'free-amount-missing'],
    [entry({ fromDay: '2026-02-01', vtlb: { ...vtlb, on: '2199-01-01' } }), 'calculated-ahead'],
    [entry({ freeAmountId: first?.id, version: 2 }), 'conflict'],
    [entry({ freeAmountId: first?.id, fromDay: '2026-03-01' }), 'exists'],
  ] as const
  for (const [asked, word] of words) expect(await org.ask('anna', putFreeAmount, asked)).toMatchObject({ kind: 'refused', word })
  expect(await org.get('anna', putFreeAmount, entry({ freeAmountId: first?.id, version: 1, note: 'Nagekeken' }))).toMatchObject({
    version: 2,
  })
})

test('who has no part in the case reads nothing and writes nothing', async () => {
  expect(await org.ask('wim', listFreeAmounts, { caseId })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', putFreeAmount, entry())).toMatchObject({ kind: 'absent' })
})
