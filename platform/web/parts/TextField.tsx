// Fields for text: one line, or a sheet that grows with what is written.
import { type Ref, useLayoutEffect, useRef } from 'react'
import { address } from '../../mail/model.ts'
import { fieldSentence } from '../sentences.ts'
import { Field, type FieldGiven } from './Field.tsx'

interface TextGiven extends FieldGiven {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** What is wrong with a text that is there, said with all other faults of the form. */
  problem?: (value: string) => string | null
}

interface LineGiven extends TextGiven {
  type?: 'text' | 'email' | 'password' | 'tel'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  /** Expected length: the field is about as wide. */
  width?: 'short' | 'half' | 'full'
  ref?: Ref<HTMLInputElement>
}

function wrongWith({ required, value, problem }: TextGiven): string | null {
  if (value.trim() !== '') return problem?.(value) ?? null
  return required ? fieldSentence('required') : null
}

export function TextField(given: LineGiven) {
  const { value, onChange, type = 'text', width = 'full', placeholder, autoComplete = 'off', inputMode, ref, ...field } = given
  return (
    <Field {...field} problem={() => wrongWith(given)}>
      {(control, touched) => (
        <input
          {...control}
          ref={ref}
          className={`textbox textbox-${width}`}
          type={type}
          value={value}
          placeholder={placeholder}
          autoComplete={autoComplete}
          inputMode={inputMode}
          onChange={(event) => {
            touched()
            onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}

/** An e-mail address; what can be none is said at once. */
export function EmailField(given: Omit<LineGiven, 'type' | 'inputMode' | 'problem'>) {
  const problem = (typed: string) => (address.safeParse(typed.trim()).success ? null : fieldSentence('email'))
  return <TextField {...given} type="email" inputMode="email" problem={problem} />
}

interface AreaGiven extends TextGiven {
  rows?: number
  /** In the person's own words: set as such while typing. */
  voice?: boolean
  /** Without a rim, where the white paper around it is the field. */
  bare?: boolean
  onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void
  ref?: Ref<HTMLTextAreaElement>
}

/** Grows with its text where the browser cannot do so itself. */
function useGrowing(value: string) {
  const own = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for every text.
  useLayoutEffect(() => {
    const area = own.current
    if (!area || CSS.supports('field-sizing', 'content')) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [value])
  return own
}

export function TextArea(given: AreaGiven) {
  const { value, onChange, rows = 3, voice = false, bare = false, placeholder, onKeyDown, ref, ...field } = given
  const own = useGrowing(value)
  return (
    <Field {...field} problem={() => wrongWith(given)}>
      {(control, touched) => (
        <textarea
          {...control}
          ref={(area) => {
            own.current = area
            if (typeof ref === 'function') ref(area)
            else if (ref) ref.current = area
          }}
          className={`textbox textarea${voice ? ' textbox-voice' : ''}${bare ? ' textbox-bare' : ''}`}
          rows={rows}
          value={value}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            touched()
            onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}
