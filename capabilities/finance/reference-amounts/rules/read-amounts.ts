// Amounts as they come out of a spreadsheet: a row for each category, a column for each kind of household.
import { centsFromDutch } from '../../../../core/kit/dutch-amount.ts'
import { type Category, categories } from '../../budget/model.ts'
import { households, type ReferenceAmount } from '../model.ts'

export interface ReadAmounts {
  readonly amounts: readonly ReferenceAmount[]
  /** Rows that were not understood, by number from 1. */
  readonly wrong: readonly number[]
}

const plain = (text: string) => text.trim().toLowerCase()

/** @param words what each category is called on the screen; its code is understood too */
export function readAmounts(text: string, words: (category: Category) => string): ReadAmounts {
  const byName = new Map(categories.flatMap((code) => [plain(words(code)), plain(code)].map((name) => [name, code] as const)))
  const amounts: ReferenceAmount[] = []
  const wrong: number[] = []
  const seen = new Set<Category>()
  for (const [at, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const [name = '', ...cells] = row.split('\t')
    const category = byName.get(plain(name))
    const read = cells.map((cell) => (cell.trim() === '' ? null : centsFromDutch(cell)))
    const odd = read.some(
      (cents, place) => (cells[place] ?? '').trim() !== '' && (cents === null || cents < 0 || cents > 100_000_000),
    )
    if (category === undefined || odd || cells.length > households.length || seen.has(category)) {
      wrong.push(at + 1)
      continue
    }
    seen.add(category)
    for (const [place, household] of households.entries()) {
      const monthlyCents = read[place]
      if (monthlyCents != null) amounts.push({ category, household, monthlyCents })
    }
  }
  return { amounts, wrong }
}

/** The same rows again, to go on with. */
export function writeAmounts(
  amounts: readonly ReferenceAmount[],
  { words, amountWords }: { words: (category: Category) => string; amountWords: (cents: number) => string },
): string {
  const cellOf = (category: Category) =>
    households.map((household) => {
      const found = amounts.find((one) => one.category === category && one.household === household)
      return found ? amountWords(found.monthlyCents) : ''
    })
  return categories
    .filter((code) => amounts.some(({ category }) => category === code))
    .map((code) => [words(code), ...cellOf(code)].join('\t'))
    .join('\n')
}
