// Samen bekijken: the very text that leaves over the whole screen, to sit beside each other, and what the person said of it.
import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { tell } from '../../../../platform/web/toasts.ts'

/** A window over everything that begins at its heading; Escape leaves it. */
function useWholeScreen() {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const own = dialog.current
    if (!own?.open) own?.showModal()
    heading.current?.focus()
    return () => own?.close()
  }, [])
  return { dialog, heading }
}

interface TogetherGiven {
  /** What leaves. */
  children: ReactNode
  /** What was noted before. */
  reaction: string
  /** Keeps that the person saw it, and what they said. */
  onSeen: (reaction: string) => Promise<unknown>
  onClose: () => void
}

export function TogetherDialog({ children, reaction, onSeen, onClose }: TogetherGiven) {
  const { dialog, heading } = useWholeScreen()
  const { values, field } = useFields({ reaction })
  async function save(): Promise<void> {
    await onSeen(values.reaction)
    tell(m['sharing.together.saved']())
    onClose()
  }
  return (
    <dialog
      ref={dialog}
      className="look-together"
      aria-label={m['sharing.together']()}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="look-together-middle">
        <div className="beside">
          <h2 ref={heading} tabIndex={-1}>
            {m['sharing.preview']()}
          </h2>
          <Button kind="plain" icon="close" className="push" onClick={onClose}>
            {m['sharing.together.stop']()}
          </Button>
        </div>
        {children}
        <p className="soft">{m['sharing.preview.least']()}</p>
        <Form submit={m['sharing.together.done']()} onSubmit={save}>
          <TextArea {...field('reaction')} label={m['sharing.together.reaction']()} rows={2} voice />
        </Form>
      </div>
    </dialog>
  )
}
