// A field that finds an offer of the sociale kaart by a few letters; what fits the subject stands there at once.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { FindBox } from '../../../../platform/web/parts/FindBox.tsx'
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

export function ServiceSearch({ name, label, domain, value, onChange }: Given) {
  const [typed, setTyped] = useState('')
  const justChosen = useRef(false)
  // The field makes way for what was chosen: the focus stays here.
  const keepFocus = (button: HTMLButtonElement | null) => {
    if (justChosen.current) button?.focus()
    justChosen.current = false
  }
  const found = useFound(typed, domain)
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
          <FindBox
            {...{ control, touched, typed, onTyped: setTyped }}
            hits={found.map((one) => ({ key: one.id, title: one.name, beside: one.organisationName }))}
            onChosen={(hit) => {
              setTyped('')
              justChosen.current = true
              onChange({ id: hit.key, name: hit.title })
            }}
            label={m['directory.title']()}
            hint={m['directory.search.hint']()}
          />
        )
      }
    </Field>
  )
}
