// A change worked out for who answered and for who did not: what the file leaves open is missing, never guessed.
import { describe, expect, it } from 'vitest'
import { type Answers, type LocalScheme, newChild, nothingAnswered } from '../../entitlements/model.ts'
import type { SchemeList } from '../model.ts'
import { workingFor } from './sweep.ts'

const id = '01900000-0000-7000-8000-000000000001'
const pass: LocalScheme = {
  ...{ id, name: 'Stadspas', what: '', where: '', normPercent: null, meansUpTo: null, forChildren: false },
  ...{ amountCents: 12_000, amountPeriod: 'year', from: null, until: null, source: '' },
}
const list = (version: number, schemes: LocalScheme[]): SchemeList => ({ version, setOn: '2026-11-10', schemes, checks: [] })
const today = '2026-11-30'
const alone: Answers = { ...nothingAnswered, bornOn: '1988-04-02' }
const withChild = { ...alone, children: [newChild('2018-05-01')] }

const ofLaw = (law: string, day = '2026-01-01') => workingFor(`law/${law}/${day}`, today, [])
const ofScheme = (after: Partial<LocalScheme>, before: LocalScheme[] = []) =>
  workingFor(`scheme/${id}/2`, today, [list(2, [{ ...pass, ...after }]), list(1, before)])

describe('of whom only the file tells', () => {
  it.each([
    ['kinderbijslag', alone, true, 'same', []],
    ['kinderbijslag', alone, false, 'asks', ['household']],
    ['kinderbijslag', withChild, true, 'asks', ['apart']],
    ['kinderopvangtoeslag', withChild, true, 'asks', ['care']],
    ['kinderopvangtoeslag', alone, false, 'asks', ['household']],
    ['kindgebondenBudget', alone, true, 'same', []],
    ['kindgebondenBudget', alone, false, 'asks', ['household']],
    ['kindgebondenBudget', withChild, true, 'asks', ['partner', 'income', 'assets']],
    ['zorgtoeslag', alone, false, 'asks', ['partner', 'insured', 'income', 'assets']],
    ['aow', alone, false, 'same', []],
    ['aow', nothingAnswered, true, 'asks', ['bornOn']],
    ['bijstand', alone, false, 'asks', ['household', 'partner', 'netIncome', 'means']],
  ] as const)('%s, %o, whole %s: %s', (law, file, whole, kind, missing) => {
    const effect = ofLaw(law, law === 'kinderbijslag' ? '2026-07-01' : undefined)?.ofFile({ file, whole })
    expect(effect?.kind).toBe(kind)
    expect(effect?.kind === 'asks' ? new Set(effect.missing) : new Set()).toEqual(new Set(missing))
  })
  it.each([
    ['for anyone, whoever lives there', {}, alone, false, 'changed'],
    ['for children, and there is one', { forChildren: true }, withChild, true, 'changed'],
    ['for children, and there is none', { forChildren: true }, alone, true, 'same'],
    ['for children, and nobody knows', { forChildren: true }, alone, false, 'asks'],
    ['that looks at means', { meansUpTo: 800_000 }, alone, true, 'asks'],
    ['that looks at income', { normPercent: 120 }, alone, true, 'asks'],
  ] as const)('a scheme %s', (_, after, file, whole, kind) => {
    expect(ofScheme(after)?.ofFile({ file, whole }).kind).toBe(kind)
  })
  it('a scheme that was for children and is for all needs to know of children still', () => {
    const before = [{ ...pass, forChildren: true }]
    expect(ofScheme({}, before)?.ofFile({ file: alone, whole: false })).toEqual({ kind: 'asks', missing: ['household'] })
  })
})

describe('of who answered', () => {
  const told = { ...alone, netIncome: 100_000, means: 0, partner: false }
  it.each([
    ['means that nobody answered', { meansUpTo: 1 }, { ...told, means: null }, ['means']],
    ['income and means', { meansUpTo: 1, normPercent: 120 }, { ...told, netIncome: null, means: null }, ['netIncome', 'means']],
    ['income alone', { meansUpTo: 1, normPercent: 120 }, { ...told, netIncome: null }, ['netIncome']],
    ['what the norm rests on', { normPercent: 120 }, { ...told, partner: null }, ['partner']],
  ] as const)('a scheme asks %s', (_, after, answers, missing) => {
    expect(ofScheme(after)?.ofAnswers(answers)).toEqual({ kind: 'asks', missing })
  })
  it('the answers count, whatever the file leaves open', () => {
    expect(ofLaw('kinderbijslag', '2026-07-01')?.ofAnswers(withChild)).toEqual({ kind: 'unsure' })
    expect(ofScheme({})?.ofAnswers(alone)).toEqual({
      kind: 'changed',
      before: { right: false, monthly: 0, once: 0 },
      after: { right: true, monthly: 1000, once: 0 },
    })
  })
})

it('what is no change has no working', () => {
  expect(ofLaw('zorgtoeslag', '1999-01-01')).toBeNull()
  expect(workingFor(`scheme/${id}/3`, today, [list(2, [pass]), list(1, [])])).toBeNull()
  expect(ofScheme({}, [pass])).toBeNull()
})
