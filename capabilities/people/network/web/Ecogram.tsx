// The people around someone, drawn: the nearest in the inner ring, lines that say how strong, arrows that say who gives.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { m } from '#texts'
import { segments } from '../model.ts'
import type { Contact } from '../rules/bonds.ts'
import { type Ecogram as Drawing, drawEcogram, type PlacedSpot } from '../rules/ecogram.ts'
import { arrowHead, contactStroke, towards } from '../rules/stroke.ts'
import { linesOfName } from './label.ts'
import { bondWords, nameOf, ringWords } from './words.ts'

const center = { x: 0, y: 0 }
const round = 17
const core = 46

interface Given {
  name: string
  contacts: readonly Contact[]
  chosen: string
  choose: (id: string) => void
  open: ((id: string) => void) | null
}

function Ties({ contact, at }: { contact: Contact; at: PlacedSpot }) {
  const { bond } = contact
  const [from, to] = [towards(center, at, core), towards(at, center, round + 6)]
  const [start, end] = [bond.gets.length > 0 ? towards(from, to, 10) : from, bond.gives.length > 0 ? towards(to, from, 10) : to]
  const stroke = contactStroke(start, end, bond)
  return (
    <g className="net-feelings">
      {stroke.paths.map((d) => (
        <path key={d} d={d} strokeWidth={stroke.width} strokeDasharray={stroke.dash ?? undefined} />
      ))}
      {bond.gives.length > 0 ? <path className="net-arrow" d={arrowHead(center, to)} /> : null}
      {bond.gets.length > 0 ? <path className="net-arrow" d={arrowHead(at, from)} /> : null}
    </g>
  )
}

interface SpotGiven extends Pick<Given, 'choose' | 'open'> {
  contact: Contact
  at: PlacedSpot
  chosen: boolean
  /** Can be reached by Tab. */
  reached: boolean
}

function Spot({ contact, at, chosen, reached, choose, open }: SpotGiven) {
  const { person, bond, segment } = contact
  const names = linesOfName(nameOf(person), 14)
  // The line comes from the middle, so the name stands on the other side.
  const above = at.y < 0
  const words = [nameOf(person), m[`people.network.segment.${segment}`](), ringWords(bond.ring), bondWords(bond)].join(', ')
  const place = `translate(${at.x} ${at.y})`
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing. */}
      <g
        id={`eco-${person.id}`}
        className={chosen ? 'net-person net-chosen' : 'net-person'}
        transform={place}
        role="button"
        tabIndex={reached ? 0 : -1}
        aria-label={words}
        onFocus={() => choose(person.id)}
        onClick={() => (open ?? choose)(person.id)}
      >
        <rect className="net-touch" x={-46} y={above ? -56 : -24} width={92} height={80} rx={12} />
        {person.kind === 'group' ? (
          <rect className="net-symbol" x={-round} y={-round} width={2 * round} height={2 * round} rx={7} />
        ) : (
          <circle className="net-symbol" r={round} />
        )}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here takes the focus; the button before it says the same. */}
      <g className="net-text" transform={place} aria-hidden="true">
        <text className="net-age" textAnchor="middle" y={5}>
          {nameOf(person).slice(0, 1).toLocaleUpperCase('nl')}
        </text>
        {names.map((line, row) => (
          <text
            key={line}
            className="net-name net-halo private"
            textAnchor="middle"
            y={above ? -round - 8 - (names.length - 1 - row) * 15 : round + 15 + row * 15}
          >
            {line}
          </text>
        ))}
      </g>
    </>
  )
}

/** A point on a circle, in turns from the top. */
const onCircle = (radius: number, turn: number) => ({
  x: radius * Math.sin(2 * Math.PI * turn),
  y: -radius * Math.cos(2 * Math.PI * turn),
})

function Ground({ drawing }: { drawing: Drawing }) {
  const { rings, slices, reach } = drawing
  return (
    <g className="net-ground">
      {rings.map((radius) => (
        <circle key={radius} className="net-ring" r={radius + 44} />
      ))}
      {slices.map(({ segment, from, to, empty }) => {
        const [inner, outer, word] = [onCircle(core + 6, from), onCircle(reach - 50, from), onCircle(reach - 26, (from + to) / 2)]
        return (
          <g key={segment}>
            <path className="net-ring" d={`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} />
            <text
              className={empty ? 'net-segment net-segment-empty' : 'net-segment'}
              textAnchor="middle"
              x={word.x}
              y={word.y + 5}
            >
              {m[`people.network.segment.${segment}`]()}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function Ecogram({ name, contacts, chosen, choose, open }: Given) {
  const ordered = segments.flatMap((segment) => contacts.filter((one) => one.segment === segment))
  const drawing = drawEcogram(ordered.map(({ person, bond, segment }) => ({ id: person.id, segment, ring: bond.ring ?? 2 })))
  const at = new Map(drawing.spots.map((one) => [one.id, one]))
  const here = ordered.findIndex(({ person }) => person.id === chosen)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) document.getElementById(`eco-${chosen}`)?.focus()
    moved.current = false
  }, [chosen])
  function press(event: KeyboardEvent): void {
    const step = steps[event.key]
    if ((event.key === 'Enter' || event.key === ' ') && open && here >= 0) open(chosen)
    else if (step !== undefined && ordered.length > 0) {
      moved.current = true
      choose(ordered[(here + step + ordered.length) % ordered.length]?.person.id ?? '')
    } else return
    event.preventDefault()
  }
  const size = drawing.reach + 30
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys of the people inside come here; a fieldset is for fields.
    <div className="net-frame net-round" role="group" aria-label={m['people.network.around.drawing']()} onKeyDown={press}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame around it names it, and everyone in it is named. */}
      <svg className="net-drawing" viewBox={`${-size} ${-drawing.reach} ${2 * size} ${2 * drawing.reach}`}>
        <Ground drawing={drawing} />
        {ordered.map((contact) => {
          const spot = at.get(contact.person.id)
          return spot ? <Ties key={contact.person.id} contact={contact} at={spot} /> : null
        })}
        <circle className="net-symbol" r={core} />
        <circle className="net-symbol" r={core - 5} />
        {linesOfName(name, 11).map((line, row, all) => (
          <text key={line} className="net-name net-core private" textAnchor="middle" y={5 + (row - (all.length - 1) / 2) * 16}>
            {line}
          </text>
        ))}
        {ordered.map((contact, place) => {
          const spot = at.get(contact.person.id)
          const reached = here === -1 ? place === 0 : place === here
          return spot ? (
            <Spot key={contact.person.id} {...{ contact, choose, open, reached }} at={spot} chosen={place === here} />
          ) : null
        })}
      </svg>
    </div>
  )
}
