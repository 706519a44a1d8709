// Words for laws, questions, and steps of a calculation.
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Question, Step } from '../../../../core/law/outcome.ts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import type { Law } from '../model.ts'

const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 12 })

/** "€ 129", or "€ 129,50" where there are cents. */
export function short(cents: Cents): string {
  return cents % 100 === 0 ? wholeEuros(cents) : euros(cents)
}

export const lawWords = (law: Law): string => m[`finance.entitlements.law.${law}`]()

/** What to know of an amount; empty where nothing needs saying. */
export function noteOf(law: Law): string {
  return law === 'bijstand' || law === 'kinderbijslag' || law === 'aow' ? m[`finance.entitlements.note.${law}`]() : ''
}

export function questionWords(questions: readonly Question[]): string {
  return questions.map((question) => m[`finance.entitlements.question.${question}`]()).join(', ')
}

/** One step as a sentence. Whole numbers go in as they are, so that one child is not "1 children". */
export function stepWords({ rule, cents, numbers }: Step): string {
  const amounts = Object.entries(cents).map(([name, value]) => [name, short(value)])
  const counts = Object.entries(numbers).map(([name, value]) => [name, Number.isInteger(value) ? value : plain.format(value)])
  const say = m[`finance.entitlements.step.${rule}`] as (values: Readonly<Record<string, string | number>>) => string
  return say(Object.fromEntries([...amounts, ...counts]))
}

/** Where the official calculation of each law is. */
export const officialOf: Readonly<Record<Law, string>> = {
  bijstand: 'https://www.rijksoverheid.nl/onderwerpen/bijstand',
  zorgtoeslag: 'https://www.toeslagen.nl',
  huurtoeslag: 'https://www.toeslagen.nl',
  kinderbijslag: 'https://www.svb.nl/nl/kinderbijslag',
  kindgebondenBudget: 'https://www.toeslagen.nl',
  kinderopvangtoeslag: 'https://www.toeslagen.nl',
  aow: 'https://www.svb.nl/nl/aow',
}
