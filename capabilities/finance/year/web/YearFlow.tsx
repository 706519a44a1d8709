// Where the money of a year comes from and where it goes: streams as thick as they are large, with the same figures as a table.
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Table } from '../../../../platform/web/parts/Table.tsx'
import { categoryWord } from '../../budget/web/words.ts'
import { monthTitle } from '../../web/months.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import type { YearView } from '../api.ts'
import { flowOf, type Placed, placeStreams, type Stream } from '../rules/flow-of.ts'
import { type Show, total } from '../rules/shown-year.ts'
import './flow.css'

const size = { bars: 260, words: 34 }
const bar = 12

const streamWord = ({ name }: Stream) =>
  name === 'other' || name === 'short' || name === 'left' ? m[`finance.year.flow.${name}`]() : categoryWord(name)

const toneOf = ({ name, group }: Stream) => (name === 'short' || name === 'left' ? name : (group ?? 'other'))

/** The width there is, as it changes. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return width
}

/** A band from the bar of a stream to where all streams meet. */
function bandPath({ top, height }: Placed, at: { from: number; to: number; meets: number }): string {
  const half = (at.from + at.to) / 2
  const { from, to, meets } = at
  return `M${from},${top} C${half},${top} ${half},${meets} ${to},${meets} L${to},${meets + height} C${half},${meets + height} ${half},${top + height} ${from},${top + height} Z`
}

function Side({ placed, from, to, middle }: { placed: readonly Placed[]; from: number; to: number; middle: number }) {
  return placed.map((one) => (
    <g key={one.name} className={`flow-${toneOf(one)}`}>
      <path className="flow-band" d={bandPath(one, { from, to, meets: middle + one.joins })} />
      <rect x={Math.min(from, to) === from ? from - bar : from} y={one.top} width={bar} height={Math.max(1, one.height)} rx="2" />
    </g>
  ))
}

function Words({ placed, side, width }: { placed: readonly Placed[]; side: 'into' | 'out'; width: number }) {
  return placed.map((one) => (
    <span key={one.name} className={`flow-words flow-words-${side}`} style={{ top: one.middle, maxWidth: width }}>
      <span className="flow-name">{streamWord(one)}</span>
      <b className="private">{wholeEuros(one.cents)}</b>
    </span>
  ))
}

function Picture({ into, out, width, label }: { into: readonly Stream[]; out: readonly Stream[]; width: number; label: string }) {
  const sides = useMemo(() => [placeStreams(into, size), placeStreams(out, size)] as const, [into, out])
  const height = Math.max(...sides.map((one) => one.height), size.bars)
  // Both sides stand in the middle of the height.
  const [left, right] = sides.map(({ placed, height: own }) => {
    const down = (height - own) / 2
    return placed.map((one) => ({ ...one, top: one.top + down, middle: one.middle + down }))
  }) as [Placed[], Placed[]]
  const words = Math.min(230, Math.floor(width * 0.32))
  const meet = { middle: (height - size.bars) / 2, at: width / 2 }
  return (
    <div className="flow" role="img" aria-label={label} style={{ height }}>
      <svg width={width} height={height} aria-hidden="true">
        <Side placed={left} from={words + bar} to={meet.at} middle={meet.middle} />
        <Side placed={right} from={width - words - bar} to={meet.at} middle={meet.middle} />
        <rect className="flow-meet" x={meet.at - 3} y={meet.middle} width="6" height={size.bars} rx="3" />
      </svg>
      <Words placed={left} side="into" width={words - 10} />
      <Words placed={right} side="out" width={words - 10} />
    </div>
  )
}

/** A stream of one category opens its months; of several, what each comes to in the year. */
function madeOf({ of }: Stream, { months }: YearView) {
  const [only] = of
  const lines =
    of.length === 1 && only
      ? months.map(({ month }, at) => ({ key: month, name: monthTitle(month), amounts: [only.amounts[at] ?? 0] }))
      : of.map(({ category, amounts }) => ({ key: category, name: categoryWord(category), amounts: [total(amounts)] }))
  return { heads: [], parts: [{ word: null, lines: lines.filter(({ amounts }) => amounts[0] !== 0) }] }
}

function StreamSum({ stream, view }: { stream: Stream; view: YearView }) {
  const title = m['finance.made-of']({ what: streamWord(stream), of: String(view.year) })
  return <OpenedSum cents={stream.cents} shown={euros(stream.cents)} title={title} made={() => madeOf(stream, view)} />
}

export function YearFlow({ view, show }: { view: YearView; show: Show }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const flow = useMemo(() => flowOf(view, show), [view, show])
  if (flow.cents === 0) return null
  const rows = [
    ...flow.into.map((one) => ({ one, side: m['finance.year.flow.from']() })),
    ...flow.out.map((one) => ({ one, side: m['finance.year.flow.to']() })),
  ]
  return (
    <div className="no-print">
      <Section title={m['finance.year.flow']()}>
        <div ref={frame}>
          {width > 0 ? <Picture {...flow} width={width} label={m['finance.year.flow.words']({ in: euros(flow.cents) })} /> : null}
        </div>
        <details>
          <summary>{m['finance.year.flow.table']()}</summary>
          <Table
            caption={m['finance.year.flow']()}
            rows={rows}
            keyOf={({ one, side }) => `${side} ${one.name}`}
            columns={[
              { key: 'side', head: m['finance.year.flow.side'](), cell: ({ side }) => side },
              { key: 'name', head: m['finance.year.category'](), cell: ({ one }) => streamWord(one) },
              {
                key: 'cents',
                head: m['finance.year.total'](),
                number: true,
                private: true,
                cell: ({ one }) => <StreamSum stream={one} view={view} />,
              },
            ]}
          />
        </details>
      </Section>
    </div>
  )
}
