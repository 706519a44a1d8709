// A field to tick several of a few: roles, teams, subjects.
import { fieldSentence } from '../sentences.ts'
import type { Choice } from './ChoiceField.tsx'
import { Field, type FieldGiven } from './Field.tsx'

interface Given<Value extends string> extends FieldGiven {
  value: readonly Value[]
  onChange: (value: Value[]) => void
  choices: readonly Choice<Value>[]
  /** Not to be changed here; the hint says why. */
  fixed?: boolean
  /** Beside each other, where there is room. */
  columns?: boolean
}

export function ManyField<Value extends string>({ value, onChange, choices, fixed, columns, ...field }: Given<Value>) {
  const without = (one: Value) => value.filter((held) => held !== one)
  return (
    <Field {...field} group problem={() => (field.required && value.length === 0 ? fieldSentence('choose-some') : null)}>
      {(control, touched) => (
        <div className={columns ? 'choices choices-columns' : 'choices'}>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="checkbox"
                name={`${control.id}-${choice.value}`}
                checked={value.includes(choice.value)}
                disabled={fixed}
                onChange={(event) => {
                  touched()
                  onChange(event.target.checked ? [...value, choice.value] : without(choice.value))
                }}
              />
              <span>
                {choice.label}
                {choice.hint ? <span className="choice-hint">{choice.hint}</span> : null}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
