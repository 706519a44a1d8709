// Zorgtoeslag: what an insurance costs on average, less what someone of this income is expected to pay (art. 2 Wzt).
import type { Cents } from '../../kit/cents.ts'
import { addMonths, type Day, firstDay, monthOf } from '../../kit/day.ts'
import { fromParts, grant, share, toParts } from '../allowance.ts'
import { type At, asks, calculation, type Outcome, unanswered, unknownDay } from '../outcome.ts'
import { inForce } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { zorgtoeslagFiles } from './files.ts'

export interface ZorgtoeslagAsk {
  readonly bornOn: Day | null
  readonly insured: boolean | null
  readonly partner: boolean | null
  /** Asked only with a partner. */
  readonly partnerInsured: boolean | null
  /** Toetsingsinkomen of the year. */
  readonly income: Cents | null
  readonly partnerIncome: Cents | null
  /** On 1 January, of both together. */
  readonly assets: Cents | null
}

/** From the month after one turns eighteen (art. 1 lid 1 c Wzt). */
function grownUpFrom(bornOn: Day): Day {
  return firstDay(monthOf(addMonths(firstDay(monthOf(addMonths(bornOn, 18 * 12))), 1)))
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['allowance.way-assets', 'zorgtoeslag.way-premium', 'zorgtoeslag.way-norm']

export function zorgtoeslag(ask: ZorgtoeslagAsk, at: At): Outcome {
  const { partner, bornOn, insured, income, assets, partnerIncome, partnerInsured } = ask
  const missing = unanswered({ bornOn, partner, insured, income, assets, ...(partner ? { partnerIncome, partnerInsured } : {}) })
  if (missing.length > 0) return asks(missing)
  const file = inForce(zorgtoeslagFiles, at.on)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const law = file.values
  if (at.on < grownUpFrom(bornOn as Day)) return work.none('tooYoung')
  if (!insured && !partnerInsured) return work.none('notInsured')

  const limit = partner ? law.assetsPartner : law.assetsSingle
  const owned = assets as Cents
  work.step(owned > limit.value ? 'assets.above' : 'assets.below', { cents: { assets: owned, limit: limit.value } }, limit)
  if (owned > limit.value) return work.none('assets')

  const joint = (income as Cents) + (partner ? (partnerIncome as Cents) : 0)
  const persons = partner ? 2 : 1
  const premium = persons * law.standardPremium.value
  work.step('zorgtoeslag.premium', { cents: { premium }, numbers: { persons } }, law.standardPremium)
  const percent = partner ? law.percentPartner : law.percentSingle
  const above = Math.max(0, joint - law.threshold.value)
  const norm = share(law.threshold.value, percent.value) + share(above, law.percentAbove.value)
  const threshold = law.threshold.value
  work.step(
    above > 0 ? 'zorgtoeslag.norm-above' : 'zorgtoeslag.norm',
    {
      cents: { income: joint, threshold, above, norm: fromParts(norm) },
      numbers: { percent: percent.value, percentAbove: law.percentAbove.value },
    },
    law.threshold,
    percent,
    ...(above > 0 ? [law.percentAbove] : []),
  )
  const left = Math.max(0, toParts(premium) - norm)
  work.step('zorgtoeslag.left', { cents: { premium, norm: fromParts(norm), left: fromParts(left) } })
  if (!partner || (insured && partnerInsured)) return grant(work, left)
  work.step('zorgtoeslag.half', { cents: { left: fromParts(left), half: fromParts(left / 2) } })
  return grant(work, left / 2)
}
