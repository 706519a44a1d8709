// Kindgebonden budget: an amount for each child, more when older or without a partner, less a part of the income above a threshold.
import type { Cents } from '../../kit/cents.ts'
import { ageOn, type Day, firstDay, monthOf } from '../../kit/day.ts'
import { fromParts, grant, share, toParts } from '../allowance.ts'
import { type At, asks, type Calculation, calculation, type Outcome, unanswered, unknownDay } from '../outcome.ts'
import { inForce } from '../parameter.ts'
import type { RuleWord } from '../rule-words.ts'
import { kindgebondenBudgetFiles } from './files.ts'
import type { KindgebondenBudget } from './model.ts'

export interface KindgebondenBudgetAsk {
  readonly partner: boolean | null
  readonly income: Cents | null
  readonly partnerIncome: Cents | null
  readonly assets: Cents | null
  readonly children: readonly { readonly bornOn: Day }[]
}

/** From the month after the birth up to the month in which the child turns eighteen (art. 2 lid 1 Wkb). */
function agesThatCount(children: KindgebondenBudgetAsk['children'], on: Day): number[] {
  const first = firstDay(monthOf(on))
  return children
    .filter(({ bornOn }) => bornOn < first)
    .map(({ bornOn }) => ageOn(bornOn, first))
    .filter((age) => age < 18)
}

function highest(ages: readonly number[], law: KindgebondenBudget, work: Calculation): Cents {
  const count = ages.length
  const base = law.firstChild.value + (count - 1) * law.nextChild.value
  const each = { first: law.firstChild.value, next: law.nextChild.value, together: base }
  work.step('kgb.children', { cents: each, numbers: { count } }, law.firstChild, ...(count > 1 ? [law.nextChild] : []))
  const [older, oldest] = [ages.filter((age) => age >= 12 && age < 16).length, ages.filter((age) => age >= 16).length]
  if (older > 0) {
    work.step(
      'kgb.from12',
      { cents: { each: law.from12.value, together: older * law.from12.value }, numbers: { count: older } },
      law.from12,
    )
  }
  if (oldest > 0) {
    const cents = { each: law.from16.value, together: oldest * law.from16.value }
    work.step('kgb.from16', { cents, numbers: { count: oldest } }, law.from16)
  }
  return base + older * law.from12.value + oldest * law.from16.value
}

/** What the income takes off, in parts of a cent. */
function takenOff(income: Cents, partner: boolean, { law, work }: { law: KindgebondenBudget; work: Calculation }): number {
  const threshold = partner ? law.thresholdPartner : law.thresholdSingle
  const { percent, second } = law
  const top = second === null ? income : Math.min(income, second.from.value)
  const off = share(Math.max(0, top - threshold.value), percent.value)
  const cents = { income, threshold: threshold.value, off: fromParts(off) }
  if (income <= threshold.value) work.step('kgb.nothing-off', { cents }, threshold)
  else work.step('kgb.off', { cents, numbers: { percent: percent.value } }, threshold, percent)
  if (second === null || income <= second.from.value) return off
  const more = share(income - second.from.value, second.percent.value)
  const numbers = { percent: second.percent.value }
  work.step('kgb.off-second', { cents: { from: second.from.value, off: fromParts(more) }, numbers }, second.from, second.percent)
  return off + more
}

/** How it is worked out, where the numbers of the day are not known. */
const way: readonly RuleWord[] = ['allowance.way-assets', 'kgb.way-children', 'kgb.way-single', 'kgb.way-off']

export function kindgebondenBudget(ask: KindgebondenBudgetAsk, at: At): Outcome {
  const { partner, income, partnerIncome, assets } = ask
  const file = inForce(kindgebondenBudgetFiles, at.on)
  const ages = agesThatCount(ask.children, at.on)
  if (file !== null && ages.length === 0) return calculation(file, at, way).none('noChildren')
  const missing = unanswered({ partner, income, assets, ...(partner ? { partnerIncome } : {}) })
  if (missing.length > 0) return asks(missing)
  if (file === null) return unknownDay(way)
  const work = calculation(file, at, way)
  const law = file.values
  const limit = partner ? law.assetsPartner : law.assetsSingle
  const owned = assets as Cents
  work.step(owned > limit.value ? 'assets.above' : 'assets.below', { cents: { assets: owned, limit: limit.value } }, limit)
  if (owned > limit.value) return work.none('assets')
  const children = highest(ages, law, work)
  if (!partner) work.step('kgb.single-parent', { cents: { extra: law.singleParent.value } }, law.singleParent)
  const most = children + (partner ? 0 : law.singleParent.value)
  const joint = (income as Cents) + (partner ? (partnerIncome as Cents) : 0)
  const off = takenOff(joint, partner as boolean, { law, work })
  return grant(work, Math.max(0, toParts(most) - off))
}
