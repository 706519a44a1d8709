// Pasting rows of a spreadsheet into the sheet: from the cell one stands in to the right and down, new lines where it ends.
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { Group } from '../model.ts'
import { guessCategory } from '../rules/guess-category.ts'
import { readAmount, readGrid, readPeriod } from './paste.ts'
import type { Line, SheetKeeper } from './sheet-keeper.ts'
import { periodWords } from './words.ts'

const columns = ['name', 'amount', 'period', 'actual'] as const
type Column = (typeof columns)[number]

interface Into {
  keeper: SheetKeeper
  month: Month
}

/** Puts one cell. @returns whether it was understood */
function put(line: Line, column: Column, { keeper, month, text }: Into & { text: string }): boolean {
  if (text === '') return true
  if (column === 'name') {
    keeper.changeLine(line.id, { name: text.slice(0, 120) })
    return true
  }
  if (column === 'period') {
    const period = readPeriod(text, periodWords())
    if (period) keeper.changeLine(line.id, { period })
    return period !== null
  }
  const read = readAmount(text)
  if (read === null) return false
  const typed = { amountCents: read.cents, expression: read.expression }
  if (column === 'amount') keeper.changeLine(line.id, typed)
  else keeper.changeHand(line.id, month, typed)
  return true
}

/** A line as plain as it can be. */
export function newLine(name: string, group: Group): Omit<Line, 'removed' | 'position'> {
  return {
    id: newId(),
    group,
    category: guessCategory(name, group),
    name: name.trim().slice(0, 120),
    amountCents: 0,
    period: 'month',
    expression: null,
    note: '',
    from: null,
    until: null,
    dueMonths: [],
    state: 'active',
    personId: null,
  }
}

interface From {
  /** Lines of the group from the one that was pasted on. */
  lines: readonly Line[]
  group: Group
  column: string
  text: string
}

/** @returns whether it was a grid; a single text is left to the cell itself */
export function pasteGrid({ lines, group, column, text }: From, into: Into): boolean {
  const grid = readGrid(text)
  if (grid === null) return false
  const first = columns.indexOf(column as Column)
  let [done, wrong, over] = [0, 0, 0]
  grid.forEach((cells, row) => {
    let line = lines[row]
    if (!line && first === 0 && cells[0]) {
      const made = newLine(cells[0], group)
      into.keeper.add(made)
      line = into.keeper.line(made.id)?.value
    }
    if (!line) {
      over++
      return
    }
    const target = line
    cells.slice(0, columns.length - first).forEach((cell, at) => {
      const understood = put(target, columns[first + at] as Column, { ...into, text: cell })
      if (understood) done++
      else wrong++
    })
  })
  tell(m['finance.month.pasted']({ count: done }))
  if (wrong > 0) tell(m['finance.month.paste.wrong']({ count: wrong }), { tone: 'failed' })
  if (over > 0) tell(m['finance.month.paste.over']({ count: over }), { tone: 'failed' })
  return true
}
