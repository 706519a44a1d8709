// Figures over time as a line, with the words of the bands behind it; the table beside it says the same. Fetched only when shown.
import { CartesianGrid, Line, LineChart, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { dayFromNumber, dayNumber } from '../../../core/kit/day.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayShort } from '../../../platform/web/when.ts'

export interface ChartGiven {
  points: readonly { on: string; value: number }[]
  least: number
  most: number
  /** Parts of the field that ask attention. */
  marked?: readonly { from: number; to: number }[]
  /** What the line shows, in a sentence. */
  words: string
  height?: number
}

interface Drawn {
  at: number
  value: number
}

function Tip({ active, payload }: { active?: boolean; payload?: readonly { payload: Drawn }[] }) {
  const one = payload?.[0]?.payload
  if (!active || !one) return null
  return (
    <div className="chart-tip">
      <b>{one.value}</b>
      <span>{dayShort(dayFromNumber(one.at))}</span>
    </div>
  )
}

export default function ScoreChart({ points, least, most, marked = [], words, height = 170 }: ChartGiven) {
  const today = useToday()
  const drawn = points.map(({ on, value }): Drawn => ({ at: dayNumber(on), value }))
  const middle = (least + most) / 2
  const ticks = Number.isInteger(middle) ? [least, middle, most] : [least, most]
  const tick = { fill: 'var(--ink-soft)', fontSize: 13 }
  return (
    <div className="chart score-chart private" role="img" aria-label={words}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={drawn} margin={{ top: 10, right: 22, bottom: 0, left: 0 }} accessibilityLayer={false}>
          {marked.map(({ from, to }) => (
            <ReferenceArea key={from} y1={from} y2={to} fill="var(--sun-wash)" fillOpacity={0.7} ifOverflow="hidden" />
          ))}
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={drawn.map(({ at }) => at)}
            tickFormatter={(at: number) => dayShort(dayFromNumber(at), today)}
            minTickGap={24}
            padding={{ left: 16, right: 16 }}
            tickLine={false}
            axisLine={false}
            tick={tick}
          />
          <YAxis domain={[least, most]} ticks={ticks} width={36} tickLine={false} axisLine={false} tick={tick} />
          <Tooltip content={<Tip />} cursor={{ stroke: 'var(--line)' }} isAnimationActive={false} />
          <Line
            type="linear"
            dataKey="value"
            stroke="var(--accent)"
            strokeWidth={2.5}
            dot={{ r: 4.5, fill: 'var(--sheet)', stroke: 'var(--accent)', strokeWidth: 2.5 }}
            activeDot={{ r: 6 }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
