// What the bank wrote is for who works with the bank of the case; colleagues of the same team see the sorted months.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { openMonth } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { keepImport, listEntries, listImports, listRecurring, previewImport, undoImport } from '../statements/api.ts'
import { handlers as statements } from '../statements/server.ts'
import { bankFile } from '../test-money.ts'
import { seeBudgetWorker, setBudgetWorker } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...statements, ...budget])
})
afterAll(() => org.close())

const file = {
  name: 'november.csv',
  content: bankFile([{ day: '2026-11-01', name: 'Gemeente', cents: 134_849, words: 'uitkering' }]),
}

async function withBank() {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  const importId = newId()
  await org.get('anna', keepImport, { caseId, id: importId, ...file })
  return { caseId, importId }
}

const hand = (who: Person, caseId: string, to: Person, version: number | null = null) =>
  org.ask(who, setBudgetWorker, { caseId, version, memberId: org.actor(to).memberId })

test('a colleague of the team who works with money reads nothing that the bank wrote, and sees the month', async () => {
  const { caseId, importId } = await withBank()
  for (const one of [listEntries, listImports, listRecurring])
    expect(await org.ask('bram', one, { caseId })).toMatchObject({ word: 'not-budget-worker' })
  expect(await org.ask('bram', previewImport, { caseId, ...file })).toMatchObject({ word: 'not-budget-worker' })
  expect(await org.ask('bram', undoImport, { importId })).toEqual({ kind: 'absent' })
  const { moved, seesBank } = await org.get('bram', openMonth, { caseId, month: '2026-11' })
  expect(moved).toMatchObject([{ category: 'benefit', amountCents: 134_849 }])
  expect([seesBank, (await org.get('anna', openMonth, { caseId, month: '2026-11' })).seesBank]).toEqual([false, true])
})

test('nobody takes it for themselves: who holds the case hands it on, who has it hands it on', async () => {
  const { caseId } = await withBank()
  expect(await hand('bram', caseId, 'bram')).toMatchObject({ word: 'not-budget-worker' })
  expect(await hand('anna', caseId, 'wim')).toMatchObject({ word: 'not-a-colleague' })
  expect(await hand('anna', caseId, 'bram')).toMatchObject({ kind: 'given' })
  expect(await hand('anna', caseId, 'bram')).toMatchObject({ word: 'conflict' })
  expect((await org.get('bram', listEntries, { caseId })).rows).toHaveLength(1)
  // Whoever holds the case sees the months like all others now, and may take it back.
  expect(await org.ask('anna', listEntries, { caseId })).toMatchObject({ word: 'not-budget-worker' })
  expect(await org.get('anna', seeBudgetWorker, { caseId })).toMatchObject({
    worker: { name: 'bram' },
    isMine: false,
    version: 1,
  })
  expect(await hand('bram', caseId, 'anna', 1)).toMatchObject({ kind: 'given' })
  expect((await org.get('bram', seeBudgetWorker, { caseId })).colleagues).toEqual([])
})

test('for zara of another organisation there is nobody', async () => {
  const { caseId } = await withBank()
  expect(await org.ask('zara', seeBudgetWorker, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', seeBudgetWorker, { caseId })).toEqual({ kind: 'absent' })
})
