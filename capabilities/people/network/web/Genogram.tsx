// The family drawn: one focus that moves along people with the arrow keys, keys that add a relative, and the same in words.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { useToday } from '../../../../platform/web/session.ts'
import type { Network, NetworkPerson } from '../model.ts'
import type { Relative } from '../rules/add.ts'
import { familyOf } from '../rules/family.ts'
import { type Genogram as Drawing, drawGenogram, type Placed } from '../rules/genogram.ts'
import { kinsOf } from '../rules/kin.ts'
import { measure } from '../rules/places.ts'
import { Couple, Descent, Feelings, HomeContour } from './GenogramLines.tsx'
import { linesOfName } from './label.ts'
import { PersonSymbol } from './PersonSymbol.tsx'
import { nameOf, sentenceOf, yearsOf } from './words.ts'

interface Given {
  network: Network
  chosen: string
  choose: (id: string) => void
  /** Keys: a letter adds a relative, Enter opens, Delete takes away. Null: only to look at. */
  act: ((what: Relative | 'open' | 'remove' | 'undo') => void) | null
  feelings: boolean
  zoom: number
}

export const relativeKeys: Record<string, Relative> = { o: 'parent', p: 'partner', b: 'sibling', k: 'child' }

/** Whoever stands next in that direction. */
function nextIn(people: readonly Placed[], from: string, key: string): string | null {
  const here = people.find(({ id }) => id === from)
  if (!here) return people[0]?.id ?? null
  if (key === 'Home') return people[0]?.id ?? null
  if (key === 'End') return people.at(-1)?.id ?? null
  const rows = { ArrowUp: here.level - 1, ArrowDown: here.level + 1 }[key]
  const side = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (rows === undefined && side === undefined) return null
  const able = people.filter(
    ({ id, level, x }) =>
      id !== from && (rows === undefined ? level === here.level && Math.sign(x - here.x) === side : level === rows),
  )
  const [nearest] = able.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))
  return nearest?.id ?? null
}

interface PersonGiven {
  person: NetworkPerson
  at: Placed
  chosen: boolean
  words: string
  year: number
  marks: number[]
  choose: () => void
}

function Person({ person, at, chosen, words, year, marks, choose }: PersonGiven) {
  const age = person.bornYear !== null && !person.died && person.kind === 'person' ? String(year - person.bornYear) : ''
  const names = linesOfName(nameOf(person))
  const half = measure.symbol / 2
  const place = `translate(${at.x} ${at.y + half})`
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing. */}
      <g
        id={`net-${person.id}`}
        className={chosen ? 'net-person net-chosen' : 'net-person'}
        transform={place}
        role="button"
        tabIndex={chosen ? 0 : -1}
        aria-label={words}
        aria-pressed={chosen}
        onClick={choose}
        onFocus={choose}
      >
        <rect
          className="net-touch"
          x={-measure.box.width / 2}
          y={-half - 6}
          width={measure.box.width}
          height={measure.box.height + 4}
          rx={12}
        />
        <PersonSymbol person={person} half={half} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here takes the focus; the button before it says the same. */}
      <g className="net-text" transform={place} aria-hidden="true">
        <text className="net-age" textAnchor="middle" y={5}>
          {age}
        </text>
        {names.map((line, row) => (
          <text key={line} className="net-name net-halo private" textAnchor="middle" y={half + 18 + row * 16}>
            {line}
          </text>
        ))}
        <text className="net-small net-halo" textAnchor="middle" y={half + 18 + names.length * 16}>
          {yearsOf(person)}
        </text>
        {marks.map((mark, row) => (
          <text key={mark} className="net-small" x={half + 6} y={-half + 10 + row * 12}>
            {`=${mark}`}
          </text>
        ))}
      </g>
    </>
  )
}

/** The focus follows who is chosen by a key. */
function useFollowing(chosen: string) {
  const moved = useRef(false)
  useEffect(() => {
    // Where the focus was lost, as with a button that went away, it goes here as well.
    if (moved.current || document.activeElement === document.body)
      document.getElementById(`net-${chosen}`)?.focus({ preventScroll: true })
    moved.current = false
  }, [chosen])
  return moved
}

function marksOf({ across }: Drawing, id: string): number[] {
  return across.flatMap((one, at) => (one.oneId === id || one.otherId === id ? [at + 1] : []))
}

export function Genogram({ network, chosen, choose, act, feelings, zoom }: Given) {
  const year = Number(useToday().slice(0, 4))
  const drawing = useMemo(() => drawGenogram(familyOf(network)), [network])
  const kins = useMemo(() => kinsOf(network), [network])
  const persons = new Map(network.persons.map((one) => [one.id, one]))
  const moved = useFollowing(chosen)
  const [reading] = useState(() => m['people.network.family.drawing']())
  function press(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && event.key === 'z'
    if (undo) act?.('undo')
    if (undo) event.preventDefault()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = nextIn(drawing.people, chosen, event.key)
    const relative = relativeKeys[event.key]
    if (to !== null) {
      moved.current = true
      choose(to)
    } else if (act && relative) act(relative)
    else if (act && (event.key === 'Enter' || event.key === ' ')) act('open')
    else if (act && (event.key === 'Delete' || event.key === 'Backspace')) act('remove')
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys of the people inside come here; a fieldset is for fields.
    <div className="net-frame" role="group" aria-label={reading} onKeyDown={press}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame around it names it, and everyone in it is named. */}
      <svg
        className="net-drawing"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width * zoom}
        height={drawing.height * zoom}
      >
        {drawing.homes.map((home) => (
          <HomeContour key={home.name} home={home} drawing={drawing} />
        ))}
        {feelings ? <Feelings network={network} drawing={drawing} /> : null}
        {drawing.descents.map((line) => (
          <Descent key={line.key} line={line} />
        ))}
        {drawing.couples.map((line) => (
          <Couple key={line.ends.join()} line={line} network={network} />
        ))}
        {drawing.people.map((at) => {
          const person = persons.get(at.id)
          if (!person) return null
          const words = sentenceOf(network, person, kins.get(at.id))
          const marks = marksOf(drawing, at.id)
          return (
            <Person key={at.id} {...{ person, at, words, year, marks }} chosen={at.id === chosen} choose={() => choose(at.id)} />
          )
        })}
      </svg>
    </div>
  )
}

/** The same family as sentences, for ears and for paper. */
export function FamilyInWords({ network }: { network: Network }) {
  const kins = kinsOf(network)
  const { people } = drawGenogram(familyOf(network))
  const persons = new Map(network.persons.map((one) => [one.id, one]))
  return (
    <ul className="net-words private">
      {people.map(({ id }) => {
        const person = persons.get(id)
        return person ? <li key={id}>{sentenceOf(network, person, kins.get(id))}</li> : null
      })}
    </ul>
  )
}
