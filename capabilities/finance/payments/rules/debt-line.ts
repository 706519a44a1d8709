// The line of a falling debt: what was owed in the months behind us, what comes of it, and what was planned.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import type { Claim } from '../../debts/model.ts'
import type { DebtPicture } from '../../debts/rules/debt-picture.ts'
import type { Known } from './owed-then.ts'
import { owedSoFar } from './owed-then.ts'

/** What is owed at the end of a month; null where that is not known, or not to be said of that month. */
export interface LineMonth {
  readonly month: Month
  /** In months until now. */
  readonly was: Cents | null
  /** From now on, as the plan goes. */
  readonly comes: Cents | null
  /** As the plan was at its start, where something was paid since. */
  readonly planned: Cents | null
}

interface Line extends Omit<Known, 'claims'> {
  readonly claims: readonly Claim[]
  /** Null while nothing was planned. */
  readonly picture: DebtPicture | null
  readonly now: Month
}

/** Under a plan the debts that take part in it; before there is one all of them. */
const inLine = (claims: readonly Claim[], picture: DebtPicture | null): readonly Claim[] => {
  const taking = new Set(picture?.proposal.shares.map(({ claimId }) => claimId))
  return taking.size > 0 ? claims.filter(({ id }) => taking.has(id)) : claims
}

export function debtLine({ claims, balances, payments, picture, now }: Line): LineMonth[] {
  const was = new Map(
    owedSoFar({ claims: inLine(claims, picture), balances, payments }, now).map(({ month, cents }) => [month, cents]),
  )
  const months = picture?.months ?? []
  const comes = new Map(months.filter(({ month }) => month > now).map(({ month, balance }) => [month, balance]))
  const today = was.get(now)
  if (comes.size > 0 && today !== undefined) comes.set(now, today)
  const planned = new Map(picture && picture.paid > 0 ? picture.planned.map(({ month, balance }) => [month, balance]) : [])
  const known = [...was.keys(), ...comes.keys(), ...planned.keys()].sort((one, other) => (one < other ? -1 : 1))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const line: LineMonth[] = []
  for (let month = first; month <= last; month = addToMonth(month, 1)) {
    line.push({
      month,
      was: was.get(month) ?? null,
      comes: comes.get(month) ?? null,
      planned: planned.get(month) ?? null,
    })
  }
  return line
}

export interface Fall {
  readonly since: Month
  readonly from: Cents
  readonly to: Cents
}

/** From what it was at most until now, where it fell since. */
export function fallOf(line: readonly LineMonth[]): Fall | null {
  const known = line.flatMap(({ month, was }) => (was === null ? [] : [{ month, was }]))
  const [first, last] = [
    known.reduce<(typeof known)[0] | null>((top, one) => (top && top.was >= one.was ? top : one), null),
    known.at(-1),
  ]
  return first && last && last.was < first.was ? { since: first.month, from: first.was, to: last.was } : null
}
