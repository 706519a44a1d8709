// Whose goal it is, where a plan is of more than one person: one or more of the people around the case.
import { useState } from 'react'
import { m } from '#texts'
import { CheckField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Field } from '../../../platform/web/parts/Field.tsx'
import type { Opened } from './opened.ts'

export interface Whose {
  personIds: string[]
  ownersOnly: boolean
}

interface Given {
  people: Opened['people']
  value: Whose
  onChange: (value: Whose) => void
}

/** Names of whom a goal is, the person the case is about where nobody is named. */
export function namesOf(personIds: readonly string[], people: Opened['people']): string[] {
  return people.filter(({ id }) => personIds.includes(id)).map(({ name }) => name)
}

export function WhoseField({ people, value, onChange }: Given) {
  const { personIds, ownersOnly } = value
  // Who is no longer around the case keeps the goals that were theirs, until someone says otherwise.
  const [gone] = useState(() => personIds.filter((one) => !people.some(({ id }) => id === one)))
  if (people.length < 2 && gone.length === 0) return null
  const others = personIds.length > 0
  const change = (ids: readonly string[], on: boolean) => {
    const known = [...people.map(({ id }) => id), ...gone]
    const next = known.filter((one) => (ids.includes(one) ? on : personIds.includes(one)))
    onChange({ personIds: next, ownersOnly: ownersOnly && next.length > 0 })
  }
  return (
    <>
      <Field name="personIds" label={m['plan.whose']()} hint={m['plan.whose.hint']()} group>
        {(control) => (
          <div className="choices choices-beside">
            {people.map(({ id, name }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  name={`${control.id}-${id}`}
                  checked={personIds.includes(id)}
                  onChange={(event) => change([id], event.target.checked)}
                />
                <span className="private">{name}</span>
              </label>
            ))}
            {gone.length > 0 ? (
              <label className="choice">
                <input
                  type="checkbox"
                  name={`${control.id}-gone`}
                  checked={gone.some((one) => personIds.includes(one))}
                  onChange={(event) => change(gone, event.target.checked)}
                />
                <span>{m['plan.whose.gone']()}</span>
              </label>
            ) : null}
          </div>
        )}
      </Field>
      {others ? (
        <CheckField
          name="ownersOnly"
          label={m['plan.whose.only']()}
          hint={m['plan.whose.only.hint']()}
          value={ownersOnly}
          onChange={(only) => onChange({ personIds, ownersOnly: only })}
        />
      ) : null}
    </>
  )
}
