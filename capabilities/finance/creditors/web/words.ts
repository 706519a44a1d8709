// How it stands with a creditor, in words.
import { m } from '#texts'
import { type Day, daysBetween } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { type Course, sideOf } from '../rules/course.ts'

/** "Saldo gevraagd op 3 november, wacht 12 dagen". */
export function standingWords({ at, since }: Course, today: Day): string {
  const what = m[`finance.creditors.at.${at}`]()
  if (since === null) return what
  const on = m['finance.creditors.on']({ what, day: dayWords(since, today) })
  const count = daysBetween(since, today)
  return sideOf(at) === 'waiting' && count > 0 ? `${on}, ${m['finance.creditors.waits']({ count })}` : on
}

const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "62 %" of a whole; nothing of nothing is nothing. */
export const partWords = (part: number, whole: number) => `${percent.format(whole === 0 ? 0 : (part * 100) / whole)} %`
