// Who was there: people around the case to tick, and room for anyone else.
import { useState } from 'react'
import { m } from '#texts'
import { Field } from '../../../platform/web/parts/Field.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import type { Opened } from './opened.ts'

interface Given {
  name: string
  people: Opened['people']
  value: string[]
  onChange: (names: string[]) => void
}

const namesIn = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

export function PresentField({ name, people, value, onChange }: Given) {
  const known = people.map((one) => one.name)
  const [others, setOthers] = useState(() => value.filter((one) => !known.includes(one)).join(', '))
  const change = (ticked: readonly string[], text: string) =>
    onChange([...known.filter((one) => ticked.includes(one)), ...namesIn(text)])
  return (
    <>
      <Field name={name} label={m['plan.evaluate.present']()} group>
        {(control) => (
          <div className="choices choices-beside">
            {people.map((one) => (
              <label key={one.id} className="choice">
                <input
                  type="checkbox"
                  name={`${control.id}-${one.id}`}
                  checked={value.includes(one.name)}
                  onChange={(event) =>
                    change(event.target.checked ? [...value, one.name] : value.filter((each) => each !== one.name), others)
                  }
                />
                <span className="private">{one.name}</span>
              </label>
            ))}
          </div>
        )}
      </Field>
      <TextField
        name="others"
        label={m['plan.evaluate.others']()}
        hint={m['plan.evaluate.others.hint']()}
        value={others}
        onChange={(text) => {
          setOthers(text)
          change(value, text)
        }}
      />
    </>
  )
}
