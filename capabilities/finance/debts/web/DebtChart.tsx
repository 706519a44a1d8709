// The falling debt as lines: how it was, how it goes on, and how it was planned; tables say the same in figures. Fetched only when it is shown.
import { Area, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { dayShort, monthWords } from '../../../../platform/web/when.ts'
import type { LineMonth } from '../../payments/rules/debt-line.ts'

const short = (month: string) => `${dayShort(`${month}-01`).split(' ')[1] ?? ''} ${month.slice(2, 4)}`

const tip = { background: 'var(--sheet)', border: '1px solid var(--line)', borderRadius: 8, color: 'var(--ink)' }

export default function DebtChart({ line, height = 260 }: { line: readonly LineMonth[]; height?: number }) {
  const isPlanned = line.some(({ planned }) => planned !== null)
  const drawn = { type: 'stepAfter', connectNulls: false, dot: false, isAnimationActive: false } as const
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={[...line]} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="month" tickFormatter={short} minTickGap={48} tickLine={false} stroke="var(--ink-soft)" fontSize={13} />
        <YAxis
          tickFormatter={(cents: number) => wholeEuros(cents)}
          width={78}
          domain={[0, 'auto']}
          axisLine={false}
          tickLine={false}
          stroke="var(--ink-soft)"
          fontSize={13}
        />
        <Tooltip
          formatter={(cents, name) => [euros(Number(cents)), name]}
          labelFormatter={(month) => (typeof month === 'string' ? monthWords(month) : '')}
          separator=" "
          contentStyle={tip}
          itemStyle={{ color: 'var(--ink)' }}
        />
        <Legend
          itemSorter={null}
          wrapperStyle={{ fontSize: 14, color: 'var(--ink)' }}
          formatter={(name) => <span className="debts-legend">{name}</span>}
        />
        <Area
          {...drawn}
          dataKey="was"
          name={m['finance.payments.line.was']()}
          stroke="var(--accent)"
          strokeWidth={2.5}
          fill="var(--accent-wash)"
        />
        <Line
          {...drawn}
          dataKey="comes"
          name={m['finance.payments.line.comes']()}
          stroke="var(--accent)"
          strokeWidth={2.5}
          strokeDasharray="2 5"
          strokeLinecap="round"
        />
        {isPlanned ? (
          <Line
            {...drawn}
            dataKey="planned"
            name={m['finance.payments.line.planned']()}
            stroke="var(--ink-soft)"
            strokeWidth={1.5}
            strokeDasharray="7 4"
          />
        ) : null}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
