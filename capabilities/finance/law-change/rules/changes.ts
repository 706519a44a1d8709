// Which changes of law and of local schemes there are around a day.
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { inForce, type LawFile } from '../../../../core/law/parameter.ts'
import type { Check, Law, LocalScheme } from '../../entitlements/model.ts'
import { lawFiles, numbersIn } from '../../entitlements/rules/law-files.ts'
import type { Change, SchemeList } from '../model.ts'

/** A scheme before and after one version of the list; null where it was not there. */
export interface SchemeChange {
  readonly before: LocalScheme | null
  readonly after: LocalScheme | null
}

/** How far back and ahead a change is still worth working out. */
const daysAround = 365

const near = (day: Day, today: Day) => day >= addDays(today, -daysAround) && day <= addDays(today, daysAround)

/** The numbers that hold the day before a file begins. */
function numbersBefore(law: Law, from: Day, isSure: (file: LawFile<unknown>) => boolean): Change['before'] {
  const file = inForce(lawFiles[law], addDays(from, -1))
  return file ? { from: file.from, state: isSure(file) ? 'sure' : 'unsure' } : { from: null, state: 'absent' }
}

/** A first file tells no change: nothing was known before it. */
function changesOfLaw(law: Law, checks: readonly Check[]): Change[] {
  const [, ...later] = lawFiles[law].toSorted((a, b) => a.from.localeCompare(b.from))
  const isChecked = (from: Day) => checks.some((one) => one.law === law && one.from === from)
  const isSure = ({ from, values }: LawFile<unknown>) => isChecked(from) || numbersIn(values).every(({ verified }) => verified)
  return later.map((file) => {
    const { from } = file
    const before = numbersBefore(law, from, isSure)
    return { key: `law/${law}/${from}`, day: from, law, name: '', sure: isSure(file), before }
  })
}

/** What of a scheme decides who gets it and how much; its words and its source do not. */
const weighs = ({ normPercent, meansUpTo, forChildren, amountCents, amountPeriod, from, until }: LocalScheme) =>
  JSON.stringify([normPercent, meansUpTo, forChildren, amountCents, amountPeriod, from, until])

function between(before: LocalScheme | null, after: LocalScheme | null): SchemeChange | null {
  if (before === null && after === null) return null
  return before && after && weighs(before) === weighs(after) ? null : { before, after }
}

/** @returns null where the scheme stayed as it was */
export function schemeChange(id: string, list: SchemeList, earlier: SchemeList): SchemeChange | null {
  const in_ = ({ schemes }: SchemeList) => schemes.find((one) => one.id === id) ?? null
  return between(in_(earlier), in_(list))
}

/** Another last day, and nothing else: nobody notices before the day after the first of both. */
function dayAfterEnd({ before, after }: SchemeChange): Day | null {
  if (before === null || after === null || weighs({ ...before, until: null }) !== weighs({ ...after, until: null })) return null
  const [first] = [before.until, after.until].filter((day) => day !== null).sort()
  return first === undefined ? null : addDays(first, 1)
}

/**
 * A new scheme changes something on its own first day, and so does an edit of one that had yet to begin; what else was edited or taken off
 * does so on the day of that.
 */
function dayOf(change: SchemeChange, setOn: Day): Day {
  const { before, after } = change
  if (before === null) return after?.from ?? setOn
  const starts = [before, after].map((one) => (one?.from && one.from > setOn ? one.from : setOn)).sort()
  const first = after === null ? starts.at(-1) : starts[0]
  const ends = dayAfterEnd(change)
  return ends !== null && ends > setOn ? ends : (first ?? setOn)
}

/** What one version of the list changes in a scheme, and when. */
export interface StandingChange {
  readonly version: number
  readonly day: Day
  readonly change: SchemeChange
}

/**
 * The changes of one scheme that stand, the earliest first. What had yet to come when it was edited again never comes: the edit stands in
 * its place, beside what held before both.
 * @param lists versions of the list of schemes, the newest first
 */
export function schemeChanges(id: string, lists: readonly SchemeList[]): StandingChange[] {
  const stand: StandingChange[] = []
  for (const [at, list] of [...lists.entries()].toReversed()) {
    const earlier = lists[at + 1]
    const edit = earlier ? schemeChange(id, list, earlier) : null
    if (edit === null) continue
    let { before } = edit
    while ((stand.at(-1)?.day ?? '') >= list.setOn) before = stand.pop()?.change.before ?? null
    const change = between(before, edit.after)
    if (change !== null) stand.push({ version: list.version, day: dayOf(change, list.setOn), change })
  }
  return stand
}

function changesOfScheme(id: string, lists: readonly SchemeList[]): Change[] {
  return schemeChanges(id, lists).map(({ version, day, change: { before, after } }) => {
    return {
      key: `scheme/${id}/${version}`,
      day,
      law: null,
      name: (after ?? before)?.name ?? '',
      sure: true,
      before: { from: null, state: 'sure' },
    }
  })
}

/** @param lists versions of the list of schemes, the newest first @returns the changes around today, the latest day first */
export function changesAround(today: Day, lists: readonly SchemeList[]): Change[] {
  const checks = lists[0]?.checks ?? []
  const laws = (Object.keys(lawFiles) as Law[]).flatMap((law) => changesOfLaw(law, checks))
  const ids = new Set(lists.flatMap((list) => list.schemes.map(({ id }) => id)))
  const schemes = [...ids].flatMap((id) => changesOfScheme(id, lists))
  return [...laws, ...schemes]
    .filter(({ day }) => near(day, today))
    .sort((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key))
}
