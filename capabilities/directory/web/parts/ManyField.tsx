// Several of a few: boxes to tick, in columns where there is room.
import { Field, type FieldGiven } from '../../../../platform/web/parts/Field.tsx'
import '../directory.css'

interface Given extends FieldGiven {
  value: readonly string[]
  onChange: (value: string[]) => void
  choices: readonly { value: string; label: string }[]
}

export function ManyField({ value, onChange, choices, ...field }: Given) {
  return (
    <Field {...field} group>
      {(control, touched) => (
        <div className="many">
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="checkbox"
                name={`${control.id}-${choice.value}`}
                checked={value.includes(choice.value)}
                onChange={(event) => {
                  touched()
                  const rest = value.filter((one) => one !== choice.value)
                  onChange(event.target.checked ? [...rest, choice.value] : rest)
                }}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
