// Changes of law by hand: which there are, and what they do to a household.
import { describe, expect, it } from 'vitest'
import { type Answers, type LocalScheme, nothingAnswered } from '../../entitlements/model.ts'
import type { SchemeList } from '../model.ts'
import { changesAround, schemeChange, schemeChanges } from './changes.ts'
import { effectOfLaw, effectOfScheme } from './effect.ts'

const id = '01900000-0000-7000-8000-000000000001'
const pass: LocalScheme = {
  ...{ id, name: 'Stadspas', what: '', where: '', normPercent: null, meansUpTo: 800_000, forChildren: false },
  ...{ amountCents: 12_000, amountPeriod: 'year', from: null, until: null, source: '' },
}
const list = (version: number, schemes: LocalScheme[], over: Partial<SchemeList> = {}): SchemeList => {
  return { version, setOn: '2026-11-10', schemes, checks: [], ...over }
}
const mother: Answers = {
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 190_000, assets: 0, means: 0 },
  ...{ home: 'independent', rent: 65_000, serviceCosts: 0, disability: false, working: true, yearsAbroad: 0 },
  children: [
    { bornOn: '2014-05-01', care: null, apart: false },
    { bornOn: '2020-05-01', care: null, apart: false },
  ],
}

describe('which changes there are', () => {
  it('each later file of a law from a year back to a year ahead; a first file changes nothing', () => {
    const keys = changesAround('2026-11-30', []).map(({ key }) => key)
    expect(keys).toContain('law/kindgebondenBudget/2027-01-01')
    expect(keys).toContain('law/zorgtoeslag/2026-01-01')
    expect(keys).not.toContain('law/zorgtoeslag/2025-01-01')
    expect(changesAround('2023-02-01', []).some(({ key }) => key === 'law/zorgtoeslag/2023-01-01')).toBe(false)
    expect(keys).toEqual([...keys].sort((a, b) => b.slice(-10).localeCompare(a.slice(-10)) || a.localeCompare(b)))
  })
  it('a file that someone checked is sure', () => {
    const sure = (checks: SchemeList['checks']) =>
      changesAround('2026-11-30', [list(1, [], { checks })]).find(({ key }) => key === 'law/kindgebondenBudget/2027-01-01')?.sure
    expect(sure([])).toBe(false)
    expect(sure([{ law: 'kindgebondenBudget', from: '2027-01-01', by: 'Ineke', on: '2026-11-20' }])).toBe(true)
  })
  it.each([
    ['kindgebondenBudget/2026-01-01', [], { from: '2025-01-01', state: 'unsure' }],
    ['kindgebondenBudget/2026-01-01', ['2025-01-01'], { from: '2025-01-01', state: 'sure' }],
    ['kinderbijslag/2026-01-01', [], { from: null, state: 'absent' }],
  ] as const)('%s, with %o checked, tells of the numbers of the day before', (name, checked, before) => {
    const checks = checked.map((from) => ({ law: 'kindgebondenBudget' as const, from, by: 'Ineke', on: '2026-11-20' }))
    const found = changesAround('2026-11-30', [list(1, [], { checks })]).find(({ key }) => key === `law/${name}`)
    expect(found?.before).toEqual(before)
  })
  it.each([
    ['other words change nothing', { what: 'Ook de bieb', source: 'Besluit' }, false],
    ['another amount does', { amountCents: 13_000 }, true],
    ['another boundary does', { meansUpTo: 900_000 }, true],
    ['an end does', { until: '2026-12-31' }, true],
  ])('of a local scheme: %s', (_, over, changes) => {
    const found = changesAround('2026-11-30', [list(2, [{ ...pass, ...over }]), list(1, [pass])])
    expect(found.some(({ key }) => key === `scheme/${id}/2`)).toBe(changes)
    expect(schemeChange(id, list(2, [{ ...pass, ...over }]), list(1, [pass])) !== null).toBe(changes)
  })
  it.each([
    ['gets a last day', pass, { ...pass, until: '2026-12-31' }, '2027-01-01'],
    ['goes on longer', { ...pass, until: '2026-12-31' }, { ...pass, until: '2027-12-31' }, '2027-01-01'],
    ['ended before it was said', pass, { ...pass, until: '2026-10-31' }, '2026-11-10'],
  ])('a scheme that %s changes something on the day after', (_, before, after, day) => {
    const [found] = changesAround('2026-11-30', [list(2, [after]), list(1, [before])]).filter(({ law }) => law === null)
    expect(found?.day).toBe(day)
    expect(effectOfScheme(mother, { before, after }, { day, checks: [] }).kind).toBe('changed')
  })
  it('another amount of what is given once is a change', () => {
    const before = { ...pass, amountPeriod: 'once' as const }
    const given = { before, after: { ...before, amountCents: 25_000 } }
    expect(effectOfScheme(mother, given, { day: '2026-11-10', checks: [] })).toMatchObject({ after: { once: 25_000 } })
  })
  it('a new scheme changes something on its own first day, one taken off on the day of that', () => {
    const dayOf = (lists: SchemeList[]) => changesAround('2026-11-30', lists).find(({ law }) => law === null)?.day
    expect(dayOf([list(2, [{ ...pass, from: '2027-01-01' }]), list(1, [])])).toBe('2027-01-01')
    expect(dayOf([list(2, []), list(1, [pass])])).toBe('2026-11-10')
  })
})

describe('what had yet to come and is edited again', () => {
  const coming = { ...pass, from: '2027-01-01' }
  const dearer = { ...coming, amountCents: 15_000 }
  const first = list(1, [], { setOn: '2026-11-01' })
  const second = list(2, [coming])
  it.each([
    ['another amount', [dearer], [{ version: 3, day: '2027-01-01', change: { before: null, after: dearer } }]],
    ['an earlier first day', [pass], [{ version: 3, day: '2026-11-20', change: { before: null, after: pass } }]],
    ['it is taken off', [], []],
  ])('%s: only the last is told, beside what held before', (_, schemes, stands) => {
    const lists = [list(3, schemes, { setOn: '2026-11-20' }), second, first]
    expect(schemeChanges(id, lists)).toEqual(stands)
    expect(changesAround('2026-11-30', lists).filter(({ law }) => law === null)).toHaveLength(stands.length)
  })
  it('what runs already is told beside what it was', () => {
    const lists = [list(3, [dearer], { setOn: '2027-01-20' }), second, first]
    expect(schemeChanges(id, lists).map(({ version, day }) => [version, day])).toEqual([
      [2, '2027-01-01'],
      [3, '2027-01-20'],
    ])
  })
  it('a first list with a scheme to come, put right: from its first day', () => {
    expect(schemeChanges(id, [list(2, [dearer]), list(1, [coming])])[0]?.day).toBe('2027-01-01')
    expect(schemeChanges(id, [list(2, []), list(1, [coming])])[0]?.day).toBe('2027-01-01')
  })
})

describe('what a change does', () => {
  const at = { law: 'kindgebondenBudget', day: '2026-01-01' } as const
  it('of kindgebonden budget in 2026, worked out by hand', () => {
    // 2025: 2 x 2511 + 3389, and below the threshold of 28,406: 8411 a year, 700.92 a month -> 700. 2026: 2 x 2580 + 3416 = 8576 -> 714.
    const checks = [{ law: 'kindgebondenBudget', from: '2025-01-01', by: 'Ineke', on: '2026-11-20' }] as const
    expect(effectOfLaw(mother, { ...at, checks: [] })).toEqual({
      kind: 'after',
      after: { right: true, monthly: 71_400, once: 0 },
    })
    expect(effectOfLaw(mother, { ...at, checks })).toEqual({
      kind: 'changed',
      before: { right: true, monthly: 70_000, once: 0 },
      after: { right: true, monthly: 71_400, once: 0 },
    })
  })
  it('what was not answered asks, a number nobody checked is not sure, and who has no child notices nothing', () => {
    expect(effectOfLaw({ ...mother, income: null }, { ...at, checks: [] }).kind).toBe('asks')
    expect(effectOfLaw(mother, { law: 'kindgebondenBudget', day: '2027-01-01', checks: [] }).kind).toBe('unsure')
    expect(effectOfLaw({ ...mother, children: [] }, { ...at, checks: [] }).kind).toBe('same')
  })
  it.each([
    [
      'a higher amount',
      pass,
      { ...pass, amountCents: 18_000 },
      { right: true, monthly: 1000, once: 0 },
      { right: true, monthly: 1500, once: 0 },
    ],
    ['a new scheme', null, pass, { right: false, monthly: 0, once: 0 }, { right: true, monthly: 1000, once: 0 }],
    ['a scheme that ended', pass, null, { right: true, monthly: 1000, once: 0 }, { right: false, monthly: 0, once: 0 }],
    [
      'one that ends before the day',
      pass,
      { ...pass, until: '2026-11-01' },
      { right: true, monthly: 1000, once: 0 },
      { right: false, monthly: 0, once: 0 },
    ],
    [
      'what is given once',
      null,
      { ...pass, amountPeriod: 'once' as const },
      { right: false, monthly: 0, once: 0 },
      { right: true, monthly: 0, once: 12_000 },
    ],
  ])('of a local scheme: %s', (_, before, after, was, is) => {
    expect(effectOfScheme(mother, { before, after }, { day: '2026-11-10', checks: [] })).toEqual({
      kind: 'changed',
      before: was,
      after: is,
    })
  })
  it('of a local scheme that asks what nobody answered, or rests on a norm that is not sure', () => {
    const asked = (answers: Answers, after: LocalScheme) =>
      effectOfScheme(answers, { before: null, after }, { day: '2026-11-10', checks: [] }).kind
    expect(asked({ ...mother, means: null }, pass)).toBe('asks')
    expect(asked(mother, { ...pass, normPercent: 120 })).toBe('unsure')
    expect(asked({ ...mother, means: 900_000 }, pass)).toBe('same')
  })
})
