// AOW: the full pension, less 2 % for each year that one was not insured (art. 9 and 13 AOW). Gross, a month.
import { roundCents } from '../../kit/cents.ts'
import type { Day } from '../../kit/day.ts'
import { type At, asks, type Calculation, calculation, type Outcome, unanswered, unknownDay } from '../outcome.ts'
import { inForce, parameter } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { aowFiles } from './files.ts'
import { neverBefore, pensionAge } from './pension-age.ts'

/** For each whole year between fifty years before the pension and the pension itself. */
export const perYear = parameter(2, 'O', 'AOW art. 13 lid 1 (BWBR0002221): 2 % voor elk jaar zonder verzekering')

export interface AowAsk {
  readonly bornOn: Day | null
  readonly partner: boolean | null
  readonly partnerBornOn: Day | null
  /** Whole years lived abroad and not insured here, in the fifty years before the pension. */
  readonly yearsAbroad: number | null
}

/** The pension of a partner is asked for by the partner, and not worked out here. */
function tellOfPartner({ partner, partnerBornOn }: AowAsk, on: Day, work: Calculation): void {
  if (partner && partnerBornOn !== null && pensionAge(partnerBornOn, on)?.reached) work.step('aow.partner-too', {})
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['aow.way-age', 'aow.way-partner', 'aow.way-years']

export function aow(ask: AowAsk, at: At): Outcome {
  const { bornOn, partner, yearsAbroad } = ask
  if (bornOn === null) return asks(['bornOn'])
  const file = inForce(aowFiles, at.on)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const age = pensionAge(bornOn, at.on)
  if (age === null) return work.absent()
  if (!age.reached) {
    const begins = age.rests[0] ?? neverBefore
    work.step('aow.age-not', { numbers: { age: begins.value } }, ...(age.rests.length > 0 ? age.rests : [neverBefore]))
    tellOfPartner(ask, at.on, work)
    return work.none('pensionAge')
  }
  const missing = unanswered({ partner, yearsAbroad })
  if (missing.length > 0) return asks(missing)
  work.step('aow.age', { numbers: { age: age.rests[0]?.value ?? neverBefore.value } }, ...age.rests)
  const full = partner ? file.values.couple : file.values.single
  work.step(partner ? 'aow.full-couple' : 'aow.full-single', { cents: { full: full.value } }, full)
  const years = Math.min(50, yearsAbroad as number)
  const percent = 100 - years * perYear.value
  const monthly = roundCents((full.value * percent) / 100)
  if (years > 0) work.step('aow.missed', { cents: { monthly }, numbers: { years, percent } }, perYear)
  if (monthly === 0) return work.none('neverInsured')
  const holiday = partner ? file.values.holidayCouple : file.values.holidaySingle
  if (holiday !== null) {
    const saved = roundCents((holiday.value * percent) / 100)
    work.step('aow.holiday', { cents: { holiday: saved } }, holiday)
  }
  tellOfPartner(ask, at.on, work)
  return work.amount(monthly, { rule: 'aow.month', cents: { monthly } })
}
