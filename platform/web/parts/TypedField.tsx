// Fields for a day and for an amount, typed as the Dutch type them; what was understood stands beside them.
import { useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../core/kit/cents.ts'
import type { Day } from '../../../core/kit/day.ts'
import { centsFromDutch } from '../../../core/kit/dutch-amount.ts'
import { dayFromDutch, type Lean } from '../../../core/kit/dutch-day.ts'
import { dayFromEnglish } from '../../../core/kit/english-day.ts'
import { amount, euros } from '../amount.ts'
import { language } from '../language.ts'
import { fieldSentence } from '../sentences.ts'
import { useToday } from '../session.ts'
import { dayFull } from '../when.ts'
import { Field, type FieldGiven } from './Field.tsx'

interface TypedGiven<Value> extends FieldGiven {
  value: Value | null
  onChange: (value: Value | null) => void
}

interface Understanding<Value> {
  read: (text: string) => Value | null
  /** How a value stands in the field when it was not typed here. */
  write: (value: Value) => string
  /** What was understood, in words beside the field. Null when it says nothing new. */
  say: (value: Value, text: string) => string | null
  /** What is wrong with a text that is not understood. */
  code: (text: string) => string
  className: string
  before?: string
}

function Typed<Value>({ value, onChange, understanding, ...field }: TypedGiven<Value> & { understanding: Understanding<Value> }) {
  const { read, write, say, code, className, before } = understanding
  const [typed, setTyped] = useState<string | null>(null)
  // What was typed stays as it was typed, until the value is set from elsewhere.
  const own = typed !== null && read(typed) === value
  const text = own ? typed : value === null ? '' : write(value)
  const problem = () => {
    if (text.trim() === '') return field.required ? fieldSentence('required') : null
    return read(text) === null ? fieldSentence(code(text)) : null
  }
  const said = value === null ? null : say(value, text)
  return (
    <Field {...field} problem={problem}>
      {(control, touched) => (
        <div className="typed">
          {before ? <span className="typed-before">{before}</span> : null}
          <input
            {...control}
            className={`textbox ${className}`}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              touched()
              setTyped(event.target.value)
              onChange(read(event.target.value))
            }}
          />
          <output className="typed-understood" htmlFor={control.id}>
            {said}
          </output>
        </div>
      )}
    </Field>
  )
}

/** An English page understands both languages. */
const readDay = language === 'en' ? dayFromEnglish : dayFromDutch

/**
 * A day: "3-2", "1 mrt", "01-02-2026", "morgen".
 * @param past the day has been: nobody is born tomorrow
 * @param lean where a day without a year is looked for: `ahead` for tasks, `back` for what happened and for births
 */
export function DateField({ lean = 'nearest', past = false, ...given }: TypedGiven<Day> & { lean?: Lean; past?: boolean }) {
  const today = useToday()
  const dayOf = (text: string) => readDay(text, today, lean)
  const isAhead = (day: Day | null) => past && day !== null && day > today
  const understanding: Understanding<Day> = {
    read: (text) => (isAhead(dayOf(text)) ? null : dayOf(text)),
    write: (day) => `${Number(day.slice(8))}-${Number(day.slice(5, 7))}-${day.slice(0, 4)}`,
    say: (day) => `${dayFull(day)}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`,
    code: (text) => (isAhead(dayOf(text)) ? 'day-ahead' : 'day'),
    className: 'textbox-date',
  }
  return <Typed hint={m['web.date.hint']()} {...given} understanding={understanding} />
}

function notBelowZero(text: string): Cents | null {
  const cents = centsFromDutch(text)
  return cents !== null && cents < 0 ? null : cents
}

/** An amount in cents, never below nothing: "12,50", "1.234", "3*42,50". */
export function MoneyField(given: TypedGiven<Cents>) {
  const understanding: Understanding<Cents> = {
    read: notBelowZero,
    write: amount,
    say: (cents, text) => (/[*+/()]|\d\s*-\s*\d/.test(text) ? `= ${euros(cents)}` : null),
    code: () => 'money',
    className: 'textbox-money',
    before: '€',
  }
  return <Typed {...given} understanding={understanding} />
}
