// A field that finds an offer of the sociale kaart by a few letters; what fits the subject stands there at once.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { fieldSentence } from '../../../../platform/web/sentences.ts'
import { findServices } from '../../offer/api.ts'
import type { ServiceLine } from '../../offer/model.ts'
import './service-search.css'

export interface ChosenService {
  id: string
  name: string
}

interface Given {
  name: string
  label: string
  /** Only what is about this, as long as nothing is typed. */
  domain: string | null
  value: ChosenService | null
  onChange: (service: ChosenService | null) => void
}

const shown = 7

/** What is found for what was typed, a moment after the last key. */
function useFound(typed: string, domain: string | null): readonly ServiceLine[] {
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), 120)
    return () => clearTimeout(timer)
  }, [typed])
  const asked = words === '' ? (domain === null ? {} : { domain }) : { words }
  const look = useLook(findServices, { ...asked, limit: shown }, words === '' && domain === null)
  return words === '' && domain === null ? [] : (look.data?.rows ?? [])
}

function Hits({
  id,
  found,
  at,
  choose,
}: {
  id: string
  found: readonly ServiceLine[]
  at: number
  choose: (one: ServiceLine) => void
}) {
  return (
    <div id={id} role="listbox" aria-label={m['directory.title']()} className={found.length > 0 ? 'service-hits' : ''}>
      {found.map((service, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself takes the keys.
        <div
          key={service.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="palette-entry"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(service)}
        >
          <span className="palette-title">{service.name}</span>
          <span className="soft small">{service.organisationName}</span>
        </div>
      ))}
    </div>
  )
}

export function ServiceSearch({ name, label, domain, value, onChange }: Given) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const justChosen = useRef(false)
  // The field makes way for what was chosen: the focus stays here.
  const keepFocus = (button: HTMLButtonElement | null) => {
    if (justChosen.current) button?.focus()
    justChosen.current = false
  }
  const found = useFound(typed, domain)
  const choose = ({ id, name: chosen }: ServiceLine) => {
    setTyped('')
    setAt(0)
    justChosen.current = true
    onChange({ id, name: chosen })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const hit = found[at]
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length)
    else if (event.key === 'Enter' && !event.ctrlKey && hit) choose(hit)
    else return
    event.preventDefault()
  }
  const problem = () => (value === null ? fieldSentence('choose') : null)
  return (
    <Field name={name} label={label} required problem={problem}>
      {(control, touched) =>
        value ? (
          <div className="beside service-chosen">
            <strong>{value.name}</strong>
            <Button small ref={keepFocus} onClick={() => onChange(null)}>
              {m['directory.search.other']()}
            </Button>
          </div>
        ) : (
          <div className="stack tight">
            <input
              {...control}
              className="textbox"
              role="combobox"
              aria-expanded={found.length > 0}
              aria-controls={list}
              aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              placeholder={m['directory.search.hint']()}
              value={typed}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                touched()
                setAt(0)
                setTyped(event.target.value)
              }}
            />
            <Hits id={list} found={found} at={at} choose={choose} />
          </div>
        )
      }
    </Field>
  )
}
