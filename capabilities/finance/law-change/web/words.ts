// Words for changes of law.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { lawWords, questionWords, short } from '../../entitlements/web/law-words.ts'
import type { Change, Missing, Side, TouchedLine } from '../model.ts'

/** "Kindgebonden budget", or the name of a local scheme. */
export const changeName = ({ law, name }: Change): string => (law === null ? name : lawWords(law))

/** "Kindgebonden budget per 1 januari 2027". */
export function changeWords(change: Change, today: Day): string {
  return m['finance.law-change.from']({ name: changeName(change), day: dayWords(change.day, today) })
}

/** "€ 15 per maand"; null where a right has no amount. */
function amountWords({ monthly, once }: Side): string | null {
  if (monthly > 0) return m['finance.law-change.monthly']({ amount: short(monthly) })
  return once > 0 ? m['finance.law-change.once']({ amount: short(once) }) : null
}

export function sideWords(side: Side): string {
  return side.right ? (amountWords(side) ?? m['finance.law-change.right']()) : m['finance.law-change.no-right']()
}

/** "jaarinkomen, wie er in huis woont". */
export function missingWords(missing: readonly Missing[]): string {
  const words = (one: Missing) =>
    one === 'household' || one === 'apart' ? m[`finance.law-change.missing.${one}`]() : questionWords([one])
  return missing.map(words).join(', ')
}

/** Cents a month that a household gains; below zero what it loses; null where nobody can say what it was. */
export function gain({ before, after }: Pick<TouchedLine, 'before' | 'after'>): number | null {
  return before === null ? null : after.monthly - before.monthly
}

/** "Eerst € 127 per maand, dan € 129 per maand", or only what it becomes. */
export function betweenWords(change: Change, { before, after }: TouchedLine, today: Day): string {
  if (before) return m['finance.law-change.before-after']({ before: sideWords(before), after: sideWords(after) })
  return m['finance.law-change.after-only']({ day: dayWords(change.day, today), after: sideWords(after) })
}

/** What of it comes in now, beside what it becomes; empty where the sheet cannot tell or both sides are known. */
export function heldWords({ held }: Pick<TouchedLine, 'held'>): string {
  if (held === null) return ''
  return held > 0 ? m['finance.law-change.held']({ amount: short(held) }) : m['finance.law-change.held.not']()
}

export function gainWords(cents: number | null): string {
  if (cents === null || cents === 0) return ''
  const amount = short(Math.abs(cents))
  return cents > 0 ? m['finance.law-change.more']({ amount }) : m['finance.law-change.less']({ amount })
}

interface Drafted {
  name: string
  what: string
  day: string
}

/** Of what it was nothing is said but what the month sheet holds. */
function draftOfAfter(given: Drafted, { after: { right }, held }: TouchedLine, after: string | null): string {
  if (!right) return m['finance.law-change.draft.gone'](given)
  if (after === null) return m['finance.law-change.draft.changed'](given)
  if (!held) return m['finance.law-change.draft.after']({ ...given, after })
  const now = m['finance.law-change.monthly']({ amount: short(held) })
  return m['finance.law-change.draft.after-held']({ ...given, after, now })
}

/** A message to begin with; nobody gets it before a worker read it. */
export function draftWords(change: Change, line: TouchedLine): string {
  const given = { name: line.personName, what: changeName(change), day: dayWords(change.day) }
  const after = amountWords(line.after)
  if (line.before === null) return draftOfAfter(given, line, after)
  if (!line.before.right)
    return after ? m['finance.law-change.draft.new']({ ...given, after }) : m['finance.law-change.draft.new-right'](given)
  if (!line.after.right) return m['finance.law-change.draft.gone'](given)
  const before = amountWords(line.before)
  return before && after
    ? m['finance.law-change.draft.other']({ ...given, before, after })
    : m['finance.law-change.draft.changed'](given)
}
