// Bijstand by the published norms, worked out by hand for each way of living.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BijstandAsk, bijstand } from './calculate.ts'
import { bijstandsnormFiles } from './files.ts'

const confirmed = new Set(bijstandsnormFiles.map(({ from }) => from))
const none = new Set<string>()
const ask: BijstandAsk = {
  bornOn: '1980-01-01',
  partner: false,
  partnerBornOn: null,
  netIncome: 0,
  means: 0,
  children: [],
  residents: [],
}
const partner = (bornOn: string) => ({ partner: true, partnerBornOn: bornOn })
const resident = (bornOn: string, sharesCosts: boolean | null = true) => ({ bornOn, sharesCosts })

describe('the norm of 1 July 2025, as the law itself has it (Participatiewet art. 20 to 22)', () => {
  it.each([
    ['one person', {}, 136_906],
    ['a couple', partner('1982-01-01'), 195_580],
    ['one person of 19', { bornOn: '2006-03-01' }, 33_798],
    ['a couple of 19 and 20', { bornOn: '2006-03-01', ...partner('2005-03-01') }, 67_596],
    ['the same with a child', { bornOn: '2006-03-01', ...partner('2005-03-01'), children: [{}] }, 106_712],
    ['one of 19 and one of 23', { bornOn: '2006-03-01', ...partner('2002-03-01') }, 131_588],
    ['the same with a child', { bornOn: '2006-03-01', ...partner('2002-03-01'), children: [{}] }, 170_704],
  ])('%s: %i cents', (_, over, monthly) => {
    expect(bijstand({ ...ask, ...over }, { on: '2025-09-01', confirmed: none })).toMatchObject({ kind: 'amount', monthly })
  })
  it('at pension age the norm is another; that age nobody read in the law', () => {
    const old = { ...ask, bornOn: '1955-01-01' }
    expect(bijstand(old, { on: '2025-09-01', confirmed: none })).toMatchObject({ kind: 'withheld', because: 'unverified' })
    expect(bijstand(old, { on: '2025-09-01', confirmed })).toMatchObject({ monthly: 153_021 })
    expect(bijstand({ ...old, ...partner('1980-01-01') }, { on: '2025-09-01', confirmed })).toMatchObject({ monthly: 209_498 })
  })
})

describe('who shares the costs of the home (table of 1 July 2024, velsen.nl)', () => {
  it.each([
    [1, 93_461],
    [2, 80_999],
    [3, 74_768],
    [4, 71_030],
    [5, 68_538],
  ])('one person with %i others: %i cents', (count, monthly) => {
    const residents = Array.from({ length: count }, () => resident('1990-01-01'))
    expect(bijstand({ ...ask, residents }, { on: '2024-09-01', confirmed: none })).toMatchObject({ kind: 'amount', monthly })
  })
  it('a couple with one other gets twice the share of three', () => {
    // (40 % + 3 x 30 %) / 3 of 1869.21 is 809.99; twice that is 1619.98
    const given = { ...ask, ...partner('1980-01-01'), residents: [resident('1990-01-01')] }
    expect(bijstand(given, { on: '2024-09-01', confirmed: none })).toMatchObject({ monthly: 161_998 })
  })
  it('who is under 27, or is a student or a tenant, does not count', () => {
    const residents = [resident('1998-01-01'), resident('1990-01-01', false)]
    expect(bijstand({ ...ask, residents }, { on: '2024-09-01', confirmed: none })).toMatchObject({ monthly: 130_845 })
  })
  it('whether somebody shares is asked from 27 on', () => {
    expect(bijstand({ ...ask, residents: [resident('1990-01-01', null)] }, { on: '2024-09-01', confirmed })).toEqual({
      kind: 'asks',
      questions: ['sharesCosts'],
    })
    expect(bijstand({ ...ask, residents: [resident('1998-01-01', null)] }, { on: '2024-09-01', confirmed }).kind).toBe('amount')
  })
})

describe('income and means', () => {
  it('income goes off the norm', () => {
    // 1308.45 - 900.00 = 408.45
    expect(bijstand({ ...ask, netIncome: 90_000 }, { on: '2024-09-01', confirmed: none })).toMatchObject({ monthly: 40_845 })
  })
  it.each([
    [{ netIncome: 130_845 }, 'income'],
    [{ means: 757_501 }, 'assets'],
    [{ bornOn: '2010-01-01' }, 'tooYoung'],
  ])('%o: none, because of %s', (over, because) => {
    expect(bijstand({ ...ask, ...over }, { on: '2024-09-01', confirmed: none })).toMatchObject({ kind: 'none', because })
  })
  it('a single parent may keep as much as a couple', () => {
    const given = { ...ask, children: [{}], means: 1_515_000 }
    expect(bijstand(given, { on: '2024-09-01', confirmed: none }).kind).toBe('amount')
  })
})

describe('where a number is not known there is no amount', () => {
  it.each([
    ['2023-06-01', {}, 'absent'],
    ['2026-09-01', {}, 'unverified'],
    ['2026-09-01', { bornOn: '1950-01-01' }, 'absent'],
    ['2026-09-01', { bornOn: '2007-01-01' }, 'absent'],
    ['2025-09-01', partner('2007-09-02'), 'absent'],
    ['2025-09-01', { bornOn: '1955-01-01', residents: [resident('1990-01-01')] }, 'absent'],
    ['2025-09-01', { bornOn: '2006-03-01', ...partner('2002-03-01'), residents: [resident('1990-01-01')] }, 'absent'],
  ])('on %s, %o: %s', (on, over, because) => {
    expect(bijstand({ ...ask, ...over }, { on, confirmed: none })).toMatchObject({ kind: 'withheld', because })
  })
})

it('norm and income together are never less than the norm', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), fc.boolean(), (netIncome, two) => {
      const given = { ...ask, netIncome, ...(two ? partner('1982-01-01') : {}) }
      const found = bijstand(given, { on: '2024-09-01', confirmed: none })
      const norm = two ? 186_921 : 130_845
      expect(found.kind === 'amount' ? found.monthly + netIncome : netIncome).toBe(Math.max(norm, netIncome))
    }),
  )
})
