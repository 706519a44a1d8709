// What comes in and goes out in each month, as bars. Fetched only when someone looks at a year; the table says the same.
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { monthName, monthShort } from '../../web/months.ts'

export interface ChartMonth {
  month: string
  income: number
  costs: number
}

interface Drawn {
  month: string
  income: number
  covered: number
  over: number
}

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload: Drawn }[] }) {
  const one = payload?.[0]?.payload
  if (!active || !one) return null
  return (
    <div className="chart-tip">
      <b>{monthName(one.month)}</b>
      <span>{`${m['finance.year.in']()} ${euros(one.income)}`}</span>
      <span>{`${m['finance.year.out']()} ${euros(one.covered + one.over)}`}</span>
    </div>
  )
}

export default function YearChart({ months }: { months: readonly ChartMonth[] }) {
  const drawn = months.map(({ month, income, costs }): Drawn => {
    const covered = Math.min(income, costs)
    return { month, income, covered, over: costs - covered }
  })
  return (
    <div className="chart" role="img" aria-label={m['finance.year.chart.words']()}>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={drawn} barGap={2} barCategoryGap="22%" accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="month"
            tickFormatter={monthShort}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
          />
          <YAxis
            tickFormatter={(cents: number) => wholeEuros(cents)}
            tickLine={false}
            axisLine={false}
            width={72}
            tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
          />
          <Tooltip content={<Tip />} cursor={{ fill: 'var(--sunken)' }} isAnimationActive={false} />
          <Bar dataKey="income" stackId="in" fill="var(--accent)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
          <Bar dataKey="covered" stackId="out" fill="var(--sun-bar)" isAnimationActive={false} />
          <Bar dataKey="over" stackId="out" fill="var(--clay)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
