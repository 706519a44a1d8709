// Some of a few: boxes to tick under one question.
import { Field, type FieldGiven } from '../../../../platform/web/parts/Field.tsx'

interface Given<Value> extends FieldGiven {
  value: readonly Value[]
  onChange: (value: Value[]) => void
  choices: readonly { value: Value; label: string }[]
}

export function ChecksField<Value extends string | number>({ value, onChange, choices, ...field }: Given<Value>) {
  const toggle = (one: Value) => (value.includes(one) ? value.filter((each) => each !== one) : [...value, one])
  return (
    <Field {...field} group>
      {(control, touched) => (
        <div className="choices choices-beside">
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="checkbox"
                name={control.name}
                checked={value.includes(choice.value)}
                onChange={() => {
                  touched()
                  onChange(toggle(choice.value))
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
