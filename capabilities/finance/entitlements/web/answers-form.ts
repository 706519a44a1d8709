// Answers as they are typed and back: yes, no and unknown as choices, whole numbers as text.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { CareKind } from '../../../../core/law/kinderopvangtoeslag/model.ts'
import type { Answers } from '../model.ts'

export type Known = 'yes' | 'no' | 'unknown'

export interface TypedChild {
  key: number
  bornOn: Day | null
  apart: boolean
  care: CareKind | 'none'
  hours: string
  hourRate: Cents | null
}

export interface TypedResident {
  key: number
  bornOn: Day | null
  child: boolean
  income: Cents | null
  assets: Cents | null
  sharesCosts: Known
}

const known = (answer: boolean | null): Known => (answer === null ? 'unknown' : answer ? 'yes' : 'no')
const answered = (typed: Known): boolean | null => (typed === 'unknown' ? null : typed === 'yes')

/** A whole number within bounds; null for anything else. */
export function wholeIn(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  return value !== null && value >= least && value <= most ? value : null
}

export const typedChild = (key: number, child: Answers['children'][number] | null): TypedChild => ({
  key,
  bornOn: child?.bornOn ?? null,
  apart: child?.apart ?? false,
  care: child?.care?.kind ?? 'none',
  hours: child?.care ? String(child.care.hours) : '',
  hourRate: child?.care?.hourRate ?? null,
})

export const typedResident = (key: number, one: Answers['residents'][number] | null): TypedResident => ({
  key,
  bornOn: one?.bornOn ?? null,
  child: one?.child ?? false,
  income: one?.income ?? null,
  assets: one?.assets ?? null,
  sharesCosts: known(one?.sharesCosts ?? null),
})

export function typedOf(answers: Answers) {
  return {
    ...answers,
    partner: known(answers.partner),
    insured: known(answers.insured),
    partnerInsured: known(answers.partnerInsured),
    disability: known(answers.disability),
    hadAllowance: known(answers.hadAllowance),
    working: known(answers.working),
    home: answers.home as NonNullable<Answers['home']> | null,
    yearsAbroad: answers.yearsAbroad === null ? '' : String(answers.yearsAbroad),
    children: answers.children.map((child, key) => typedChild(key, child)),
    residents: answers.residents.map((one, key) => typedResident(key, one)),
  }
}
export type Typed = ReturnType<typeof typedOf>

/** As it is kept. The form has said what is wrong before. */
export function answersOf(typed: Typed): Answers {
  return {
    ...typed,
    partner: answered(typed.partner),
    insured: answered(typed.insured),
    partnerInsured: answered(typed.partnerInsured),
    disability: answered(typed.disability),
    hadAllowance: answered(typed.hadAllowance),
    working: answered(typed.working),
    yearsAbroad: wholeIn(typed.yearsAbroad, 0, 50),
    children: typed.children.flatMap(({ bornOn, apart, care, hours, hourRate }) => {
      if (bornOn === null) return []
      const counted = wholeIn(hours, 1, 744)
      const paid = care === 'none' || counted === null || hourRate === null ? null : { kind: care, hours: counted, hourRate }
      return [{ bornOn, apart, care: paid }]
    }),
    residents: typed.residents.flatMap(({ bornOn, child, income, assets, sharesCosts }) =>
      bornOn === null ? [] : [{ bornOn, child, income, assets, sharesCosts: answered(sharesCosts) }],
    ),
  }
}
