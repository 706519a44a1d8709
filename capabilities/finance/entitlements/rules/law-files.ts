// The dated files of each law, and the numbers in them that nobody has confirmed yet.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { aowFiles } from '../../../../core/law/aow/files.ts'
import { bijstandsnormFiles } from '../../../../core/law/bijstandsnorm/files.ts'
import { huurtoeslagFiles } from '../../../../core/law/huurtoeslag/files.ts'
import { kinderbijslagFiles } from '../../../../core/law/kinderbijslag/files.ts'
import { kinderopvangtoeslagFiles } from '../../../../core/law/kinderopvangtoeslag/files.ts'
import { kindgebondenBudgetFiles } from '../../../../core/law/kindgebonden-budget/files.ts'
import type { AnyParameter, LawFile } from '../../../../core/law/parameter.ts'
import { zorgtoeslagFiles } from '../../../../core/law/zorgtoeslag/files.ts'
import type { Check, Law } from '../model.ts'

export const lawFiles: Readonly<Record<Law, readonly LawFile<unknown>[]>> = {
  bijstand: bijstandsnormFiles,
  zorgtoeslag: zorgtoeslagFiles,
  huurtoeslag: huurtoeslagFiles,
  kinderbijslag: kinderbijslagFiles,
  kindgebondenBudget: kindgebondenBudgetFiles,
  kinderopvangtoeslag: kinderopvangtoeslagFiles,
  aow: aowFiles,
}

/** A number of a file, with where it lies in it: `own.single.upTo`. */
export interface Placed extends AnyParameter {
  readonly path: string
}

/** Every number of a file, wherever it lies in it. */
export function numbersIn(values: unknown, path = ''): Placed[] {
  if (typeof values !== 'object' || values === null) return []
  if ('source' in values && 'verified' in values) return [{ ...(values as AnyParameter), path }]
  return Object.entries(values).flatMap(([name, value]) => numbersIn(value, path === '' ? name : `${path}.${name}`))
}

/** From this day on a law should be worked out for any day. */
const firstDay: Day = '2023-01-01'

/** Days of which nothing is known; without a last day: until a file comes. */
export interface Hole {
  readonly from: Day
  readonly until: Day | null
}

/** The days from 2023 on that no file of a law covers. */
export function holesIn(law: Law): Hole[] {
  const holes: Hole[] = []
  let next = firstDay
  for (const { from, until } of lawFiles[law].toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > next) holes.push({ from: next, until: addDays(from, -1) })
    if (until === null) return holes
    if (until >= next) next = addDays(until, 1)
  }
  return [...holes, { from: next, until: null }]
}

export interface Numbers {
  readonly law: Law
  readonly from: Day
  readonly until: Day | null
  readonly count: number
  readonly unsure: readonly Placed[]
}

/** Each file with numbers to check, the newest first. */
export function toCheck(): Numbers[] {
  const all = (Object.keys(lawFiles) as Law[]).flatMap((law) =>
    lawFiles[law].map(({ from, until, values }) => {
      const numbers = numbersIn(values)
      return { law, from, until, count: numbers.length, unsure: numbers.filter(({ verified }) => !verified) }
    }),
  )
  return all.filter(({ unsure }) => unsure.length > 0).sort((a, b) => b.from.localeCompare(a.from))
}

/** Only a file that is there can be checked. */
export function isFile({ law, from }: Pick<Check, 'law' | 'from'>): boolean {
  return lawFiles[law].some((file) => file.from === from)
}
