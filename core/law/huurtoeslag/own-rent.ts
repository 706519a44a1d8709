// The part of the rent that the tenant pays, and what income takes off (art. 16 to 19 Wht).
import type { Cents } from '../../kit/cents.ts'
import type { Day } from '../../kit/day.ts'
import type { Calculation } from '../outcome.ts'
import { type HuurtoeslagAsk, mostlyPensioners, sizeOf } from './household.ts'
import type { Huurtoeslag, Quadratic } from './model.ts'

/** In cents, with fractions: only the year is rounded. */
export interface Own {
  readonly rent: number
  readonly off: number
}

function quadratic({ a, b, t, upTo, least }: Quadratic, income: Cents, work: Calculation): Own {
  if (income <= upTo.value) {
    work.step('huurtoeslag.own-least', { cents: { income, upTo: upTo.value, own: least.value } }, upTo, least)
    return { rent: least.value, off: 0 }
  }
  const euros = income / 100
  const exact = (a.value * euros * euros + b.value * euros + t.value) * 100
  const rent = Math.max(least.value, exact)
  const cents = { income, upTo: upTo.value, own: Math.round(rent), least: least.value }
  work.step('huurtoeslag.own-more', { cents, numbers: { a: a.value, b: b.value, t: t.value } }, a, b, t, upTo, least)
  return { rent, off: 0 }
}

/** @returns null where a number of the law is not known */
export function ownRent(
  { ask, law, on }: { ask: HuurtoeslagAsk; law: Huurtoeslag; on: Day },
  income: Cents,
  work: Calculation,
): Own | null {
  const key = sizeOf(ask) === 1 ? 'single' : 'more'
  if (law.own.kind === 'quadratic') {
    if (law.own.pensioners === null) return quadratic(law.own[key], income, work)
    const found = mostlyPensioners(ask, on)
    if (found === null) return null
    if (found.mostly) work.step('huurtoeslag.pensioners', {}, ...found.rests)
    return quadratic(found.mostly ? law.own.pensioners[key] : law.own[key], income, work)
  }
  const { own, upTo, percent } = law.own[key]
  const above = Math.max(0, income - upTo.value)
  const off = (above * percent.value) / 1200
  work.step('huurtoeslag.own-fixed', { cents: { own: own.value } }, own)
  const cents = { income, upTo: upTo.value, above, off: Math.round(off) }
  const numbers = { percent: percent.value }
  work.step(above > 0 ? 'huurtoeslag.off' : 'huurtoeslag.nothing-off', { cents, numbers }, upTo, ...(above > 0 ? [percent] : []))
  return { rent: own.value, off }
}
