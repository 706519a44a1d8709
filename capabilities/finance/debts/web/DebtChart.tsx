// The falling debt as a line; the table of months says the same in figures. Fetched only when it is shown.
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { dayShort, monthWords } from '../../../../platform/web/when.ts'

export interface ChartPoint {
  readonly month: string
  readonly balance: number
}

const short = (month: string) => `${dayShort(`${month}-01`).split(' ')[1] ?? ''} ${month.slice(2, 4)}`

export default function DebtChart({ points }: { points: readonly ChartPoint[] }) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <AreaChart data={[...points]} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="month" tickFormatter={short} minTickGap={48} tickLine={false} stroke="var(--ink-soft)" fontSize={13} />
        <YAxis
          tickFormatter={(cents: number) => wholeEuros(cents)}
          width={78}
          axisLine={false}
          tickLine={false}
          stroke="var(--ink-soft)"
          fontSize={13}
        />
        <Tooltip
          formatter={(cents) => [euros(Number(cents)), '']}
          labelFormatter={(month) => (typeof month === 'string' ? monthWords(month) : '')}
          separator=""
          contentStyle={{ background: 'var(--sheet)', border: '1px solid var(--line)', borderRadius: 8, color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)' }}
        />
        <Area
          type="stepAfter"
          dataKey="balance"
          stroke="var(--accent)"
          strokeWidth={2.5}
          fill="var(--accent-wash)"
          isAnimationActive={false}
        />
      </AreaChart>
    </ResponsiveContainer>
  )
}
