// Amounts of money in Dutch words for the screen.
import type { Cents } from '../../core/kit/cents.ts'

const plain = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const rounded = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "1.348,49"; below zero with a real minus. For columns. */
export function amount(cents: Cents): string {
  return plain.format(cents / 100).replace('-', '−')
}

/** "€ 1.348,49". For in sentences. */
export function euros(cents: Cents): string {
  return `${cents < 0 ? '−' : ''}€ ${plain.format(Math.abs(cents) / 100)}`
}

/** "€ 214", for sentences where cents say nothing. */
export function wholeEuros(cents: Cents): string {
  return `${cents < 0 ? '−' : ''}€ ${rounded.format(Math.abs(cents) / 100)}`
}
