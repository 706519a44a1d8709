// A field: label above, hint, the fault beside it, and the control in the middle. All other fields are made of this.
import { type ReactNode, useContext, useEffect, useId } from 'react'
import { m } from '#texts'
import { FormContext, useEntry } from '../form.ts'

/** What every field takes. */
export interface FieldGiven {
  /** Name of the field in what the operation asks. */
  name: string
  label: string
  hint?: ReactNode | undefined
  /** Must be answered before the form is sent. */
  required?: boolean | undefined
  /** Label only for screen readers, where the place itself says what it is. */
  quietLabel?: boolean | undefined
  /** The focus starts here when the form appears: where one came to type. */
  startHere?: boolean | undefined
}

export interface Control {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

interface Given extends FieldGiven {
  /** A group of controls (radio buttons): the label becomes its legend. */
  group?: boolean
  /** What is wrong with what stands there, asked when the form is sent. */
  problem?: (() => string | null) | undefined
  children: (control: Control, touched: () => void) => ReactNode
}

export function Field({
  name,
  label,
  hint,
  required = false,
  quietLabel = false,
  group = false,
  startHere = false,
  problem,
  children,
}: Given) {
  const id = useId()
  const { touched } = useContext(FormContext)
  const fault = useEntry(name, { id, label, problem: () => problem?.() ?? null })
  useEffect(() => {
    if (startHere) document.getElementById(id)?.focus()
  }, [id, startHere])
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined
  const words = (
    <>
      {label}
      {required || quietLabel ? null : <span className="field-optional"> {m['web.optional']()}</span>}
    </>
  )
  const control: Control = {
    id,
    name,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
    'aria-required': required || undefined,
  }
  const inside = (
    <>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {fault ? (
        <div className="field-fault" id={`${id}-fault`}>
          {fault}
        </div>
      ) : null}
      {children(control, () => touched(name))}
    </>
  )
  const className = fault ? 'field field-wrong' : 'field'
  const labelClass = quietLabel ? 'unseen' : 'field-label'
  if (group)
    return (
      <fieldset className={className} id={id} aria-describedby={described} aria-invalid={fault ? true : undefined}>
        <legend className={labelClass}>{words}</legend>
        {inside}
      </fieldset>
    )
  return (
    <div className={className}>
      <label className={labelClass} htmlFor={id}>
        {words}
      </label>
      {inside}
    </div>
  )
}
