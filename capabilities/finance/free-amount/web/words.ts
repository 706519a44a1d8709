// What stays free, in words: where it comes from and how it leads to what can be paid.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Calculated, KeptFreeAmount } from '../model.ts'

/** "rekenhulp Bureau Wsnp, 3 november" */
export function fromWords({ source, on }: Calculated, today: Day): string {
  return m['finance.free.from']({ source: m[`finance.free.source.${source}`](), day: dayWords(on, today) })
}

/** What a plan remembers of the amount it rests on; its words are Dutch, as what is kept is. */
export function restsOn(row: KeptFreeAmount | null) {
  if (!row?.vtlb) return null
  const { cents, source, on } = row.vtlb
  return { freeCents: cents, source: m[`finance.free.source.${source}`]({}, { locale: 'nl' }), sourceOn: on }
}
