// Messages to and from creditors as people at work note them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listClaims, putClaim } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { listMessages, noteBalance, noteMessages } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [rent, tax] = [newId(), newId()]
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...debts, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const parts = { interestCents: 20_000, costsCents: 15_000 }
  await org.get('anna', putClaim, {
    caseId,
    claimId: rent,
    creditor: 'Woonstad Oost',
    currentCents: 150_000,
    kind: 'rent',
    ...parts,
  })
  await org.get('anna', putClaim, { caseId, claimId: tax, creditor: 'Belastingdienst', currentCents: 50_000, kind: 'tax' })
})
afterAll(() => org.close())

const claimAs = async (id: string) => (await org.get('anna', listClaims, { caseId })).claims.find((claim) => claim.id === id)
const note = (kind: 'proposed' | 'accepted' | 'refused', onDay: string, more: { claimId?: string; cents?: number } = {}) => ({
  caseId,
  kind,
  onDay,
  lines: [{ id: newId(), claimId: rent, ...more }],
})

test('what is asked of all at once stands with each, and their balances are asked for from then on', async () => {
  const lines = [rent, tax].map((claimId) => ({ id: newId(), claimId }))
  await org.get('anna', noteMessages, { caseId, kind: 'balanceAsked', onDay: today, lines })
  const { messages, may } = await org.get('bram', listMessages, { caseId })
  expect(messages.map(({ claimId, kind, by }) => ({ claimId, kind, by }))).toEqual(
    lines.map(({ claimId }) => ({ claimId, kind: 'balanceAsked', by: expect.any(String) })),
  )
  expect(may).toContain('finance.note-messages')
  expect([await claimAs(rent), await claimAs(tax)]).toMatchObject([{ state: 'asked' }, { state: 'asked' }])
})

test('the balance that was stated becomes that of the claim, with the day it is of; parts that no longer fit go', async () => {
  const version = (await claimAs(rent))?.version ?? 0
  const stated = { caseId, claimId: rent, messageId: newId(), onDay: today, balanceDay: '2020-01-01', cents: 30_000 }
  await org.get('anna', noteBalance, { ...stated, version })
  expect(await claimAs(rent)).toMatchObject({
    currentCents: 30_000,
    balanceDay: '2020-01-01',
    state: 'confirmed',
    interestCents: 0,
    costsCents: 0,
  })
  const again = await org.ask('bram', noteBalance, { ...stated, messageId: newId(), version })
  expect(again).toMatchObject({ kind: 'refused', word: 'conflict' })
})

test('a message out of turn, ahead of today, before the last or without its amount is refused, and nothing of it stays', async () => {
  const before = (await org.get('anna', listMessages, { caseId })).messages.length
  const words = [
    [note('accepted', today), 'out-of-turn'],
    [note('proposed', '2199-01-01', { cents: 1 }), 'not-yet-happened'],
    [note('proposed', '2020-01-01', { cents: 1 }), 'before-last-message'],
    [note('proposed', today), 'amount-missing'],
    [note('proposed', today, { claimId: newId(), cents: 1 }), 'absent'],
    [{ ...note('proposed', today), lines: [1, 2].map((cents) => ({ id: newId(), claimId: rent, cents })) }, 'out-of-turn'],
  ] as const
  for (const [asked, word] of words)
    expect(await org.ask('anna', noteMessages, asked)).toMatchObject(
      word === 'absent' ? { kind: word } : { kind: 'refused', word },
    )
  expect((await org.get('anna', listMessages, { caseId })).messages).toHaveLength(before)
})

test('a proposal is answered, with why not', async () => {
  await org.get('anna', noteMessages, note('proposed', today, { cents: 12_000 }))
  await org.get('anna', noteMessages, { ...note('refused', today), because: 'Te weinig' })
  const { messages } = await org.get('anna', listMessages, { caseId })
  expect(messages.filter(({ claimId }) => claimId === rent).slice(-2)).toMatchObject([
    { kind: 'proposed', cents: 12_000 },
    { kind: 'refused', because: 'Te weinig', cents: null },
  ])
})

test('who has no part in the case reads nothing and notes nothing', async () => {
  expect(await org.ask('wim', listMessages, { caseId })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', noteMessages, note('accepted', today))).toMatchObject({ kind: 'absent' })
})
