// Kinderopvangtoeslag: of the hours and the hour rate that count, a percentage by joint income (Wko, Besluit kinderopvangtoeslag).
import type { Cents } from '../../kit/cents.ts'
import { fromParts, grant, share } from '../allowance.ts'
import { type At, asks, type Calculation, calculation, type Outcome, unanswered, unknownDay } from '../outcome.ts'
import { inForce } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { kinderopvangtoeslagFiles } from './files.ts'
import type { Band, CareKind, Kinderopvangtoeslag } from './model.ts'

export interface Care {
  readonly kind: CareKind
  /** Whole hours a month. */
  readonly hours: number
  readonly hourRate: Cents
}

export interface KinderopvangtoeslagAsk {
  readonly partner: boolean | null
  readonly income: Cents | null
  readonly partnerIncome: Cents | null
  /** Whether every parent in the home works, studies, or follows a path to work. */
  readonly working: boolean | null
  readonly children: readonly { readonly care: Care | null }[]
}

function bandOf(bands: readonly Band[], income: Cents): Band | null {
  return bands.find(([upTo]) => upTo === null || income <= upTo) ?? null
}

/** The costs of one child that count, in a month. */
function costsOf({ kind, hours, hourRate }: Care, law: Kinderopvangtoeslag, work: Calculation): Cents {
  const [most, highest] = [law.hours, law[kind]]
  const counted = Math.min(hours, most.value)
  const rate = Math.min(hourRate, highest.value)
  const costs = counted * rate
  const cents = { hourRate, highest: highest.value, rate, costs }
  work.step(`kot.costs-${kind}`, { cents, numbers: { hours, most: most.value, counted } }, most, highest)
  return costs
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['kot.way-hours', 'kot.way-income']

export function kinderopvangtoeslag(ask: KinderopvangtoeslagAsk, at: At): Outcome {
  const { partner, income, partnerIncome, working } = ask
  const file = inForce(kinderopvangtoeslagFiles, at.on)
  const cares = ask.children.flatMap(({ care }) => (care === null ? [] : [care])).sort((a, b) => b.hours - a.hours)
  if (cares.length === 0) return file === null ? unknownDay(way) : calculation(file, at, way).none('noCare')
  const missing = unanswered({ partner, income, working, ...(partner ? { partnerIncome } : {}) })
  if (missing.length > 0) return asks(missing)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  if (!working) return work.none('notWorking')
  const law = file.values
  const joint = (income as Cents) + (partner ? (partnerIncome as Cents) : 0)
  const band = bandOf(law.bands.value, joint)
  work.step('kot.income', { cents: { income: joint } })
  if (band === null) return work.absent()
  if (cares.length > 1 && band[1] !== band[2]) work.step('kot.first-child', {}, law.firstIsMostHours)
  let month = 0
  cares.forEach((care, place) => {
    const percent = place === 0 ? band[1] : band[2]
    const costs = costsOf(care, law, work)
    const part = share(costs, percent)
    month += part
    const rule = place === 0 ? 'kot.first' : 'kot.other'
    work.step(rule, { cents: { costs, part: fromParts(part) }, numbers: { percent } }, law.bands)
  })
  return grant(work, month * 12)
}
