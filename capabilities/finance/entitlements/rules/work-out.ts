// What a household may have a right to on a day: every law asked with the same answers.

import { ageOn, type Day } from '../../../../core/kit/day.ts'
import { type AowAsk, aow } from '../../../../core/law/aow/calculate.ts'
import { bijstand } from '../../../../core/law/bijstandsnorm/calculate.ts'
import { huurtoeslag } from '../../../../core/law/huurtoeslag/calculate.ts'
import { kinderbijslag } from '../../../../core/law/kinderbijslag/calculate.ts'
import { kinderopvangtoeslag } from '../../../../core/law/kinderopvangtoeslag/calculate.ts'
import { kindgebondenBudget } from '../../../../core/law/kindgebonden-budget/calculate.ts'
import type { At, Outcome } from '../../../../core/law/outcome.ts'
import { zorgtoeslag } from '../../../../core/law/zorgtoeslag/calculate.ts'
import { type Answers, type Check, type Law, laws, newResident } from '../model.ts'

/** The answers fit each question by name; what one law does not ask is not looked at. */
const calculations: Readonly<Record<Law, (answers: Answers, at: At) => Outcome>> = {
  bijstand,
  zorgtoeslag,
  huurtoeslag,
  kinderbijslag,
  kindgebondenBudget,
  kinderopvangtoeslag,
  aow: (answers: AowAsk, at) => aow(answers, at),
}

/** The files of one law whose numbers were checked. */
export function confirmedOf(checks: readonly Check[], law: Law): ReadonlySet<string> {
  return new Set(checks.filter((one) => one.law === law).map(({ from }) => from))
}

/** The household on a day: who was not born yet is left out, and a child that grew up is a resident whose income nobody asked yet. */
export function householdOn(answers: Answers, on: Day): Answers {
  const born = answers.children.filter(({ bornOn }) => bornOn <= on)
  const grown = born.filter(({ bornOn }) => ageOn(bornOn, on) >= 18)
  if (grown.length === 0 && born.length === answers.children.length) return answers
  return {
    ...answers,
    children: born.filter((one) => !grown.includes(one)),
    residents: [...answers.residents, ...grown.map(({ bornOn }) => newResident(bornOn, true))],
  }
}

export interface WorkedOut {
  readonly law: Law
  readonly outcome: Outcome
}

interface Asked {
  on: Day
  checks: readonly Check[]
}

/** One law alone. */
export function workOutLaw(answers: Answers, law: Law, { on, checks }: Asked): Outcome {
  return calculations[law](householdOn(answers, on), { on, confirmed: confirmedOf(checks, law) })
}

export function workOut(answers: Answers, asked: Asked): WorkedOut[] {
  return laws.map((law) => ({ law, outcome: workOutLaw(answers, law, asked) }))
}
