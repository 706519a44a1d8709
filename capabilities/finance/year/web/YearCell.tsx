// One figure in a table of twelve months: whole euros that open their lines, walked through with the arrows.
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import type { YearView } from '../api.ts'
import type { YearFigure } from '../rules/made-of-year.ts'
import { figureTitle } from './made-of-words.ts'

export interface Opening {
  view: YearView
  onOpen: (figure: YearFigure) => void
}

interface Given extends Opening {
  figure: YearFigure
  cents: number
  /** Below zero it is short, and shown so. */
  mayBeShort?: boolean
  /** What is special about it, such as a bill that comes in this month alone. */
  mark?: string | undefined
}

/** Whole euros, so that a year fits the page; the cents stand in the title and in the window it opens. */
export function YearCell({ view, onOpen, figure, cents, mayBeShort = false, mark }: Given) {
  const isShort = mayBeShort && cents < 0
  const kind = isShort ? 'number private year-short' : mark ? 'number private year-peak' : 'number private'
  const shown = cents === 0 && !mayBeShort ? '–' : wholeEuros(cents).replace('€ ', '')
  const amount = [wholeEuros(cents), mark, isShort ? m['finance.year.deficit']() : ''].filter(Boolean).join(', ')
  return (
    <td className={kind}>
      <button
        type="button"
        className="year-open"
        data-cell={figure.at ?? 'year'}
        tabIndex={-1}
        title={mark ?? euros(cents)}
        aria-label={m['finance.made-of.open']({ of: figureTitle(figure, view), amount })}
        onClick={() => onOpen(figure)}
      >
        {shown}
      </button>
    </td>
  )
}
