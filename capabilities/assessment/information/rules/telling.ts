// What was told and what not yet: the last day follows from the day the case opened.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { InformationGiven, Item, ItemText, Line, Standing, Telling } from '../model.ts'

/** The list that comes along, with what the organisation made of it; what it added comes where it was put. */
export function listOf(along: readonly ItemText[], own: readonly Item[]): Item[] {
  const mine = new Map(own.map((one) => [one.code, one]))
  const others = own.filter(({ code }) => !along.some((one) => one.code === code))
  const all = [...along.map((one): Item => mine.get(one.code) ?? { ...one, id: null, version: 0 }), ...others]
  return all.sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1))
}

function standingOf(dueOn: Day | null, told: boolean, today: Day): Standing {
  if (told) return 'given'
  if (dueOn === null) return 'no-day'
  return dueOn < today ? 'late' : 'to-come'
}

/** How each thing to tell stands. One that is no longer on the list stays as long as it was told. */
export function linesOf(items: readonly Item[], rows: readonly InformationGiven[], on: { openedOn: Day; today: Day }): Line[] {
  return items.flatMap((item) => {
    const given = rows.filter(({ itemCode }) => itemCode === item.code)
    if (!item.active && given.length === 0) return []
    const dueOn = item.withinDays === null ? null : addDays(on.openedOn, item.withinDays)
    const told = given.some(({ withdrawnOn }) => withdrawnOn === null)
    return [{ item, standing: standingOf(dueOn, told, on.today), dueOn, given }]
  })
}

/** What should have been told by now. */
export function lateIn(lines: readonly Line[]): Line[] {
  return lines.filter(({ standing, item }) => standing === 'late' && item.active)
}

/** It is told on or after nothing that is still to come, and what is told is on the list. */
export function mayGive(
  codes: readonly string[],
  items: readonly Item[],
  on: { givenOn: Day; today: Day },
): Verdict<'day-to-come' | 'not-on-the-list'> {
  if (on.givenOn > on.today) return fails('day-to-come')
  return codes.every((code) => items.some((one) => one.code === code)) ? holds : fails('not-on-the-list')
}

/** The words to hand over, in the language asked for or else in the first there is. */
export function wordsIn({ texts }: Pick<Item, 'texts'>, language: string): { language: string; words: string } | null {
  return texts.find((one) => one.language === language) ?? texts[0] ?? null
}

/** What a letter would tell: all that was not told yet, or else everything anew; each in the language asked for where it has one. */
export function toTell(
  items: readonly Item[],
  rows: readonly Pick<InformationGiven, 'itemCode' | 'withdrawnOn'>[],
  language: string,
): (Telling & { title: string; words: string })[] {
  const told = new Set(rows.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ itemCode }) => itemCode))
  const worded = items
    .filter(({ active }) => active)
    .flatMap((item) => {
      const said = wordsIn(item, language)
      return said ? [{ code: item.code, title: item.title, ...said }] : []
    })
  const left = worded.filter(({ code }) => !told.has(code))
  return left.length > 0 ? left : worded
}

/** Languages in which at least one thing on the list has words, the first of the list first. */
export function languagesOf(items: readonly Item[]): string[] {
  return [...new Set(items.filter(({ active }) => active).flatMap(({ texts }) => texts.map(({ language }) => language)))]
}
