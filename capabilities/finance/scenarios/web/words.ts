// Words of trying out: how much it differs, and what each change is.
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Period } from '../../../../core/kit/period.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { lineName } from '../../budget/web/words.ts'
import type { Change, PlanLine } from '../model.ts'
import type { Outlook } from '../rules/months-ahead.ts'

/** "+ 12,50" and "− 12,50" for what is left over; nothing where it stays the same. */
export function signed(cents: Cents): string {
  return cents === 0 ? '' : `${cents > 0 ? '+' : '−'} ${euros(Math.abs(cents))}`
}

/** One or two sentences on what it does to the month and to a year. */
export function differenceWords(now: Outlook, then: Outlook): string {
  const month = then.average.left - now.average.left
  const year = then.left - now.left
  const given = { difference: euros(Math.abs(month)), now: euros(now.average.left), then: euros(then.average.left) }
  const first = month > 0 ? m['finance.what-if.more'](given) : month < 0 ? m['finance.what-if.less'](given) : equal(given.then)
  const holds = then.average.left < 0 ? m['finance.what-if.unbalanced']() : m['finance.what-if.balanced']()
  const inYear = { difference: euros(Math.abs(year)) }
  const last = year > 0 ? m['finance.what-if.year.more'](inYear) : year < 0 ? m['finance.what-if.year.less'](inYear) : undefined
  return [first, holds, last].filter(Boolean).join(' ')
}

const equal = (then: string) => m['finance.what-if.equal']({ then })

const perPeriod = ({ amountCents, period }: { amountCents: Cents; period: Period }) =>
  m['finance.what-if.of-period']({ amount: euros(amountCents), period: m[`finance.period.${period}`]() })

/** "Huur: € 750,00 per maand in plaats van € 700,00 per maand". Null where its line is gone. */
export function changeWords(change: Change, posts: readonly PlanLine[]): string | null {
  if (change.kind === 'comes') return m['finance.what-if.adopt.comes']({ name: lineName(change), then: perPeriod(change) })
  const line = posts.find(({ id }) => id === change.postId)
  if (line === undefined) return null
  const name = lineName(line)
  if (change.kind === 'stops') return m['finance.what-if.adopt.stops']({ name })
  return m['finance.what-if.adopt.becomes']({ name, then: perPeriod(change), now: perPeriod(line) })
}
