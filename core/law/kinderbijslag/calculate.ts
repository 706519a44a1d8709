// Kinderbijslag: an amount for each child by its age on the first day of the quarter (art. 11 and 12 AKW).
import { roundCents } from '../../kit/cents.ts'
import { ageOn, type Day } from '../../kit/day.ts'
import { type At, calculation, type Outcome, unknownDay } from '../outcome.ts'
import { inForce, type Parameter } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { kinderbijslagFiles } from './files.ts'

export interface KinderbijslagAsk {
  readonly children: readonly ChildAsk[]
}

interface ChildAsk {
  readonly bornOn: Day
  /** Lives elsewhere to learn or for its health, or needs intensive care at home: double the amount, or something extra. */
  readonly apart?: boolean
}

export function firstDayOfQuarter(on: Day): Day {
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}

/** The children who give a right to it in that quarter, with their ages on its first day. */
function thoseThatCount(children: KinderbijslagAsk['children'], on: Day) {
  const first = firstDayOfQuarter(on)
  const here = children.filter(({ bornOn }) => bornOn <= first)
  return here.map(({ bornOn, apart }) => ({ age: ageOn(bornOn, first), apart })).filter(({ age }) => age < 18)
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['kinderbijslag.way-quarter', 'kinderbijslag.way-month']

export function kinderbijslag({ children }: KinderbijslagAsk, at: At): Outcome {
  const file = inForce(kinderbijslagFiles, at.on)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const those = thoseThatCount(children, at.on)
  if (those.length === 0) return work.none('noChildren')
  const ages = those.map(({ age }) => age)
  const { under6, under12, under18 } = file.values
  const groups: [RuleWord, Parameter, number][] = [
    ['kinderbijslag.under6', under6, ages.filter((age) => age < 6).length],
    ['kinderbijslag.under12', under12, ages.filter((age) => age >= 6 && age < 12).length],
    ['kinderbijslag.under18', under18, ages.filter((age) => age >= 12).length],
  ]
  let quarter = 0
  for (const [rule, each, count] of groups) {
    if (count === 0) continue
    quarter += count * each.value
    work.step(rule, { cents: { each: each.value, together: count * each.value }, numbers: { count } }, each)
  }
  if (ages.some((age) => age >= 16)) work.step('kinderbijslag.school', {})
  const count = those.filter(({ apart }) => apart).length
  if (count > 0) {
    // When it is doubled and what comes on top was read nowhere.
    work.step('kinderbijslag.double', { numbers: { count } })
    return work.absent()
  }
  const month = roundCents(quarter / 3)
  return work.amount(month, { rule: 'kinderbijslag.month', cents: { quarter, month } })
}
