// Who was there: people around the case to tick, and room for anyone else.
import { m } from '#texts'
import type { Bound } from '../../../platform/web/form.ts'
import { Field } from '../../../platform/web/parts/Field.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import type { Opened } from './opened.ts'

interface Given {
  people: Opened['people']
  /** Names that were ticked. */
  present: Bound<string[]>
  /** Other names, with commas between them. */
  others: Bound<string>
}

/** Everyone who was there, by name. */
export function namesOfPresent(present: readonly string[], others: string): string[] {
  const more = others
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  return [...present, ...more]
}

export function PresentField({ people, present, others }: Given) {
  const tick = (name: string, on: boolean) =>
    present.onChange(people.map((one) => one.name).filter((one) => (one === name ? on : present.value.includes(one))))
  return (
    <>
      <Field name={present.name} label={m['plan.evaluate.present']()} group>
        {(control) => (
          <div className="choices choices-beside">
            {people.map(({ id, name }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  name={`${control.id}-${id}`}
                  checked={present.value.includes(name)}
                  onChange={(event) => tick(name, event.target.checked)}
                />
                <span className="private">{name}</span>
              </label>
            ))}
          </div>
        )}
      </Field>
      <TextField {...others} label={m['plan.evaluate.others']()} hint={m['plan.evaluate.others.hint']()} />
    </>
  )
}
