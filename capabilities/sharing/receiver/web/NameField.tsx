// For whom a report is, by name: picked from who is round the case or the address book, or typed.
import { useState } from 'react'
import { m } from '#texts'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { FindBox } from '../../../../platform/web/parts/FindBox.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { fieldSentence } from '../../../../platform/web/sentences.ts'
import { findReportReceivers } from '../api.ts'
import { useSettled } from './use-settled.ts'

interface FieldGiven {
  caseId: string
  name: string
  value: string
  onChange: (name: string) => void
}

export function NameField({ caseId, name, value, onChange }: FieldGiven) {
  // What stands there was picked, or was there before: nothing is offered until one types.
  const [picked, setPicked] = useState(value)
  const words = useSettled(value.trim())
  const { data } = useLook(findReportReceivers, { caseId, words })
  const offers = value !== '' && value === picked ? [] : data?.rows
  return (
    <Field
      name={name}
      label={m['sharing.report.receiver']()}
      hint={m['sharing.report.receiver.hint']()}
      required
      problem={() => (value.trim() === '' ? fieldSentence('required') : null)}
    >
      {(control, touched) => (
        <FindBox
          {...{ control, touched, typed: value, onTyped: onChange }}
          hits={offers?.map(({ key, called, from }) => ({ key, title: called, beside: m[`sharing.report.receiver.${from}`]() }))}
          onChosen={({ title }) => {
            setPicked(title)
            onChange(title)
          }}
          label={m['sharing.report.receiver.found']()}
          hint=""
          people
        />
      )}
    </Field>
  )
}
