// Fields to choose: one of a few (radio buttons), one of many (list), or yes (a box to tick).
import { type ReactNode, useContext, useId } from 'react'
import { m } from '#texts'
import { FormContext, useEntry } from '../form.ts'
import { fieldSentence } from '../sentences.ts'
import { Field, type FieldGiven } from './Field.tsx'

export interface Choice<Value extends string> {
  value: Value
  label: string
  hint?: ReactNode
}

interface ChoiceGiven<Value extends string> extends FieldGiven {
  value: Value | null
  onChange: (value: Value) => void
  choices: readonly Choice<Value>[]
}

const unchosen = (required: boolean | undefined, value: string | null) => (required && !value ? fieldSentence('choose') : null)

/** One of a few, all in sight. @param beside short answers next to each other */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  choices,
  beside = false,
  ...field
}: ChoiceGiven<Value> & { beside?: boolean }) {
  return (
    <Field {...field} group problem={() => unchosen(field.required, value)}>
      {(control, touched) => (
        <div className={beside ? 'choices choices-beside' : 'choices'}>
          {choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="radio"
                name={`${control.id}-${control.name}`}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => {
                  touched()
                  onChange(choice.value)
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

/** One of many. The device's own list, which every phone and screen reader knows. */
export function SelectField<Value extends string>({ value, onChange, choices, ...field }: ChoiceGiven<Value>) {
  return (
    <Field {...field} problem={() => unchosen(field.required, value)}>
      {(control, touched) => (
        <div className="select">
          <select
            {...control}
            className="textbox"
            value={value ?? ''}
            onChange={(event) => {
              touched()
              onChange(event.target.value as Value)
            }}
          >
            {value === null || value === ('' as Value) ? <option value="">{m['web.choose']()}</option> : null}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}

interface CheckGiven extends Omit<FieldGiven, 'quietLabel'> {
  value: boolean
  onChange: (value: boolean) => void
}

/** A box to tick, its words beside it. */
export function CheckField({ value, onChange, label, hint, name, required = false }: CheckGiven) {
  const id = useId()
  const { touched } = useContext(FormContext)
  const fault = useEntry(name, { id, label, problem: () => (required && !value ? fieldSentence('required') : null) })
  return (
    <div className={fault ? 'field field-wrong' : 'field'}>
      {fault ? (
        <div className="field-fault" id={`${id}-fault`}>
          {fault}
        </div>
      ) : null}
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={value}
          aria-required={required || undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => {
            touched(name)
            onChange(event.target.checked)
          }}
        />
        <span>
          {label}
          {hint ? <span className="choice-hint">{hint}</span> : null}
        </span>
      </label>
    </div>
  )
}

/** A task to tick off, in a row. `what` is its name for screen readers. */
export function Tick({ done, what, onChange }: { done: boolean; what: string; onChange?: (done: boolean) => void }) {
  return (
    <input
      type="checkbox"
      className="tick"
      aria-label={what}
      checked={done}
      disabled={!onChange}
      onChange={(event) => onChange?.(event.target.checked)}
    />
  )
}
