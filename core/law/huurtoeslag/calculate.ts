// Huurtoeslag: the rent above what one pays oneself, whole, then partly, less what a higher income takes off (art. 21 Wht).
import type { Cents } from '../../kit/cents.ts'
import type { Day } from '../../kit/day.ts'
import { grant, toParts } from '../allowance.ts'
import { type At, asks, type Calculation, calculation, type Outcome, type Question, unanswered, unknownDay } from '../outcome.ts'
import { type AnyParameter, inForce, type LawFile } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { huurtoeslagFiles } from './files.ts'
import { allYoung, anyPensioner, type HuurtoeslagAsk, incomeOfAll, sizeOf, tooRich } from './household.ts'
import type { Huurtoeslag } from './model.ts'
import { ownRent } from './own-rent.ts'

function missingIn(ask: HuurtoeslagAsk, law: Huurtoeslag | null): Question[] {
  const { bornOn, partner, partnerBornOn, partnerIncome, income, assets, home, rent, serviceCosts, residents } = ask
  return unanswered({
    bornOn,
    partner,
    income,
    assets,
    home,
    rent,
    ...(partner ? { partnerBornOn, partnerIncome } : {}),
    ...(law !== null && law.serviceCosts !== null ? { serviceCosts } : {}),
    ...(residents.some((one) => one.income === null) ? { residentIncome: null } : {}),
    ...(residents.some((one) => one.assets === null) ? { residentAssets: null } : {}),
  })
}

interface Of {
  readonly ask: HuurtoeslagAsk
  readonly law: Huurtoeslag
  readonly on: Day
}

/** The rent that counts: with service costs while they count, and no further than the highest; null when it ends the right. */
function rentThatCounts({ ask, law, on }: Of, work: Calculation): Cents | null {
  const service = law.serviceCosts === null ? 0 : Math.min(ask.serviceCosts as Cents, law.serviceCosts.value)
  const asked = (ask.rent as Cents) + service
  const young = allYoung(ask, law, on) && !ask.disability
  const highest = young ? law.highestYoung : law.highest
  const rests = [highest, ...(young ? [law.youngUnder] : []), ...(law.serviceCosts && service > 0 ? [law.serviceCosts] : [])]
  const cents = { rent: ask.rent as Cents, service, total: asked, highest: highest.value }
  const numbers = { age: law.youngUnder.value }
  if (asked <= highest.value) {
    work.step(service > 0 ? 'huurtoeslag.rent-service' : 'huurtoeslag.rent', { cents, numbers }, ...rests)
    return asked
  }
  const rule = young ? 'huurtoeslag.rent-young' : 'huurtoeslag.rent-high'
  work.step(law.highestEnds.value ? `${rule}-ends` : rule, { cents, numbers }, ...rests, law.highestEnds)
  return law.highestEnds.value ? null : highest.value
}

/** A rent above the limit ends the right, unless there was one already; how that is worked out then was read nowhere. */
function aboveLimit({ hadAllowance }: HuurtoeslagAsk, work: Calculation): Outcome {
  if ((hadAllowance ?? null) === null) return asks(['hadAllowance'])
  if (!hadAllowance) return work.none('rentTooHigh')
  work.step('huurtoeslag.rent-kept', {})
  return work.absent()
}

/** Whether the part of the rent above the second limit is paid too; null where nobody can say. */
function paysAbove({ ask, law, on }: Of): { pays: boolean; rests: AnyParameter[] } | null {
  if (law.aboveForAll.value || sizeOf(ask) === 1 || ask.disability) return { pays: true, rests: [law.aboveForAll] }
  const pensioner = anyPensioner(ask, on)
  return pensioner && { pays: pensioner.any, rests: [law.aboveForAll, ...pensioner.rests] }
}

function paidParts(of: Of, rent: Cents, { own, work }: { own: number; work: Calculation }): number | null {
  const { law } = of
  const second = sizeOf(of.ask) > 2 ? law.partUpToLarge : law.partUpToSmall
  const first = law.wholeUpTo
  const whole = Math.max(0, Math.min(rent, first.value) - own)
  const partly = (Math.max(0, Math.min(rent, second.value) - Math.max(own, first.value)) * law.percentPart.value) / 100
  work.step('huurtoeslag.whole', { cents: { upTo: first.value, own: Math.round(own), paid: Math.round(whole) } }, first)
  if (rent > first.value) {
    const cents = { from: first.value, upTo: second.value, paid: Math.round(partly) }
    work.step('huurtoeslag.partly', { cents, numbers: { percent: law.percentPart.value } }, first, second, law.percentPart)
  }
  if (rent <= second.value) return whole + partly
  const top = paysAbove(of)
  if (top === null) return null
  const above = top.pays ? (Math.max(0, rent - Math.max(own, second.value)) * law.percentAbove.value) / 100 : 0
  const cents = { from: second.value, paid: Math.round(above) }
  const rule = top.pays ? 'huurtoeslag.above' : 'huurtoeslag.nothing-above'
  work.step(rule, { cents, numbers: { percent: law.percentAbove.value } }, second, law.percentAbove, ...top.rests)
  return whole + partly + above
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['allowance.way-assets', 'huurtoeslag.way-rent', 'huurtoeslag.way-own', 'huurtoeslag.way-rest']

/** @param files other files than those known, for a check against a worked example of another year */
export function huurtoeslag(ask: HuurtoeslagAsk, at: At, files: readonly LawFile<Huurtoeslag>[] = huurtoeslagFiles): Outcome {
  const file = inForce(files, at.on)
  const missing = missingIn(ask, file?.values ?? null)
  if (missing.length > 0) return asks(missing)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const of: Of = { ask, law: file.values, on: at.on }
  if (ask.home !== 'independent') return work.none('notRented')
  const mayMatter = allYoung(ask, of.law, at.on) || (!of.law.aboveForAll.value && sizeOf(ask) > 1)
  if (ask.disability === null && mayMatter) return asks(['disability'])
  if (tooRich(ask, of.law, work)) return work.none('assets')

  const rent = rentThatCounts(of, work)
  if (rent === null) return aboveLimit(ask, work)
  const joint = incomeOfAll(ask, of.law, at.on)
  if (joint === null) return work.absent()
  const income = joint.total
  work.step('huurtoeslag.income', { cents: { income }, numbers: { persons: sizeOf(ask) } }, ...joint.free)
  const own = ownRent(of, income, work)
  if (own === null) return work.absent()
  if (rent <= own.rent) return work.none('rentTooLow')
  const paid = paidParts(of, rent, { own: own.rent, work })
  if (paid === null) return work.absent()
  const month = Math.max(0, paid - own.off)
  work.step('huurtoeslag.sum', { cents: { paid: Math.round(paid), off: Math.round(own.off), month: Math.round(month) } })
  return grant(work, Math.round(toParts(month * 12)))
}
