// Who counts for huurtoeslag: everyone in the home, their ages, incomes and assets (art. 2 and 7 Wht, art. 7 Awir).
import type { Cents } from '../../kit/cents.ts'
import { ageOn, type Day } from '../../kit/day.ts'
import { pensionAge } from '../aow/pension-age.ts'
import type { Calculation } from '../outcome.ts'
import type { Parameter } from '../parameter.ts'
import type { Huurtoeslag } from './model.ts'

export interface Resident {
  readonly bornOn: Day
  readonly income: Cents | null
  readonly assets: Cents | null
  /** A child of one of the people who live there. */
  readonly child: boolean
}

export interface HuurtoeslagAsk {
  readonly bornOn: Day | null
  readonly partner: boolean | null
  readonly partnerBornOn: Day | null
  readonly income: Cents | null
  readonly partnerIncome: Cents | null
  readonly assets: Cents | null
  readonly home: 'independent' | 'shared' | 'owned' | 'other' | null
  readonly rent: Cents | null
  readonly serviceCosts: Cents | null
  readonly disability: boolean | null
  /** Whether there was huurtoeslag already when the rent came above the limit; asked only then. */
  readonly hadAllowance?: boolean | null
  /** Under eighteen, at home, without an income of their own. */
  readonly children: readonly { readonly bornOn: Day }[]
  readonly residents: readonly Resident[]
}

export const sizeOf = ({ partner, children, residents }: HuurtoeslagAsk): number =>
  1 + (partner ? 1 : 0) + children.length + residents.length

const adultsOf = ({ bornOn, partner, partnerBornOn, residents }: HuurtoeslagAsk): Day[] => [
  bornOn as Day,
  ...(partner ? [partnerBornOn as Day] : []),
  ...residents.map((one) => one.bornOn),
]

/** Everyone below the age of the young, and no child in the home. */
export function allYoung(ask: HuurtoeslagAsk, law: Huurtoeslag, on: Day): boolean {
  return ask.children.length === 0 && adultsOf(ask).every((born) => ageOn(born, on) < law.youngUnder.value)
}

/** The income of all; of a child under 23 at the start of the year a part is free. Null where that part is not known. */
export function incomeOfAll(ask: HuurtoeslagAsk, law: Huurtoeslag, on: Day): { total: Cents; free: Parameter[] } | null {
  const newYear = `${on.slice(0, 4)}-01-01`
  let total = (ask.income as Cents) + (ask.partner ? (ask.partnerIncome as Cents) : 0)
  const free: Parameter[] = []
  for (const { bornOn, child, income } of ask.residents) {
    const own = income as Cents
    if (own === 0 || !child || ageOn(bornOn, newYear) >= 23) total += own
    else if (law.childFree === null) return null
    else {
      total += Math.max(0, own - law.childFree.value)
      free.push(law.childFree)
    }
  }
  return { total, free }
}

/** Whether anyone is at pension age; null where nobody can say. */
export function anyPensioner(ask: HuurtoeslagAsk, on: Day): { any: boolean; rests: Parameter[] } | null {
  const adults = adultsOf(ask)
  const found = adults.map((born) => pensionAge(born, on)).filter((one) => one !== null)
  if (found.length < adults.length) return null
  return { any: found.some((one) => one.reached), rests: found.flatMap((one) => one.rests) }
}

/** Whether most of the income is of people at pension age; alone, whether one is. Null where nobody can say. */
export function mostlyPensioners(ask: HuurtoeslagAsk, on: Day): { mostly: boolean; rests: Parameter[] } | null {
  const people = [
    { bornOn: ask.bornOn as Day, income: ask.income as Cents },
    ...(ask.partner ? [{ bornOn: ask.partnerBornOn as Day, income: ask.partnerIncome as Cents }] : []),
    ...ask.residents.map(({ bornOn, income }) => ({ bornOn, income: income as Cents })),
  ].map((one) => ({ ...one, age: pensionAge(one.bornOn, on) }))
  if (people.some(({ age }) => age === null)) return null
  const of = (all: typeof people) => all.reduce((sum, { income }) => sum + income, 0)
  const old = people.filter(({ age }) => age?.reached)
  const mostly = people.length === 1 ? old.length === 1 : of(old) * 2 > of(people)
  return { mostly, rests: people.flatMap(({ age }) => age?.rests ?? []) }
}

/** Too much money of the applicants, or of someone else in the home, ends the right. */
export function tooRich(ask: HuurtoeslagAsk, law: Huurtoeslag, work: Calculation): boolean {
  const limit = ask.partner ? law.assetsPartner : law.assetsSingle
  const assets = ask.assets as Cents
  const above = assets > limit.value
  work.step(above ? 'assets.above' : 'assets.below', { cents: { assets, limit: limit.value } }, limit)
  if (above || ask.residents.length === 0) return above
  const most = Math.max(...ask.residents.map((one) => one.assets as Cents))
  const rich = most > law.assetsResident.value
  const cents = { assets: most, limit: law.assetsResident.value }
  work.step(rich ? 'huurtoeslag.resident-above' : 'huurtoeslag.resident-below', { cents }, law.assetsResident)
  return rich
}
