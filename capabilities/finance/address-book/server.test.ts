// The address book of creditors, kept by who works with money.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listCreditors, putCreditor, suggestCreditor } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

const [bailiff, water] = [newId(), newId()]
const entry = (creditorId: string, more: object = {}) => ({
  creditorId,
  name: 'Kade & Vink',
  kind: 'collector' as const,
  ...more,
})

test('who is kept is listed by name, offered while one types, and no longer once retired', async () => {
  await org.get('anna', putCreditor, entry(bailiff, { address: 'Postbus 1\n9999 ZZ Lindervoort', collectsFor: 'Woonstad' }))
  await org.get('anna', putCreditor, entry(water, { name: 'aqua Delta', kind: 'water', email: 'post@aqua.example' }))
  const names = async (show: 'inUse' | 'collectors' | 'retired') =>
    (await org.get('bram', listCreditors, { show })).rows.map(({ name }) => name)
  expect([await names('inUse'), await names('collectors')]).toEqual([['aqua Delta', 'Kade & Vink'], ['Kade & Vink']])
  const first = await org.get('bram', listCreditors, { limit: 1 })
  expect(await org.get('bram', listCreditors, { limit: 1, after: first.next ?? '' })).toMatchObject({
    rows: [{ name: 'Kade & Vink', collectsFor: 'Woonstad' }],
    next: null,
  })
  expect((await org.get('bram', suggestCreditor, { words: 'vink' })).rows).toMatchObject([{ id: bailiff, version: 1 }])
  await org.get('bram', putCreditor, entry(bailiff, { version: 1, retired: true }))
  expect((await org.get('bram', suggestCreditor, { words: 'vink' })).rows).toEqual([])
  expect(await names('retired')).toEqual(['Kade & Vink'])
})

test('a name stands once however it is written, an old version is told so, and a private kind has no place', async () => {
  const words = [
    [entry(newId(), { name: 'KADE & VINK' }), 'creditor-known'],
    [entry(bailiff), 'exists'],
    [entry(water, { name: 'aqua Delta', kind: 'water', version: 7 }), 'conflict'],
  ] as const
  for (const [asked, word] of words) expect(await org.ask('anna', putCreditor, asked)).toMatchObject({ kind: 'refused', word })
  expect(await org.ask('anna', putCreditor, entry(newId(), { version: 1 }))).toMatchObject({ kind: 'absent' })
  expect(putCreditor.asks.safeParse(entry(newId(), { name: 'Oom Jan', kind: 'privatePerson' })).success).toBe(false)
})

test('another organisation has a book of its own, and the desk works with no money', async () => {
  expect((await org.get('zara', listCreditors, {})).rows).toEqual([])
  expect(await org.ask('desk', listCreditors, {})).toMatchObject({ kind: 'refused', word: 'no-right' })
})
