// The lines of a sum of the plan to zero: of each creditor, or of each month.
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { monthTitle } from '../../web/months.ts'
import type { CreditorMonths } from '../rules/creditor-months.ts'

export type Figure = 'paid' | 'left' | 'remitted'

/** What each creditor has in it. @param of by the place of the creditor */
export const perCreditor =
  ({ columns }: Pick<CreditorMonths, 'columns'>, of: (at: number) => Cents, figure: Figure) =>
  () => ({
    heads: [],
    parts: [
      {
        word: null,
        lines: columns
          .map(({ claimId, creditor }, at) => ({ key: claimId, name: creditor, amounts: [of(at)] }))
          .filter(({ amounts }) => amounts[0] !== 0),
      },
    ],
    says: [m[`finance.debts.creditors.rule.${figure}`]()],
  })

/** What one creditor is paid, month by month. */
export const perMonth =
  ({ months }: Pick<CreditorMonths, 'months'>, at: number) =>
  () => ({
    heads: [],
    parts: [
      {
        word: null,
        lines: months
          .map(({ month, paid }) => ({ key: month, name: monthTitle(month), amounts: [paid[at] ?? 0] }))
          .filter(({ amounts }) => amounts[0] !== 0),
      },
    ],
    says: [m['finance.debts.creditors.rule.paid']()],
  })
