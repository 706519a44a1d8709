// Words of the worksheet: names of groups, categories and periods as they stand on the screen.
import { m } from '#texts'
import { type Period, periods } from '../../../../core/kit/period.ts'
import type { Category, Group } from '../model.ts'

export const groupWord = (group: Group): string => m[`finance.group.${group}`]()
export const categoryWord = (category: Category): string => m[`finance.category.${category}`]()

export const periodWords = (): Record<Period, string> =>
  Object.fromEntries(periods.map((period) => [period, m[`finance.period.${period}`]()])) as Record<Period, string>

/** The name of a line: its own, or that of its category. */
export function lineName(line: { name: string; category: Category }): string {
  return line.name.trim() === '' ? categoryWord(line.category) : line.name
}
