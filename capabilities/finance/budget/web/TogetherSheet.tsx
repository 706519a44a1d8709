// The sheet of a month to fill in side by side: no line of the bank is in sight, and nothing behind a line can be opened.

import { monthTitle } from '../../web/months.ts'
import { TogetherFrame } from '../../web/TogetherFrame.tsx'
import type { MonthView } from '../api.ts'
import { Balance } from './Balance.tsx'
import { SaveWords, Troubles } from './SaveState.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetNow } from './use-sheet.ts'
import { WeekStrip } from './WeekStrip.tsx'

interface Given {
  view: MonthView
  now: SheetNow
  mayWork: boolean
  onClose: () => void
}

export function TogetherSheet({ view, now, mayWork, onClose }: Given) {
  return (
    <TogetherFrame title={monthTitle(view.month)} end={<SaveWords state={now.state} />} onClose={onClose}>
      <Troubles keeper={now.keeper} />
      {view.month === view.current ? <WeekStrip week={now.week} /> : null}
      <SheetTable now={now} view={view} mayWork={mayWork} together />
      <Balance sheet={now.sheet} lines={now.lines} />
    </TogetherFrame>
  )
}
