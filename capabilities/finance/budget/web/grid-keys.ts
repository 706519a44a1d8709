// Moving through the sheet as through a spreadsheet: Enter down, Tab right, arrows everywhere, without taking over the text.

type Cell = HTMLInputElement | HTMLSelectElement | HTMLButtonElement

const cellsOf = (row: Element): Cell[] => [...row.querySelectorAll<Cell>('[data-cell]')]

function focus(cell: Cell | undefined): boolean {
  if (!cell) return false
  cell.focus()
  if (cell instanceof HTMLInputElement) cell.select()
  cell.scrollIntoView({ block: 'nearest' })
  return true
}

/** The cell of the same column some rows away; the first cell of a row that has no such column. */
function vertical(cell: Cell, way: -1 | 1): boolean {
  const rows = [...(cell.closest('table')?.querySelectorAll('tr') ?? [])].filter((row) => cellsOf(row).length > 0)
  const row = rows[rows.indexOf(cell.closest('tr') as HTMLTableRowElement) + way]
  if (!row) return false
  const cells = cellsOf(row)
  return focus(cells.find((one) => one.dataset.cell === cell.dataset.cell) ?? cells[0])
}

function horizontal(cell: Cell, way: -1 | 1): boolean {
  const all = cellsOf(cell.closest('table') as Element)
  return focus(all[all.indexOf(cell) + way])
}

/** Whether the caret stands at the end that an arrow leaves by; a text that is wholly selected has both ends. */
function atEnd(cell: Cell, way: -1 | 1): boolean {
  if (!(cell instanceof HTMLInputElement)) return true
  const { selectionStart: from, selectionEnd: until, value } = cell
  if (from === 0 && until === value.length) return true
  return way === -1 ? from === 0 && until === 0 : from === value.length
}

/** What a key does in the sheet. @returns whether it was a move */
export function moveByKey(event: React.KeyboardEvent): boolean {
  const cell = event.target as Cell
  if (!cell.matches('[data-cell]') || event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Enter' && cell instanceof HTMLButtonElement) return false
  if (event.key === 'Enter') return vertical(cell, event.shiftKey ? -1 : 1)
  if (event.shiftKey) return false
  if (event.key === 'F2' && cell instanceof HTMLInputElement) {
    cell.setSelectionRange(cell.value.length, cell.value.length)
    return true
  }
  if (event.key === 'ArrowDown') return vertical(cell, 1)
  if (event.key === 'ArrowUp') return vertical(cell, -1)
  if (event.key === 'ArrowLeft') return atEnd(cell, -1) && horizontal(cell, -1)
  if (event.key === 'ArrowRight') return atEnd(cell, 1) && horizontal(cell, 1)
  return false
}

/** Puts the focus in a cell of a line, once it is on the page. */
export function focusCell(lineId: string, column: string): void {
  requestAnimationFrame(() => focus(document.querySelector<Cell>(`[data-line="${lineId}"] [data-cell="${column}"]`) ?? undefined))
}
