// Bijstand: the norm for how someone lives, less the income there is (art. 19 to 22a Pw). Net, holiday allowance included.
import type { Cents } from '../../kit/cents.ts'
import { ageOn, type Day } from '../../kit/day.ts'
import { pensionAge } from '../aow/pension-age.ts'
import { type At, asks, type Calculation, calculation, type Outcome, unanswered, unknownDay } from '../outcome.ts'
import { type AnyParameter, inForce, type Parameter, parameter } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { bijstandsnormFiles, costSharingNorm } from './files.ts'
import type { Bijstandsnorm } from './model.ts'

export const costSharerFrom = parameter(27, 'P', 'isdbol.nl, Kostendelersnorm 2023: huisgenoten tellen mee vanaf 27 jaar')
const sharing = parameter('40 % + n x 30 %', 'P', 'velsen.nl, kostendelersnorm 1-7-2024: de formule geeft de hele tabel')

export interface BijstandAsk {
  readonly bornOn: Day | null
  readonly partner: boolean | null
  readonly partnerBornOn: Day | null
  /** Of both together, net, a month. */
  readonly netIncome: Cents | null
  /** Possessions less debts, now, of both together. */
  readonly means: Cents | null
  readonly children: readonly unknown[]
  /** Adults in the home, other than the partner. */
  readonly residents: readonly { readonly bornOn: Day; readonly sharesCosts: boolean | null }[]
}

interface Of {
  readonly ask: BijstandAsk
  readonly law: Bijstandsnorm
  readonly on: Day
  readonly work: Calculation
}

const countsAsSharer = (on: Day) => (one: BijstandAsk['residents'][number]) => ageOn(one.bornOn, on) >= costSharerFrom.value

/** The norm of people below 21; where one of two is older, only without others who share the costs. */
function youngNorm({ ask, law, work }: Of, { mixed, sharers }: { mixed: boolean; sharers: number }): Cents | null {
  if (law.young === null || (mixed && sharers > 0)) return null
  const child = ask.children.length > 0
  const { young } = law
  const two = mixed ? (child ? young.mixedWithChild : young.mixed) : child ? young.coupleWithChild : young.couple
  const norm = ask.partner ? two : young.single
  const rule = ask.partner ? (mixed ? 'bijstand.norm-mixed' : 'bijstand.norm-young-couple') : 'bijstand.norm-young'
  work.step(rule, { cents: { norm: norm.value } }, norm)
  return norm.value
}

/** The norm from 21 to pension age, shared when others in the home share the costs. */
function grownNorm({ ask, law, work }: Of, sharers: number): Cents {
  const persons = ask.partner ? 2 : 1
  if (sharers === 0) {
    const norm = ask.partner ? law.couple : law.single
    work.step(ask.partner ? 'bijstand.norm-couple' : 'bijstand.norm-single', { cents: { norm: norm.value } }, norm)
    return norm.value
  }
  const count = persons + sharers
  const each = costSharingNorm(law.couple.value, count)
  const norm = persons * each
  const cents = { couple: law.couple.value, each, norm }
  const numbers = { count, age: costSharerFrom.value }
  work.step(ask.partner ? 'bijstand.shared-couple' : 'bijstand.shared', { cents, numbers }, law.couple, sharing, costSharerFrom)
  return norm
}

function pensionerNorm({ ask, law, work }: Of, sharers: number, rests: readonly AnyParameter[]): Cents | null {
  const norm: Parameter | null = ask.partner ? law.pensionerCouple : law.pensionerSingle
  // How the norm of pensioners is shared was read nowhere.
  if (norm === null || sharers > 0) return null
  const rule = ask.partner ? 'bijstand.norm-pensioner-couple' : 'bijstand.norm-pensioner'
  work.step(rule, { cents: { norm: norm.value } }, norm, ...rests)
  return norm.value
}

/** @returns null where a number of the law is not known */
function normFor(of: Of): Cents | null {
  const { ask, on } = of
  const births = [ask.bornOn as Day, ...(ask.partner ? [ask.partnerBornOn as Day] : [])]
  const sharers = ask.residents.filter((one) => countsAsSharer(on)(one) && one.sharesCosts).length
  const pensions = births.map((born) => pensionAge(born, on)).filter((one) => one !== null)
  if (pensions.length < births.length) return null
  const rests = pensions.flatMap((one) => one.rests)
  if (pensions.some((one) => one.reached)) return pensionerNorm(of, sharers, rests)
  const young = births.filter((born) => ageOn(born, on) < 21).length
  if (young > 0) return youngNorm(of, { mixed: young < births.length, sharers })
  return grownNorm(of, sharers)
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['bijstand.way-norm', 'bijstand.way-shared', 'bijstand.way-means', 'bijstand.way-income']

export function bijstand(ask: BijstandAsk, at: At): Outcome {
  const { bornOn, partner, partnerBornOn, netIncome, means, residents } = ask
  const open = residents.some((one) => countsAsSharer(at.on)(one) && one.sharesCosts === null)
  const missing = unanswered({
    bornOn,
    partner,
    ...(partner ? { partnerBornOn } : {}),
    netIncome,
    means,
    ...(open ? { sharesCosts: null } : {}),
  })
  if (missing.length > 0) return asks(missing)
  const file = inForce(bijstandsnormFiles, at.on)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const law = file.values
  if (ageOn(bornOn as Day, at.on) < 18) return work.none('tooYoung')
  // How the norm is of a couple of whom one has no right was read nowhere.
  if (partner && ageOn(partnerBornOn as Day, at.on) < 18) return work.absent()
  const limit = partner || ask.children.length > 0 ? law.assetsOther : law.assetsSingle
  const owned = means as Cents
  work.step(
    owned > limit.value ? 'bijstand.means-above' : 'bijstand.means-below',
    { cents: { means: owned, limit: limit.value } },
    limit,
  )
  if (owned > limit.value) return work.none('assets')
  const norm = normFor({ ask, law, on: at.on, work })
  if (norm === null) return work.absent()
  const income = netIncome as Cents
  work.step('bijstand.less-income', { cents: { norm, income } })
  if (income >= norm) return work.none('income')
  return work.amount(norm - income, { rule: 'bijstand.month', cents: { norm, income, monthly: norm - income } })
}
