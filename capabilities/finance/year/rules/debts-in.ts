// The debts in a year: what is owed at the end of each of its months.
import type { LineMonth } from '../../payments/rules/debt-line.ts'
import type { DebtMonth, YearMonth } from '../model.ts'

export function debtsIn(year: number, line: readonly LineMonth[]): DebtMonth[] {
  const within = line.filter(({ month }) => month.startsWith(`${year}-`))
  return within.flatMap(({ month, was, comes }) => {
    const owed = was ?? comes
    return owed === null ? [] : [{ month, owed, ahead: was === null }]
  })
}

/** Twelve amounts; null in a month of which nobody knows. */
export function owedIn(months: readonly Pick<YearMonth, 'month'>[], debts: readonly DebtMonth[]): (number | null)[] {
  const owed = new Map(debts.map((one) => [one.month, one.owed]))
  return months.map(({ month }) => owed.get(month) ?? null)
}
