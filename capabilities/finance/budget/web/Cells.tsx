// The cells of the sheet one types in: a text, an amount with sums, and how often it comes.
import { memo, useRef, useState } from 'react'
import { m } from '#texts'
import { type Period, periods } from '../../../../core/kit/period.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { readAmount } from './paste.ts'

interface CellGiven {
  column: string
  label: string
  readOnly: boolean
  className?: string
}

/**
 * A press chooses the cell as a whole, so that what is typed takes its place; two presses set the caret, and so does one
 * while something is being typed.
 */
function enterWhole(event: React.MouseEvent<HTMLInputElement>, typing: boolean): void {
  const cell = event.currentTarget
  if (document.activeElement === cell && (typing || event.detail > 1)) return
  event.preventDefault()
  cell.focus()
  cell.select()
}

interface TextCellGiven extends CellGiven {
  value: string
  placeholder: string
  onChange: (text: string) => void
  /** The cell was left with another text than it was entered with. */
  onLeft: (before: string) => void
}

export const TextCell = memo(function TextCell(given: TextCellGiven) {
  const { column, label, value, placeholder, readOnly, onChange, onLeft } = given
  const before = useRef(value)
  return (
    <input
      className="cell cell-text"
      data-cell={column}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      maxLength={120}
      readOnly={readOnly}
      autoComplete="off"
      onFocus={(event) => {
        before.current = value
        event.target.select()
      }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        onChange(before.current)
        requestAnimationFrame(() => (event.target as HTMLInputElement).select())
      }}
      onMouseDown={(event) => enterWhole(event, value !== before.current)}
      onBlur={() => {
        if (value !== before.current) onLeft(before.current)
      }}
    />
  )
})

export interface Typed {
  cents: number | null
  expression: string | null
}

interface MoneyCellGiven extends CellGiven {
  value: Typed
  /** What stands there while nothing was typed: what the bank says. */
  resting?: string
  /** Whether nothing may stand there. */
  mayBeEmpty?: boolean
  hint?: string | undefined
  onChange: (typed: Typed) => void
  onLeft: (before: Typed) => void
}

function shown({ cents, expression }: Typed): string {
  return expression ?? (cents === null ? '' : amount(cents))
}

/** An amount: what was typed stays as it was typed, so that `3*42,50` can be read again next month. */
export const MoneyCell = memo(function MoneyCell(given: MoneyCellGiven) {
  const { column, label, value, resting = '', mayBeEmpty = false, hint, readOnly, className = '', onChange, onLeft } = given
  const [text, setText] = useState<string | null>(null)
  const before = useRef(value)
  const wrong = text !== null && text.trim() !== '' && readAmount(text) === null
  const change = (typed: string) => {
    setText(typed)
    if (typed.trim() === '') return onChange({ cents: mayBeEmpty ? null : 0, expression: null })
    const read = readAmount(typed)
    if (read) onChange(read)
  }
  return (
    <input
      className={`cell cell-money ${className}`}
      data-cell={column}
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? m['finance.month.cell.wrong']() : hint}
      inputMode="decimal"
      maxLength={200}
      readOnly={readOnly}
      autoComplete="off"
      value={text ?? (shown(value) || resting)}
      onFocus={(event) => {
        if (text === null) before.current = value
        event.target.select()
      }}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        setText(null)
        onChange(before.current)
        requestAnimationFrame(() => (event.target as HTMLInputElement).select())
      }}
      onMouseDown={(event) => enterWhole(event, text !== null)}
      onBlur={() => {
        // What could not be read stays in sight, so that nothing typed is lost; it counts for nothing.
        if (wrong) return onChange(before.current)
        setText(null)
        const { cents, expression } = before.current
        if (cents !== value.cents || expression !== value.expression) onLeft(before.current)
      }}
    />
  )
})

interface PeriodCellGiven extends CellGiven {
  value: Period
  words: Readonly<Record<Period, string>>
  onChange: (period: Period) => void
}

/** How often. Letters choose; arrows up and down move through the sheet, Alt and down opens the list. */
export const PeriodCell = memo(function PeriodCell({ column, label, value, words, readOnly, onChange }: PeriodCellGiven) {
  return (
    <select
      className="cell cell-period"
      data-cell={column}
      aria-label={label}
      value={value}
      disabled={readOnly}
      onChange={(event) => onChange(event.target.value as Period)}
    >
      {periods.map((period) => (
        <option key={period} value={period}>
          {words[period]}
        </option>
      ))}
    </select>
  )
})
