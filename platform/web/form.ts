// What form and fields tell each other: faults by name, and where each field stands.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'

/** What a field says of itself, so that the summary can name it and lead to it. */
export interface FieldEntry {
  readonly id: string
  readonly label: string
  /** What is wrong with what stands there now; asked when the form is sent. */
  readonly problem: () => string | null
}

export interface FormState {
  readonly faults: ReadonlyMap<string, string>
  readonly enter: (name: string, entry: FieldEntry) => () => void
  readonly touched: (name: string) => void
}

export const FormContext = createContext<FormState>({ faults: new Map(), enter: () => () => {}, touched: () => {} })

/** Ties a field to the form around it. @returns the sentence that is wrong with it, if any */
export function useEntry(name: string, entry: FieldEntry): string | undefined {
  const form = useContext(FormContext)
  const latest = useRef(entry)
  latest.current = entry
  const { enter } = form
  const { id } = entry
  useEffect(
    () =>
      enter(name, {
        id,
        get label() {
          return latest.current.label
        },
        problem: () => latest.current.problem(),
      }),
    [enter, name, id],
  )
  return form.faults.get(name)
}

/** One field as its component wants it. */
export interface Bound<Value> {
  readonly name: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/**
 * Keeps what is in a form: `const { values, field } = useFields({ own: '', day: null as Day | null })`, then
 * `<TextField {...field('own')} label=... />`.
 */
export function useFields<Values extends object>(initial: Values) {
  const start = useRef(initial)
  const [values, setValues] = useState(initial)
  const set = useCallback((part: Partial<Values>) => setValues((before) => ({ ...before, ...part })), [])
  const field = <Name extends keyof Values & string>(name: Name): Bound<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => setValues((before) => ({ ...before, [name]: value })),
  })
  const reset = useCallback((to?: Values) => {
    if (to) start.current = to
    setValues(start.current)
  }, [])
  const changed = useMemo(() => JSON.stringify(values) !== JSON.stringify(start.current), [values])
  return { values, field, set, reset, changed }
}
