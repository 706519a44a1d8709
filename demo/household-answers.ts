// What other households answered about their rights: incomes as they come, some with a question still open.
import type { Answers } from '../capabilities/finance/entitlements/model.ts'
import type { Case } from './case-shape.ts'
import type { Answered } from './money-shape.ts'
import { chanceFrom, seedOf } from './random.ts'

/** Yearly income in cents with the net month that goes with it, from social assistance to a full wage. */
const incomes = [
  [1_640_000, 136_900],
  [1_712_500, 139_400],
  [1_955_000, 151_200],
  [2_208_000, 163_900],
  [2_471_500, 178_050],
  [2_890_000, 203_700],
  [3_342_000, 228_100],
  [4_105_000, 271_600],
] as const

const homes = ['independent', 'independent', 'independent', 'shared', 'owned', 'other'] as const

/** Cases in which money or living was talked over, two of three; null for the others, and for who told it in a story. */
export function answeredOf(one: Case): Answered | null {
  const chance = chanceFrom(seedOf(`answers ${one.key}`))
  const talkedOver = one.inventory.some(({ domain }) => domain === 'finances' || domain === 'housing')
  if (one.money || one.closed !== undefined || !talkedOver || !chance.happens(2 / 3)) return null
  const [income, netIncome] = chance.pick(incomes)
  const answers: Partial<Answers> = {
    ...{ partner: one.also.length > 1 && chance.happens(0.5), insured: true, home: chance.pick(homes), disability: false },
    ...{ income: chance.happens(0.85) ? income : null, netIncome, assets: chance.between(0, 40) * 10_000 },
    ...{ means: chance.between(0, 40) * 10_000, yearsAbroad: 0 },
  }
  const partner = answers.partner ? { partnerInsured: true, partnerIncome: chance.between(0, 12) * 100_000 } : {}
  return { day: -chance.between(3, 160), answers: { ...answers, ...partner }, cares: [] }
}
