// What a calculation of a law answers: its steps as data, and an amount only where every number under it is sure.
import { z } from 'zod'
import { cents } from '../kit/cents.ts'
import { type Day, day } from '../kit/day.ts'
import type { AnyParameter } from './parameter.ts'
import { type RuleWord, ruleWords } from './rule-words.ts'

/** What a calculation may ask when it was not told; each is one question on the page. */
export const questions = [
  'bornOn',
  'partner',
  'partnerBornOn',
  'insured',
  'partnerInsured',
  'income',
  'partnerIncome',
  'netIncome',
  'assets',
  'means',
  'home',
  'rent',
  'serviceCosts',
  'hadAllowance',
  'disability',
  'residentIncome',
  'residentAssets',
  'sharesCosts',
  'working',
  'care',
  'yearsAbroad',
] as const
export type Question = (typeof questions)[number]

/** Why there is no right to it, as far as can be told from what was answered. */
export const reasons = [
  'tooYoung',
  'notInsured',
  'assets',
  'income',
  'noChildren',
  'noCare',
  'notWorking',
  'notRented',
  'rentTooHigh',
  'rentTooLow',
  'pensionAge',
  'neverInsured',
] as const
export type Reason = (typeof reasons)[number]

export const step = z.object({
  /** The rule that was applied, `scheme.word`; the texts have its sentence. */
  rule: z.enum(ruleWords),
  /** Amounts in its sentence, by name. */
  cents: z.record(z.string(), cents),
  /** Percentages, ages and counts in its sentence, by name. */
  numbers: z.record(z.string(), z.number()),
  /** Where its numbers of law come from. */
  sources: z.array(z.object({ source: z.string(), verified: z.boolean() })),
})
export type Step = z.infer<typeof step>

export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asks'), questions: z.array(z.enum(questions)).min(1) }),
  z.object({ kind: z.literal('amount'), monthly: cents, steps: z.array(step) }),
  z.object({ kind: z.literal('none'), because: z.enum(reasons), steps: z.array(step) }),
  z.object({
    kind: z.literal('withheld'),
    because: z.enum(['absent', 'unverified']),
    from: day.nullable(),
    steps: z.array(step),
  }),
])
export type Outcome = z.infer<typeof outcome>

/** The day to calculate for, and the first days of the files that a professional has confirmed. */
export interface At {
  readonly on: Day
  readonly confirmed: ReadonlySet<Day>
}

export const asks = (missing: readonly Question[]): Outcome => ({ kind: 'asks', questions: [...missing] })

/** The questions whose answer is not known. */
export function unanswered(answers: Partial<Record<Question, unknown>>): Question[] {
  return questions.filter((question) => question in answers && (answers[question] ?? null) === null)
}

const inWords = (way: readonly RuleWord[]): Step[] => way.map((rule) => ({ rule, cents: {}, numbers: {}, sources: [] }))

/**
 * No file of this law is known for the day: no number, only how it is worked out.
 * @param way the rules of it in their order, each a sentence without numbers
 */
export const unknownDay = (way: readonly RuleWord[]): Outcome => {
  return { kind: 'withheld', because: 'absent', from: null, steps: inWords(way) }
}

/** Steps that already tell what comes out: left out where there is no amount. */
const conclusions: ReadonlySet<RuleWord> = new Set<RuleWord>([
  'allowance.least',
  'aow.missed',
  'huurtoeslag.sum',
  'zorgtoeslag.half',
  'zorgtoeslag.left',
])

interface Figures {
  readonly cents?: Readonly<Record<string, number>>
  readonly numbers?: Readonly<Record<string, number>>
}

/**
 * Keeps the steps of one calculation. What rests on a number that nobody confirmed ends without an amount.
 * @param file the file of the law that is used
 * @param way how it is worked out, in rules without numbers: said where no step may be shown
 */
export function calculation({ from }: { readonly from: Day }, { confirmed }: At, way: readonly RuleWord[]) {
  const steps: Step[] = []
  const checked = confirmed.has(from)
  const sure = (): boolean => checked || steps.every(({ sources }) => sources.every(({ verified }) => verified))
  const withheld = (because: 'absent' | 'unverified'): Outcome => {
    const soFar = steps.filter(({ rule }) => !conclusions.has(rule))
    return { kind: 'withheld', because, from, steps: soFar.length > 0 ? soFar : inWords(way) }
  }
  return {
    step: (rule: RuleWord, { cents: amounts = {}, numbers = {} }: Figures, ...rests: readonly AnyParameter[]): void => {
      const sources = new Map(rests.map(({ source, verified }) => [source, { source, verified: verified || checked }]))
      steps.push({ rule, cents: { ...amounts }, numbers: { ...numbers }, sources: [...sources.values()] })
    },
    /** A number that this file of the law lacks is never replaced by a guess. */
    absent: (): Outcome => withheld('absent'),
    none: (because: Reason): Outcome => (sure() ? { kind: 'none', because, steps } : withheld('unverified')),
    /** @param last the sentence of the outcome, shown only together with the amount */
    amount: (monthly: number, last: { rule: RuleWord; cents: Readonly<Record<string, number>> }): Outcome => {
      if (!sure()) return withheld('unverified')
      return { kind: 'amount', monthly, steps: [...steps, { ...last, cents: { ...last.cents }, numbers: {}, sources: [] }] }
    },
  }
}
export type Calculation = ReturnType<typeof calculation>
