// Which changes of law and of local schemes there are around a day.
import { addDays, type Day } from '../../../../core/kit/day.ts'
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

/** A first file tells no change: nothing was known before it. */
function changesOfLaw(law: Law, checks: readonly Check[]): Change[] {
  const [, ...later] = lawFiles[law].toSorted((a, b) => a.from.localeCompare(b.from))
  const isChecked = (from: Day) => checks.some((one) => one.law === law && one.from === from)
  return later.map(({ from, values }) => {
    const sure = isChecked(from) || numbersIn(values).every(({ verified }) => verified)
    return { key: `law/${law}/${from}`, day: from, law, name: '', sure }
  })
}

/** What of a scheme decides who gets it and how much; its words and its source do not. */
const weighs = ({ normPercent, meansUpTo, forChildren, amountCents, amountPeriod, from, until }: LocalScheme) =>
  JSON.stringify([normPercent, meansUpTo, forChildren, amountCents, amountPeriod, from, until])

/** @returns null where the scheme stayed as it was */
export function schemeChange(id: string, list: SchemeList, earlier: SchemeList): SchemeChange | null {
  const in_ = ({ schemes }: SchemeList) => schemes.find((one) => one.id === id) ?? null
  const [before, after] = [in_(earlier), in_(list)]
  if (before === null && after === null) return null
  return before && after && weighs(before) === weighs(after) ? null : { before, after }
}

/** Another last day, and nothing else: nobody notices before the day after the first of both. */
function dayAfterEnd({ before, after }: SchemeChange): Day | null {
  if (before === null || after === null || weighs({ ...before, until: null }) !== weighs({ ...after, until: null })) return null
  const [first] = [before.until, after.until].filter((day) => day !== null).sort()
  return first === undefined ? null : addDays(first, 1)
}

/** A new scheme changes something on its own first day; what was edited or taken off does so on the day of that. */
function dayOf(change: SchemeChange, setOn: Day): Day {
  if (change.before === null) return change.after?.from ?? setOn
  const ends = dayAfterEnd(change)
  return ends !== null && ends > setOn ? ends : setOn
}

function changesOfSchemes(list: SchemeList, earlier: SchemeList): Change[] {
  const ids = new Set([...earlier.schemes, ...list.schemes].map((one) => one.id))
  return [...ids].flatMap((id) => {
    const found = schemeChange(id, list, earlier)
    if (found === null) return []
    const name = (found.after ?? found.before)?.name ?? ''
    return [{ key: `scheme/${id}/${list.version}`, day: dayOf(found, list.setOn), law: null, name, sure: true }]
  })
}

/** @param lists versions of the list of schemes, the newest first @returns the changes around today, the latest day first */
export function changesAround(today: Day, lists: readonly SchemeList[]): Change[] {
  const checks = lists[0]?.checks ?? []
  const laws = (Object.keys(lawFiles) as Law[]).flatMap((law) => changesOfLaw(law, checks))
  const schemes = lists.flatMap((list, at) => {
    const earlier = lists[at + 1]
    return earlier === undefined ? [] : changesOfSchemes(list, earlier)
  })
  return [...laws, ...schemes]
    .filter(({ day }) => near(day, today))
    .sort((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key))
}
