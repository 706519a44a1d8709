// Living money of this week, on top of the sheet.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { dayFull } from '../../../../platform/web/when.ts'
import type { MonthView } from '../api.ts'

export function WeekStrip({ week }: { week: MonthView['week'] }) {
  if (week.planned === 0) return null
  const over = week.left < 0
  return (
    <section className="week" aria-label={m['finance.month.week']()}>
      <span className="week-title">{m['finance.month.week']()}</span>
      <b className={over ? 'week-left week-over private' : 'week-left private'}>
        {over
          ? m['finance.month.week.over']({ amount: euros(-week.left) })
          : m['finance.month.week.left']({ amount: euros(week.left) })}
      </b>
      <span className="soft small private">
        {m['finance.month.week.planned']({ amount: euros(week.planned) })}
        {week.spent === 0 ? '' : `, ${m['finance.month.week.spent']({ amount: euros(week.spent) })}`}
        {`, ${m['finance.month.week.until']({ day: dayFull(week.until) })}`}
      </span>
    </section>
  )
}
