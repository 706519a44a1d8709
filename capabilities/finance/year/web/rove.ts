// A table of figures as one stop of the Tab key: the arrows go on from there, and Tab comes back to where one was.
import { moveByKey } from '../../budget/web/grid-keys.ts'

const cells = 'button[data-cell]'

/** The first figure can be reached as long as none was. For `ref` of the table. */
export function reachFirst(table: HTMLTableElement | null): void {
  if (table && !table.querySelector(`${cells}[tabindex="0"]`))
    table.querySelector<HTMLElement>(cells)?.setAttribute('tabindex', '0')
}

export const rove = {
  ref: reachFirst,
  onFocus: ({ currentTarget, target }: React.FocusEvent<HTMLTableElement>) => {
    if (!target.matches(cells)) return
    for (const one of currentTarget.querySelectorAll(`${cells}[tabindex="0"]`)) one.setAttribute('tabindex', '-1')
    target.setAttribute('tabindex', '0')
  },
  onKeyDown: (event: React.KeyboardEvent) => {
    if (moveByKey(event)) event.preventDefault()
  },
}
