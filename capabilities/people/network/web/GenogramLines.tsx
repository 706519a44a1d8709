// The lines of a genogram: unions with their slashes, descents dashed or dotted, homes as a dashed contour, and feelings.
import { useId } from 'react'
import type { Network, ParenthoodForm } from '../model.ts'
import type { Genogram, Home } from '../rules/genogram.ts'
import type { CoupleLine, DescentLine, Point } from '../rules/lines.ts'
import { measure } from '../rules/places.ts'
import { feelingStroke } from '../rules/stroke.ts'

const path = (points: readonly Point[]) => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
const dashes: Record<ParenthoodForm, string | undefined> = {
  biological: undefined,
  adopted: '8 5',
  foster: '2 5',
  step: '12 4 2 4',
}

function Slashes({ at, count }: { at: Point; count: number }) {
  const places = count === 2 ? [-5, 3] : [-1]
  return (
    <path className="net-line" d={places.map((by) => `M${at.x + by - 5} ${at.y + 11}L${at.x + by + 7} ${at.y - 11}`).join('')} />
  )
}

export function Couple({ line, network }: { line: CoupleLine; network: Network }) {
  const union = network.unions.find(({ id }) => id === line.unionId)
  const year = union?.sinceYear ?? union?.untilYear ?? null
  const dashed = line.form === null || line.form === 'partner' || line.form === 'cohabiting'
  const [start] = line.points as [Point]
  return (
    <g>
      <path className="net-line" d={path(line.points)} strokeDasharray={dashed ? '7 5' : undefined} />
      {line.form === 'separated' || line.form === 'divorced' ? (
        <Slashes at={line.middle} count={line.form === 'divorced' ? 2 : 1} />
      ) : null}
      {year === null ? null : (
        <text className="net-small" x={line.points.length === 2 ? start.x + 5 : line.middle.x + 14} y={line.middle.y - 5}>
          {year}
        </text>
      )}
    </g>
  )
}

export function Descent({ line }: { line: DescentLine }) {
  const dash = dashes[line.form]
  return (
    <g>
      <path className="net-line" d={path(line.stem)} />
      <path className="net-line" d={path(line.lane)} />
      {line.children.map(({ id, points }) => (
        <path key={id} className="net-line" d={path(points)} strokeDasharray={dash} />
      ))}
    </g>
  )
}

const pad = 9

/** Everything of a home, drawn `by` wider. */
function HomeShapes({ home, by }: { home: Home; by: number }) {
  const { width, height } = measure.box
  return (
    <>
      {home.members.map(({ id, x, y }) => (
        <rect
          key={id}
          x={x - width / 2 + 4 - by}
          y={y - pad - by + 2}
          width={width - 8 + 2 * by}
          height={height + pad + 2 * by - 4}
          rx={14 + by}
        />
      ))}
      {home.bands.map((band) => (
        <path
          key={path(band)}
          d={path(band)}
          fill="none"
          strokeWidth={18 + 2 * by}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </>
  )
}

/** A dashed contour around who lives together: the rim of all shapes at once, seen through a hatch. */
export function HomeContour({ home, drawing }: { home: Home; drawing: Genogram }) {
  const id = useId()
  const { width, height } = drawing
  const [first] = home.members
  return (
    <g className="net-home">
      <mask id={`${id}-rim`} maskUnits="userSpaceOnUse" x={0} y={0} width={width} height={height}>
        <g fill="#fff" stroke="#fff">
          <HomeShapes home={home} by={1.1} />
        </g>
        <g fill="#000" stroke="#000">
          <HomeShapes home={home} by={-0.7} />
        </g>
      </mask>
      <pattern id={`${id}-dash`} width={9} height={9} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="net-home-dash" width={5.4} height={9} />
      </pattern>
      <rect width={width} height={height} fill={`url(#${id}-dash)`} mask={`url(#${id}-rim)`} />
      {first ? (
        <text className="net-small private" x={first.x - measure.box.width / 2 + 8} y={first.y - pad - 5}>
          {home.name}
        </text>
      ) : null}
    </g>
  )
}

/** What people feel about each other, below the symbols. */
export function Feelings({ network, drawing }: { network: Network; drawing: Genogram }) {
  const at = new Map(drawing.people.map(({ id, x, y }) => [id, { x, y: y + measure.symbol / 2 }]))
  return (
    <g className="net-feelings">
      {network.bonds.map(({ id, feeling, oneId, otherId, untilOn }) => {
        const [from, to] = [at.get(oneId), at.get(otherId)]
        if (!feeling || untilOn !== null || !from || !to) return null
        const stroke = feelingStroke(from, to, feeling)
        return stroke.paths.map((d) => (
          <path key={`${id} ${d.slice(0, 24)}`} d={d} strokeDasharray={stroke.dash ?? undefined} strokeWidth={stroke.width} />
        ))
      })}
    </g>
  )
}
