// The lines of a figure of the month, and from there what the bank says of them.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { MadeOfDialog } from '../../web/MadeOfDialog.tsx'
import { type Category, categoriesOf } from '../model.ts'
import type { MonthFigure } from '../rules/made-of.ts'
import type { WeekMoney } from '../rules/week-money.ts'
import type { MonthSheet } from '../rules.ts'
import { figureWord, monthInWords, weekInWords } from './made-of-words.ts'

interface Given {
  figure: MonthFigure | 'week'
  sheet: MonthSheet
  week: WeekMoney
  /** Absent for whom the lines of the bank stay closed. */
  onLines: ((categories: readonly Category[]) => void) | undefined
  onClose: () => void
}

export function FigureDialog({ figure, sheet, week, onLines, onClose }: Given) {
  if (figure === 'week') return <MadeOfDialog made={weekInWords(week)} onClose={onClose} />
  const group = figure === 'costs' || figure === 'left' ? null : figure
  const open = () => {
    onClose()
    if (group) onLines?.(categoriesOf[group])
  }
  return (
    <MadeOfDialog made={monthInWords(sheet, figure)} onClose={onClose}>
      {group && onLines && sheet.sums[group].actual !== 0 ? (
        <Button icon="money" onClick={open}>
          {m['finance.month.lines']({ group: figureWord(group) })}
        </Button>
      ) : null}
    </MadeOfDialog>
  )
}
