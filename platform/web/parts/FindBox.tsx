// The control of a field that finds something by a few letters: what is found stands below it, arrows and Enter choose.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Control } from './Field.tsx'

export interface Hit {
  readonly key: string
  readonly title: string
  /** What tells it apart, softly beside it. */
  readonly beside: string
}

interface Given<Found extends Hit> {
  control: Control
  touched: () => void
  typed: string
  onTyped: (typed: string) => void
  /** Undefined while that is being looked up, or nothing was asked. */
  hits: readonly Found[] | undefined
  onChosen: (hit: Found) => void
  /** What the list is called. */
  label: string
  hint: string
  /** Said when nothing was found. */
  none?: string
  /** Over what stands below the field, instead of making room there. */
  over?: boolean
  /** Names of people: blurred by the privacy key. */
  people?: boolean
}

/** Which hit is pointed at, and the keys that move and choose. */
function useChoosing<Found extends Hit>({ typed, onTyped, hits, onChosen }: Given<Found>) {
  const [at, point] = useState(0)
  const wanted = useRef(false)
  const choose = (hit: Found | undefined) => {
    if (!hit) return
    wanted.current = false
    point(0)
    onChosen(hit)
  }
  // Enter may come before the answer: then the first that is found is meant.
  useEffect(() => {
    if (wanted.current && hits) choose(hits[0])
  })
  const type = (text: string) => {
    wanted.current = false
    point(0)
    onTyped(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const count = hits?.length ?? 0
    if (step !== 0 && count > 0) point((at + step + count) % count)
    else if (event.key === 'Enter' && !event.ctrlKey && (typed.trim() !== '' || count > 0)) {
      if (hits) choose(hits[at])
      else wanted.current = true
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation()
      type('')
    } else return
    event.preventDefault()
  }
  return { at, choose, type, onKeyDown }
}

export function FindBox<Found extends Hit>(given: Given<Found>) {
  const { control, touched, typed, hits, hint, none, over = false } = given
  const list = useId()
  const { at, choose, type, onKeyDown } = useChoosing(given)
  const some = hits !== undefined && hits.length > 0
  return (
    <div className={over ? 'find-box find-box-over' : 'find-box stack tight'}>
      <input
        {...control}
        className="textbox"
        role="combobox"
        aria-expanded={some}
        aria-controls={list}
        aria-activedescendant={some ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={hint}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          touched()
          type(event.target.value)
        }}
      />
      <Hits id={list} at={at} choose={choose} given={given} />
      {none && hits?.length === 0 ? (
        <p className="soft small" role="status">
          {none}
        </p>
      ) : null}
    </div>
  )
}

interface HitsGiven<Found extends Hit> {
  id: string
  at: number
  choose: (hit: Found) => void
  given: Given<Found>
}

function Hits<Found extends Hit>({ id, at, choose, given: { hits, label, over, people } }: HitsGiven<Found>) {
  const shown = over ? 'popover find-hits' : 'find-hits'
  return (
    <div id={id} role="listbox" aria-label={label} className={hits?.length ? shown : ''}>
      {hits?.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself takes the keys.
        <div
          key={hit.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="palette-entry"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(hit)}
        >
          <span className={people ? 'palette-title private' : 'palette-title'}>{hit.title}</span>
          <span className={people ? 'soft small private' : 'soft small'}>{hit.beside}</span>
        </div>
      ))}
    </div>
  )
}
