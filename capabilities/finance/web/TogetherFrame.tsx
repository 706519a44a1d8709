// Samen bekijken: one thing over the whole screen, large, to sit beside each other. No other case and no remark is in sight.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { DialogContext } from '../../../platform/web/parts/Dialog.tsx'
import './together.css'

interface Given {
  title: string
  /** Beside the title. */
  end?: ReactNode
  onClose: () => void
  children: ReactNode
}

export function TogetherFrame({ title, end, onClose, children }: Given) {
  const own = useRef<HTMLDialogElement>(null)
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const dialog = own.current
    if (!dialog?.open) dialog?.showModal()
    setElement(dialog)
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={own}
      className="together"
      aria-label={m['finance.month.together.open']()}
      onCancel={(event) => {
        event.preventDefault()
        // In a cell it takes back what was typed there, and a window over it closes first.
        if (event.target === own.current && !document.activeElement?.matches('input[data-cell], select[data-cell]')) onClose()
      }}
    >
      <DialogContext value={element}>
        <header className="together-head">
          <h2>{title}</h2>
          <span className="push">{end}</span>
          <Button onClick={onClose}>{m['finance.month.together.done']()}</Button>
        </header>
        {children}
      </DialogContext>
    </dialog>
  )
}
