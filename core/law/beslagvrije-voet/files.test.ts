// Worked examples of the check on an entered beslagvrije voet.
import { expect, it } from 'vitest'
import { bijstandsnormFiles } from '../bijstandsnorm/files.ts'
import { inForce } from '../parameter.ts'
import { beslagvrijeVoetFiles, isPlausible } from './files.ts'

it.for([
  [219242, null, 'single', '2026-02-01', true],
  [219243, null, 'single', '2026-02-01', 'aboveMaximum'],
  [219243, null, 'singleParent', '2026-02-01', true],
  [133143, 140150, 'single', '2026-02-01', true],
  [140150, 140150, 'single', '2026-02-01', 'aboveIncome'],
  // 95 % of 1400.20 is 1330.19, and a cent of room for the rounding
  [133020, 140020, 'single', '2026-02-01', true],
  [133021, 140020, 'single', '2026-02-01', 'aboveIncome'],
  [100000, null, 'single', '2025-03-01', 'maximumUnknown'],
] as const)('%i cents with an income of %s (%s) on %s: %s', ([amount, netIncome, living, on, outcome]) => {
  const verdict = isPlausible({ amount, netIncome, living }, on)
  expect(verdict.ok || verdict.reason).toBe(outcome)
})

it('from July 2026 the maxima rise by 95 % of what the norm rose', () => {
  const [before, after] = ['2026-06-30', '2026-07-01'].map((on) => ({
    norms: inForce(bijstandsnormFiles, on)?.values,
    maxima: inForce(beslagvrijeVoetFiles, on)?.values,
  }))
  const rise = (key: 'single' | 'couple') => (after?.norms?.[key].value ?? 0) - (before?.norms?.[key].value ?? 0)
  const risen = (key: 'single' | 'couple') => (after?.maxima?.[key].value ?? 0) - (before?.maxima?.[key].value ?? 0)
  expect(risen('single')).toBe(Math.round(rise('single') * 0.95))
  expect(risen('couple')).toBe(Math.round(rise('couple') * 0.95))
})
