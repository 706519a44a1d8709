// Who does it: names that are known come up while typing, and any other name is fine.
import { useId } from 'react'
import { m } from '#texts'
import { Field } from '../../../platform/web/parts/Field.tsx'
import type { OwnerKind } from '../model.ts'
import type { Choices } from '../rules/owner.ts'

interface Given {
  name: string
  value: string
  onChange: (value: string) => void
  choices: Choices
  onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void
  quietLabel?: boolean
  /** Who it would be where nobody is named. */
  kind?: OwnerKind | undefined
}

export function OwnerField({ name, value, onChange, choices, onKeyDown, quietLabel = false, kind = 'person' }: Given) {
  const list = useId()
  const names = [
    ...new Set([...choices.people.map((one) => one.name), ...choices.network, ...choices.colleagues.map((one) => one.name)]),
  ]
  const client = choices.people.find(({ role }) => role === 'client')
  return (
    <Field name={name} label={m['plan.task.who']()} quietLabel={quietLabel}>
      {(control, touched) => (
        <>
          <input
            {...control}
            className="textbox"
            list={list}
            autoComplete="off"
            placeholder={kind === 'person' ? (client?.name ?? m['plan.task.who']()) : m[`plan.owner.${kind}`]()}
            value={value}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              touched()
              onChange(event.target.value)
            }}
          />
          <datalist id={list}>
            {names.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
