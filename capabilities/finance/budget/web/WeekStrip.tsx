// Living money of this week, on top of the sheet.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { dayFull } from '../../../../platform/web/when.ts'
import { Opens } from '../../web/MadeOfDialog.tsx'
import type { WeekMoney } from '../rules/week-money.ts'

interface Given {
  week: WeekMoney
  /** Opens the lines it is made of; absent where one looks together. */
  onOpen?: (() => void) | undefined
}

export function WeekStrip({ week, onOpen }: Given) {
  if (week.planned === 0) return null
  const over = week.left < 0
  const title = m['finance.month.week']()
  const shown = over
    ? m['finance.month.week.over']({ amount: euros(-week.left) })
    : m['finance.month.week.left']({ amount: euros(week.left) })
  return (
    <section className="week" aria-label={title}>
      <span className="week-title">{title}</span>
      <b className={over ? 'week-left week-over private' : 'week-left private'}>
        {onOpen ? <Opens cents={week.left} of={title} shown={shown} onOpen={onOpen} /> : shown}
      </b>
      <span className="soft small private">
        {m['finance.month.week.planned']({ amount: euros(week.planned) })}
        {week.spent === 0 ? '' : `, ${m['finance.month.week.spent']({ amount: euros(week.spent) })}`}
        {`, ${m['finance.month.week.until']({ day: dayFull(week.until) })}`}
      </span>
    </section>
  )
}
