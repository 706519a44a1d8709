// A field for a creditor: any name may stand there; who is known to colleagues is offered while one types.
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react'
import { m } from '#texts'
import { call } from '../../../../platform/web/call.ts'
import { Field, type FieldGiven } from '../../../../platform/web/parts/Field.tsx'
import { suggestCreditor } from '../../address-book/api.ts'
import type { BookLine } from '../../address-book/model.ts'

interface CreditorGiven extends FieldGiven {
  value: string
  onChange: (value: string) => void
  /** Called with a creditor chosen from the list, after `onChange`. */
  onChosen?: (line: BookLine) => void
  /** Enter with nothing chosen from the list. Return true when it was used. */
  onEnter?: () => boolean
  placeholder?: string
  ref?: Ref<HTMLInputElement>
}

/** Known creditors, a moment after the last key; nothing for a name that was just chosen. */
function useSuggestions(typed: string, off: boolean): readonly BookLine[] {
  const [found, setFound] = useState<readonly BookLine[]>([])
  useEffect(() => {
    setFound([])
    if (off || typed.trim().length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const asked = call(suggestCreditor, { words: typed }, { signal: stop.signal })
      // Suggestions are a help: where they cannot be had, one goes on typing.
      asked.then(({ rows }) => setFound(rows)).catch(() => undefined)
    }, 80)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, off])
  return found
}

/** The list is open from the first key until one chooses, leaves or presses Escape. */
function useOpenList(value: string) {
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useSuggestions(value, !open)
  const exact = found.length === 1 && found[0]?.name.toLowerCase() === value.trim().toLowerCase()
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const typed = () => {
    setOpen(true)
    setAt(-1)
  }
  return { found: open && !exact ? found : [], at, setAt, close, typed }
}

export function CreditorField({ value, onChange, onChosen, onEnter, placeholder, ref, ...field }: CreditorGiven) {
  const listId = useId()
  const { found, at, setAt, close, typed } = useOpenList(value)
  const choose = (line: BookLine) => {
    close()
    onChange(line.name)
    onChosen?.(line)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setAt((at + step + found.length + (at < 0 && step < 0 ? 1 : 0)) % found.length)
    }
    const line = found[at]
    if (event.key === 'Enter' && line) {
      event.preventDefault()
      choose(line)
    } else if (event.key === 'Enter' && onEnter?.()) event.preventDefault()
    if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <Field {...field}>
      {(control, touched) => (
        <div className="creditor-field">
          <input
            {...control}
            ref={ref}
            className="textbox"
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            placeholder={placeholder}
            value={value}
            onKeyDown={onKeyDown}
            onBlur={close}
            onChange={(event) => {
              touched()
              typed()
              onChange(event.target.value)
            }}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={m['finance.debts.suggestions']()}
            className={found.length > 0 ? 'popover creditor-list' : ''}
          >
            {found.map((line, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself takes the keys.
              <div
                key={line.name}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="palette-entry"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(line)}
              >
                <span className="palette-title">{line.name}</span>
                <span className="soft small">{m[`finance.debts.kind.${line.kind}`]()}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  )
}
