// Words for changes of law.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { lawWords, short } from '../../entitlements/web/law-words.ts'
import type { Change, Side, TouchedLine } from '../model.ts'

/** "Kindgebonden budget", or the name of a local scheme. */
export const changeName = ({ law, name }: Change): string => (law === null ? name : lawWords(law))

/** "Kindgebonden budget per 1 januari 2027". */
export function changeWords(change: Change, today: Day): string {
  return m['finance.law-change.from']({ name: changeName(change), day: dayWords(change.day, today) })
}

export function sideWords({ right, monthly }: Side): string {
  if (!right) return m['finance.law-change.no-right']()
  return monthly === 0 ? m['finance.law-change.right']() : m['finance.law-change.monthly']({ amount: short(monthly) })
}

/** Cents a month that a household gains; below zero what it loses. */
export const gain = ({ before, after }: Pick<TouchedLine, 'before' | 'after'>): number => after.monthly - before.monthly

export function gainWords(cents: number): string {
  if (cents === 0) return ''
  const amount = short(Math.abs(cents))
  return cents > 0 ? m['finance.law-change.more']({ amount }) : m['finance.law-change.less']({ amount })
}

/** A message to begin with; nobody gets it before a worker read it. */
export function draftWords(change: Change, line: TouchedLine): string {
  const given = { name: line.personName, what: changeName(change), day: dayWords(change.day) }
  const [before, after] = [sideWords(line.before), sideWords(line.after)]
  if (!line.before.right) return m['finance.law-change.draft.new']({ ...given, after })
  if (!line.after.right) return m['finance.law-change.draft.gone'](given)
  return m['finance.law-change.draft.other']({ ...given, before, after })
}
