// One line that adds someone: what is typed is read while one types, Enter puts it in and waits for the next.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'

interface Given {
  label: string
  hint: string
  /** Names that come up while typing. */
  names: readonly string[]
  /** How the line is understood, in words. */
  reads: (text: string) => ReactNode
  /** @returns whether it was added; the line is emptied then */
  add: (text: string) => boolean
  /** One came to type: the focus goes there at once. */
  eager?: boolean
  /** Ctrl+Z on an empty line takes the last one back. */
  undo: (() => void) | null
  onClose?: () => void
}

export function QuickLine({ label, hint, names, reads, add, eager = false, undo, onClose }: Given) {
  const [text, setText] = useState('')
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another label is another line, and one types in it at once.
  useEffect(() => {
    setText('')
    if (eager) input.current?.focus()
  }, [label])
  const send = () => {
    if (text.trim() !== '' && add(text)) setText('')
    input.current?.focus()
  }
  return (
    <div className="net-line-adder no-print">
      <Field name="quick" label={label} hint={hint} required>
        {(control) => (
          <div className="beside">
            <input
              {...control}
              ref={input}
              className="textbox net-line-input"
              list={list}
              autoComplete="off"
              autoCapitalize="words"
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault()
                  send()
                }
                if (event.key === 'Escape') onClose?.()
                if (event.key === 'z' && (event.ctrlKey || event.metaKey) && text === '') undo?.()
              }}
            />
            <datalist id={list}>
              {names.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
            <Button kind="primary" icon="plus" onClick={send}>
              {m['people.network.line.add']()}
            </Button>
            {onClose ? <Button onClick={onClose}>{m['people.network.line.done']()}</Button> : null}
          </div>
        )}
      </Field>
      <p className="small soft private" role="status">
        {text.trim() === '' ? '' : reads(text)}
      </p>
    </div>
  )
}
