// The steps of an outcome as lines that a bookkeeper can follow in a test: the rule, its figures, and how many sources it has.
import { dutchFromCents } from '../kit/cents.ts'
import type { Outcome } from './outcome.ts'

/** 'kgb.children first 2.580,00 together 5.160,00 count 2 (1)'. Of a question there are none. */
export function stepsOf(outcome: Outcome): string[] {
  if (outcome.kind === 'asks') return []
  return outcome.steps.map(({ rule, cents, numbers, sources }) => {
    const amounts = Object.entries(cents).map(([name, amount]) => `${name} ${dutchFromCents(amount)}`)
    const others = Object.entries(numbers).map(([name, value]) => `${name} ${value}`)
    return [rule, ...amounts, ...others, `(${sources.length})`].join(' ')
  })
}
