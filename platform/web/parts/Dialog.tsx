// A window over the page, on the browser's own dialog: holds the focus, closes on Escape, gives the focus back.
import { createContext, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from './Button.tsx'

/** The window one is in: menus open inside it, since all outside is out of reach. */
export const DialogContext = createContext<HTMLElement | null>(null)

interface DialogGiven {
  title: string
  /** Called when it is closed by Escape, by the cross, or by a press beside it. */
  onClose: () => void
  children: ReactNode
  /** `note` sits low on a phone and at the side on a desktop. */
  size?: 'small' | 'normal' | 'wide' | 'note'
  /** A press beside it closes: only where nothing is typed. */
  light?: boolean
}

export function Dialog({ title, onClose, children, size = 'normal', light = false }: DialogGiven) {
  const own = useRef<HTMLDialogElement>(null)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const id = useId()
  useEffect(() => {
    const dialog = own.current
    const before = document.activeElement as HTMLElement | null
    if (!dialog?.open) dialog?.showModal()
    const inBody = document.activeElement?.closest('.dialog-body')
    if (!inBody) dialog?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select)')?.focus()
    setElement(dialog)
    return () => {
      dialog?.close()
      before?.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by keyboard.
    <dialog
      ref={own}
      className={`dialog dialog-${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === own.current) onClose()
      }}
      onClick={(event) => {
        if (light && event.target === own.current) onClose()
      }}
    >
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2 id={id}>{title}</h2>
          <Button kind="plain" icon="close" word={m['web.close']()} onClick={onClose} />
        </header>
        <div className="dialog-body">
          <DialogContext value={element}>{children}</DialogContext>
        </div>
      </div>
    </dialog>
  )
}

interface AskGiven {
  title: string
  children?: ReactNode
  /** The word on the button that does it. */
  yes: string
  danger?: boolean
  onYes: () => void
  onClose: () => void
}

/** A question before something that cannot be taken back. */
export function Ask({ title, children, yes, danger = false, onYes, onClose }: AskGiven) {
  return (
    <Dialog title={title} onClose={onClose} size="small" light>
      <div className="stack">
        {children}
        <div className="form-buttons">
          <Button
            kind={danger ? 'danger' : 'primary'}
            onClick={() => {
              onYes()
              onClose()
            }}
          >
            {yes}
          </Button>
          <Button onClick={onClose}>{m['web.cancel']()}</Button>
        </div>
      </div>
    </Dialog>
  )
}
