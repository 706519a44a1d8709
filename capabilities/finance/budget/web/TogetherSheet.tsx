// Samen bekijken: the sheet over the whole screen, large, to fill in side by side. No other case, no line of the bank and no remark is in sight.
import { useEffect, useRef } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { DialogContext } from '../../../../platform/web/parts/Dialog.tsx'
import { monthTitle } from '../../web/months.ts'
import type { MonthView } from '../api.ts'
import { Balance } from './Balance.tsx'
import { SaveWords, Troubles } from './SaveState.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { SheetNow } from './use-sheet.ts'
import { WeekStrip } from './WeekStrip.tsx'
import './together.css'

interface Given {
  view: MonthView
  now: SheetNow
  mayWork: boolean
  onClose: () => void
}

export function TogetherSheet({ view, now, mayWork, onClose }: Given) {
  const own = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = own.current
    if (!dialog?.open) dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={own}
      className="sheet-together"
      aria-label={m['finance.month.together.open']()}
      onCancel={(event) => {
        event.preventDefault()
        // In a cell it takes back what was typed there.
        if (!document.activeElement?.matches('[data-cell]')) onClose()
      }}
    >
      <DialogContext value={own.current}>
        <header className="sheet-together-head">
          <h2>{monthTitle(view.month)}</h2>
          <span className="push">
            <SaveWords state={now.state} />
          </span>
          <Button onClick={onClose}>{m['finance.month.together.done']()}</Button>
        </header>
        <Troubles keeper={now.keeper} />
        {view.month === view.current ? <WeekStrip week={view.week} /> : null}
        <SheetTable now={now} view={view} mayWork={mayWork} together />
        <Balance sheet={now.sheet} lines={now.lines} />
      </DialogContext>
    </dialog>
  )
}
