// What can be paid each month: the income that counts, less what stays free; and which amount holds on a day.
import type { Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import { isPlausible } from '../../../../core/law/beslagvrije-voet/files.ts'
import type { Capacity, Doubt, FreeAmountEntry } from '../model.ts'

type Amounts = Pick<FreeAmountEntry, 'incomeCents' | 'beslagvrijeVoet' | 'vtlb'>

/** At least one of both is known, none was worked out after today. */
export function checkFreeAmount(
  entry: Pick<FreeAmountEntry, 'beslagvrijeVoet' | 'vtlb'>,
  today: Day,
): Verdict<'free-amount-missing' | 'calculated-ahead'> {
  const both = [entry.beslagvrijeVoet, entry.vtlb].filter((one) => one !== null)
  if (both.length === 0) return fails('free-amount-missing')
  return both.some(({ on }) => on > today) ? fails('calculated-ahead') : holds
}

/** In an arrangement the vtlb stays free; while it is not known, what a bailiff would leave. */
export function capacityOf({ incomeCents, beslagvrijeVoet, vtlb }: Amounts): Capacity {
  const free = (vtlb ?? beslagvrijeVoet)?.cents ?? 0
  const left = incomeCents - free
  return {
    monthlyCents: Math.max(0, left),
    steps: [
      { word: 'income', cents: incomeCents },
      { word: vtlb === null ? 'beslagvrijeVoet' : 'vtlb', cents: free },
      { word: left < 0 ? 'short' : 'left', cents: Math.abs(left) },
    ],
  }
}

/** The one that holds on a day: the last that began. */
export function holdsOn<Row extends { fromDay: Day }>(rows: readonly Row[], on: Day): Row | null {
  const begun = rows.filter(({ fromDay }) => fromDay <= on)
  return begun.reduce<Row | null>((last, one) => (last === null || one.fromDay > last.fromDay ? one : last), null)
}

/** Norms change on 1 January and 1 July: what was worked out in an earlier half year is asked for again. */
const halfYear = (day: Day): string => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}`

/** What someone should look at again before an amount goes to creditors. */
export function doubtsOf(entry: Amounts & Pick<FreeAmountEntry, 'living' | 'fromDay'>, today: Day): Doubt[] {
  const { beslagvrijeVoet, vtlb, incomeCents, living } = entry
  const found: Doubt[] = []
  if (beslagvrijeVoet) {
    const verdict = isPlausible({ amount: beslagvrijeVoet.cents, netIncome: incomeCents, living }, beslagvrijeVoet.on)
    if (!verdict.ok) found.push(verdict.reason)
  }
  if (beslagvrijeVoet && vtlb && vtlb.cents < beslagvrijeVoet.cents) found.push('vtlbBelow')
  const on = (vtlb ?? beslagvrijeVoet)?.on
  if (on && halfYear(on) < halfYear(today)) found.push('old')
  return found
}
