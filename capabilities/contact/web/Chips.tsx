// One of a few as pills beside each other: radio buttons for keys and screen readers, pills for the eye.
import { useId } from 'react'

interface ChipsGiven<Value extends string> {
  label: string
  value: Value
  choices: readonly { value: Value; label: string; tone?: 'sky' | 'plain' }[]
  onChange: (value: Value) => void
}

export function Chips<Value extends string>({ label, value, choices, onChange }: ChipsGiven<Value>) {
  const id = useId()
  return (
    <fieldset className="chips">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={choice.tone === 'sky' ? 'chip chip-sky' : 'chip'}>
          <input
            type="radio"
            className="unseen"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
