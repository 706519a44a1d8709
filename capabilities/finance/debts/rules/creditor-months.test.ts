// Month by month for each creditor: every row and every column comes to the same as the whole.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { someClaim } from '../../test-money.ts'
import { creditorMonths } from './creditor-months.ts'
import { debtPicture, type PlanTerms } from './debt-picture.ts'
import { type MonthsWords, monthsSheets } from './months-workbook.ts'

const terms: PlanTerms = { kind: 'mediation', monthlyCents: 10_000, creditCostsCents: 0, months: 3, startMonth: '2026-12' }
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)

it('says of each creditor what is paid and left in each month, and what stays owed after it', () => {
  // 300 of 1000 + 500: 200 and 100; what is left of the fine stays
  const claims = [
    someClaim({ id: 'a', creditor: 'Woonstad', currentCents: 100_000 }),
    someClaim({ id: 'fine', creditor: 'CJIB', currentCents: 50_000, excludedFromDischarge: true }),
  ]
  const { columns, months } = creditorMonths(debtPicture(claims, terms), claims)
  expect(months.map(({ month, paid, left }) => [month, ...paid, ...left])).toEqual([
    ['2026-12', 6_667, 3_333, 93_333, 46_667],
    ['2027-01', 6_667, 3_333, 86_666, 43_334],
    ['2027-02', 6_666, 3_334, 0, 40_000],
  ])
  expect(columns).toEqual([
    { claimId: 'a', creditor: 'Woonstad', survives: false, owed: 100_000, paid: 20_000, remitted: 80_000, left: 0 },
    { claimId: 'fine', creditor: 'CJIB', survives: true, owed: 50_000, paid: 10_000, remitted: 0, left: 40_000 },
  ])
})

it('a term that goes on after all was offered has its last month too', () => {
  const claims = [someClaim({ id: 'a', currentCents: 25_000 })]
  const paid = [{ claimId: 'a', onDay: '2026-12-03', cents: 25_000 }]
  const { months } = creditorMonths(
    debtPicture([someClaim({ id: 'a', currentCents: 0 })], terms, { now: '2026-12', paid }),
    claims,
  )
  expect(months).toEqual([{ month: '2026-12', paid: [25_000], left: [0] }])
})

it('in any household rows and columns add up to the whole', () => {
  const some = fc.array(fc.record({ cents: fc.integer({ min: 1, max: 900_000 }), stays: fc.boolean(), first: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  const kinds = fc.constantFrom('mediation', 'credit', 'instalments')
  fc.assert(
    fc.property(some, kinds, fc.integer({ min: 5_000, max: 90_000 }), (rows, kind, monthlyCents) => {
      const claims = rows.map(({ cents, stays, first }, at) =>
        someClaim({ id: `c${at}`, currentCents: cents, excludedFromDischarge: stays, preferential: first }),
      )
      const picture = debtPicture(claims, { ...terms, kind, monthlyCents } as PlanTerms)
      const { columns, months } = creditorMonths(picture, claims)
      expect(months.map((one) => [one.month, sum(one.paid), sum(one.left)])).toEqual(
        picture.months.map(({ month, paid, balance }) => [month, paid, balance]),
      )
      for (const { owed, paid, remitted, left } of columns) expect(paid + remitted + left).toBe(owed)
    }),
  )
})

it('whatever was paid since, on whatever debt, rows add up to the whole and nothing is paid on a debt outside the plan', () => {
  const some = fc.array(
    fc.record({
      cents: fc.integer({ min: 0, max: 900_000 }),
      stays: fc.boolean(),
      disputed: fc.boolean(),
      paid: fc.array(fc.record({ month: fc.integer({ min: 0, max: 5 }), cents: fc.integer({ min: 1, max: 300_000 }) }), {
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  const kinds = fc.constantFrom('mediation', 'credit', 'instalments')
  fc.assert(
    fc.property(some, kinds, fc.integer({ min: 5_000, max: 90_000 }), (rows, kind, monthlyCents) => {
      const claims = rows.map(({ cents, stays, disputed }, at) =>
        someClaim({ id: `c${at}`, currentCents: cents, excludedFromDischarge: stays, disputed }),
      )
      const paid = rows.flatMap((row, at) =>
        row.paid.map(({ month, cents }) => ({ claimId: `c${at}`, onDay: `2026-0${4 + month}-05`, cents })),
      )
      const plan = { ...terms, startMonth: '2026-04', kind, monthlyCents } as PlanTerms
      const picture = debtPicture(claims, plan, { now: '2026-09', paid })
      const { columns, months } = creditorMonths(picture, claims)
      expect(months.map((one) => [one.month, sum(one.paid), sum(one.left)])).toEqual(
        picture.months.map((one) => [one.month, one.paid, one.balance]),
      )
      for (const { owed, paid: already, remitted, left } of columns) expect(already + remitted + left).toBe(owed)
      const inPlan = new Set(columns.map(({ claimId }) => claimId))
      expect(picture.paid).toBe(sum(paid.filter(({ claimId }) => inPlan.has(claimId)).map(({ cents }) => cents)))
    }),
  )
})

it('as a workbook the sums are formulas over the months, and what survives discharge says so', () => {
  const claims = [
    someClaim({ id: 'a', creditor: 'Woonstad', currentCents: 100_000 }),
    someClaim({ id: 'fine', creditor: 'CJIB', currentCents: 50_000, excludedFromDischarge: true }),
  ]
  const words: MonthsWords = {
    ...{ title: 'Plan', beside: 'nu', month: 'Maand', survives: 'blijft', together: 'Samen', remitted: 'Kwijt', stays: 'Staat' },
    sides: { paid: 'Betaald', left: 'Open' },
    monthName: (month) => `m ${month}`,
  }
  const [paid, left] = monthsSheets(creditorMonths(debtPicture(claims, terms), claims), words)
  expect(paid?.rows[3]?.cells).toEqual(['Maand', 'Woonstad', 'CJIB (blijft)', 'Samen'])
  expect(paid?.rows[4]?.cells).toEqual([
    'm 2026-12',
    { cents: 6_667 },
    { cents: 3_333 },
    { cents: 10_000, formula: 'SUM(B5:C5)' },
  ])
  expect(paid?.rows.at(-1)?.cells).toEqual([
    'Samen',
    { cents: 20_000, formula: 'SUM(B5:B7)' },
    { cents: 10_000, formula: 'SUM(C5:C7)' },
    { cents: 30_000, formula: 'SUM(B8:C8)' },
  ])
  expect(left?.rows.slice(-2).map(({ cells }) => cells)).toEqual([
    ['Kwijt', { cents: 80_000 }, { cents: 0 }, { cents: 80_000, formula: 'SUM(B8:C8)' }],
    ['Staat', { cents: 0 }, { cents: 40_000 }, { cents: 40_000, formula: 'SUM(B9:C9)' }],
  ])
})
