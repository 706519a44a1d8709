// A field that finds someone in the address book by a few letters, to take over who they are and how they are reached.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { FindBox } from '../../../../platform/web/parts/FindBox.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { findContacts } from '../../contact/api.ts'
import type { ContactLine } from '../../contact/model.ts'

const shown = 7

interface Given {
  label: string
  /** Said when nobody was found. */
  none: string
  onChoose: (contact: ContactLine) => void
}

export function ContactSearch({ label, none, onChoose }: Given) {
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), 120)
    return () => clearTimeout(timer)
  }, [typed])
  const look = useLook(findContacts, { words, limit: shown }, words === '')
  const found = words === '' ? [] : (look.data?.rows ?? undefined)
  return (
    <Field name="contactSearch" label={label}>
      {(control, touched) => (
        <FindBox
          {...{ control, touched, typed, onTyped: setTyped }}
          hits={found?.map((one) => ({ key: one.id, title: one.name, beside: one.organisationName ?? one.role }))}
          onChosen={(hit) => {
            const contact = found?.find(({ id }) => id === hit.key)
            setTyped('')
            if (contact) onChoose(contact)
          }}
          label={m['directory.contacts']()}
          hint={m['directory.search.hint']()}
          none={none}
        />
      )}
    </Field>
  )
}
