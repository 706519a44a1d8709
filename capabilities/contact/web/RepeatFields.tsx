// How often a task comes back, and until when.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { type Repeat, repeats } from '../task/model.ts'

export interface Repetition {
  repeat: Repeat | null
  repeatUntil: Day | null
}

export function RepeatFields({ value, onChange }: { value: Repetition; onChange: (value: Repetition) => void }) {
  const choices = (['none', ...repeats] as const).map((often) => ({ value: often, label: m[`contact.task.repeat.${often}`]() }))
  return (
    <>
      <SelectField
        name="repeat"
        label={m['contact.task.repeat']()}
        value={value.repeat ?? 'none'}
        choices={choices}
        onChange={(often) => onChange(often === 'none' ? { repeat: null, repeatUntil: null } : { ...value, repeat: often })}
      />
      {value.repeat ? (
        <DateField
          name="repeatUntil"
          label={m['contact.task.repeat.until']()}
          hint={undefined}
          lean="ahead"
          value={value.repeatUntil}
          onChange={(repeatUntil) => onChange({ ...value, repeatUntil })}
        />
      ) : null}
    </>
  )
}
