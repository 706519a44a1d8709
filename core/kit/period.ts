// How often an amount comes, and what that is a month.
import { z } from 'zod'
import { type Cents, roundCents } from './cents.ts'

export const periods = ['week', 'fourWeeks', 'month', 'quarter', 'tenTerms', 'year'] as const
export const period = z.enum(periods)
export type Period = (typeof periods)[number]

/** Times a year that an amount of this period comes. Ten terms: a yearly bill in ten parts, as councils send. */
export const timesPerYear: Readonly<Record<Period, number>> = {
  week: 52,
  fourWeeks: 13,
  month: 12,
  quarter: 4,
  tenTerms: 10,
  year: 1,
}

/** What an amount is a year. @param amount cents, once a period */
export function perYear(amount: Cents, every: Period): Cents {
  return amount * timesPerYear[every]
}

/** What an amount is a month on average, rounded half away from zero. @param amount cents, once a period */
export function perMonth(amount: Cents, every: Period): Cents {
  return roundCents(perYear(amount, every) / 12)
}
