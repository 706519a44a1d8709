// Words of the worksheet: names of groups, categories and periods as they stand on the screen.
import { m } from '#texts'
import { type Period, periods } from '../../../../core/kit/period.ts'
import { type Category, categoriesOf, type Group } from '../model.ts'

export const groupWord = (group: Group): string => m[`finance.group.${group}`]()
export const categoryWord = (category: Category): string => m[`finance.category.${category}`]()

export const periodWords = (): Record<Period, string> =>
  Object.fromEntries(periods.map((period) => [period, m[`finance.period.${period}`]()])) as Record<Period, string>

/** The name of a line: its own, or that of its category. */
export function lineName(line: { name: string; category: Category }): string {
  return line.name.trim() === '' ? categoryWord(line.category) : line.name
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')

/** The category that a name of a line points to, else the open one of the group. */
export function guessCategory(name: string, group: Group): Category {
  const codes: readonly Category[] = categoriesOf[group]
  const asked = plain(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
  const score = (code: Category) => {
    const label = plain(categoryWord(code))
    return asked.filter((word) => label.includes(word)).length
  }
  const best = [...codes].sort((a, b) => score(b) - score(a))[0] as Category
  return score(best) > 0 ? best : (codes.at(-1) as Category)
}
