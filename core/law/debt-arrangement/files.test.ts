// Worked examples of the terms around debts.
import { expect, it } from 'vitest'
import { debtCounsellingFiles } from '../debt-counselling/files.ts'
import { inForce } from '../parameter.ts'
import { debtArrangementFiles } from './files.ts'

it.each([
  ['2023-06-30', 36],
  ['2023-07-01', 18],
  ['2026-11-22', 18],
])('who is admitted on %s has an arrangement of %i months', (on, months) => {
  expect(inForce(debtArrangementFiles, on)?.values.months.value).toBe(months)
})

it('under threat the first talk is within three working days, otherwise within four weeks', () => {
  const terms = inForce(debtCounsellingFiles, '2026-11-22')?.values
  expect([terms?.threatWorkingDays.value, terms?.firstTalkWeeks.value]).toEqual([3, 4])
})
