// A change of law as people at work meet it: whom it touches within their reach, and who was told.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { arrangeSchemes, putAnswers } from '../entitlements/api.ts'
import { type Answers, type LocalScheme, nothingAnswered } from '../entitlements/model.ts'
import { handlers as entitlements } from '../entitlements/server.ts'
import { listLawChanges, noteLawTold, sweepLawChange } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
const cases: Record<string, string> = {}
const change = 'law/kindgebondenBudget/2026-01-01'

const pass: LocalScheme = {
  ...{ id: newId(), name: 'Stadspas', what: '', where: '', normPercent: null, meansUpTo: 800_000, forChildren: false },
  ...{ amountCents: 12_000, amountPeriod: 'year', from: today, until: null, source: '' },
}
const forChildren: LocalScheme = { ...pass, id: newId(), name: 'Kindpakket', forChildren: true, amountCents: 24_000 }

const answers: Answers = {
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 150_000, assets: 0, means: 0 },
  children: [{ bornOn: '2018-05-01', care: null, apart: false }],
}

beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...entitlements])
  const households: [string, Answers][] = [
    ['Samira', answers],
    ['Joop', { ...answers, children: [] }],
    ['Karim', { ...answers, income: null }],
  ]
  for (const [given, told] of households) {
    const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given })
    await org.get('anna', putAnswers, { caseId, answers: told })
    cases[given] = caseId
  }
  const checks = [{ law: 'kindgebondenBudget' as const, from: '2025-01-01', by: 'Ineke', on: today }]
  await org.get('manager', arrangeSchemes, { version: 0, schemes: [pass], checks })
  await org.get('manager', arrangeSchemes, { version: 1, schemes: [pass, forChildren], checks })
})
afterAll(() => org.close())

const sweep = (who: Person, over: object = {}) => org.get(who, sweepLawChange, { change, ...over })

test('whom it touches, by how much, and who could not be worked out', async () => {
  const { changes } = await org.get('anna', listLawChanges, {})
  expect(changes.map(({ key }) => key)).toContain(change)
  const given = await sweep('anna')
  expect(given).toMatchObject({ counted: { done: 3, same: 1, asks: 1, unsure: 0 }, total: 3, next: null })
  expect(given.rows).toHaveLength(1)
  expect(given.rows[0]).toMatchObject({ caseId: cases.Samira, personName: 'Samira Haddad', told: null })
  const { before, after } = given.rows[0] ?? {}
  // 2025: 2511 + 3389 = 5900, 491.67 a month; 2026: 2580 + 3416 = 5996, 499.67.
  expect([before, after]).toEqual([
    { right: true, monthly: 49_100, once: 0 },
    { right: true, monthly: 49_900, once: 0 },
  ])
})

test.each([
  ['of the first list', `scheme/${pass.id}/1`, 'Stadspas', ['Samira', 'Joop', 'Karim'], 1000],
  ['of a later one', `scheme/${forChildren.id}/2`, 'Kindpakket', ['Samira', 'Karim'], 2000],
])('whom a local scheme %s touches', async (_, key, name, whom, monthly) => {
  const { changes } = await org.get('anna', listLawChanges, {})
  expect(changes.find((one) => one.key === key)).toMatchObject({ name, day: today })
  const { rows, counted } = await sweep('anna', { change: key })
  expect(rows.map((row) => row.caseId).sort()).toEqual(whom.map((given) => cases[given] ?? '').sort())
  expect(counted).toMatchObject({ done: 3, same: 3 - whom.length, asks: 0, unsure: 0 })
  for (const { before, after } of rows)
    expect([before, after]).toEqual([
      { right: false, monthly: 0, once: 0 },
      { right: true, monthly, once: 0 },
    ])
})

test('in pieces it is the same, each household once; only the first piece counts them all', async () => {
  const seen: number[] = []
  let after: string | null = null
  let touched = 0
  do {
    const piece: Awaited<ReturnType<typeof sweep>> = await sweep('bram', { limit: 1, ...(after ? { after } : {}) })
    seen.push(piece.counted.done)
    touched += piece.rows.length
    expect(piece.total).toBe(after === null ? 3 : null)
    after = piece.next
  } while (after)
  expect([seen, touched]).toEqual([[1, 1, 1], 1])
})

test('whoever sees the cases not, counts none of them; without the right there is nothing', async () => {
  for (const who of ['wim', 'zara'] as const) expect(await sweep(who)).toMatchObject({ rows: [], counted: { done: 0 }, total: 0 })
  expect(await org.ask('desk', sweepLawChange, { change })).toMatchObject({ kind: 'refused', word: 'no-right' })
})

test('that a household was told stands on record, once, and beside its name', async () => {
  const told = {
    caseId: cases.Samira ?? '',
    change,
    about: 'Kindgebonden budget',
    onDay: today,
    way: 'phone' as const,
    words: 'Er komt 8 euro bij.',
  }
  const refusalOf = async (over: object) => {
    const outcome = await org.ask('anna', noteLawTold, { ...told, id: newId(), ...over })
    return outcome.kind === 'refused' ? outcome.word : outcome.kind
  }
  expect(await refusalOf({ onDay: '2027-01-01' })).toBe('not-yet-happened')
  expect(await refusalOf({ change: 'law/zorgtoeslag/1999-01-01' })).toBe('no-such-change')
  await org.get('anna', noteLawTold, { ...told, id: newId() })
  expect(await refusalOf({})).toBe('told-already')
  const { rows } = await sweep('bram')
  expect(rows[0]?.told).toEqual({ onDay: today, by: org.actor('anna').name })
  expect((await org.ask('wim', noteLawTold, { ...told, id: newId() })).kind).toBe('absent')
})

test('a change there is not is said so', async () => {
  expect(await org.ask('anna', sweepLawChange, { change: 'law/zorgtoeslag/1999-01-01' })).toMatchObject({
    word: 'no-such-change',
  })
})
