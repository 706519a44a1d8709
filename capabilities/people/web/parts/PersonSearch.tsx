// A field that finds a person by the first letters; arrows and Enter choose.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { m } from '#texts'
import { type FoundPerson, findPeople } from '../../../../platform/web/find.ts'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import './person-search.css'

interface PersonSearchGiven {
  name: string
  label: string
  quietLabel?: boolean
  required?: boolean
  startHere?: boolean
  /** Called with whoever is chosen; the field is then empty again. */
  onFound: (person: FoundPerson) => void
  /** What is wrong when the form is sent. */
  problem?: () => string | null
}

/** Two letters or more ask the server, a moment after the last key. */
function useFound(typed: string): readonly FoundPerson[] | undefined {
  const [found, setFound] = useState<readonly FoundPerson[] | undefined>()
  useEffect(() => {
    setFound(undefined)
    if (typed.trim().length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      findPeople(typed, stop.signal).then(setFound, () => setFound(stop.signal.aborted ? undefined : []))
    }, 90)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return found
}

export function PersonSearch({ onFound, problem, ...field }: PersonSearchGiven) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const found = useFound(typed)
  const wanted = useRef(false)
  const choose = (person: FoundPerson | undefined) => {
    if (!person) return
    wanted.current = false
    setTyped('')
    setAt(0)
    onFound(person)
  }
  // Enter may come before the answer: then the first that is found is meant.
  useEffect(() => {
    if (wanted.current && found) choose(found[0])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found?.length) {
      event.preventDefault()
      setAt((at + step + found.length) % found.length)
    }
    if (event.key === 'Enter' && !event.ctrlKey && typed.trim() !== '') {
      event.preventDefault()
      if (found) choose(found[at])
      else wanted.current = true
    }
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      event.stopPropagation()
      setTyped('')
    }
  }
  return (
    <Field {...field} problem={() => problem?.() ?? null}>
      {(control, touched) => (
        <div className="person-search">
          <input
            {...control}
            className="textbox"
            role="combobox"
            aria-expanded={Boolean(found?.length)}
            aria-controls={list}
            aria-activedescendant={found?.length ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            placeholder={m['people.search.hint']()}
            value={typed}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              touched()
              wanted.current = false
              setAt(0)
              setTyped(event.target.value)
            }}
          />
          <Hits id={list} found={found} at={at} choose={choose} />
        </div>
      )}
    </Field>
  )
}

function Hits({
  id,
  found,
  at,
  choose,
}: {
  id: string
  found: readonly FoundPerson[] | undefined
  at: number
  choose: (one: FoundPerson) => void
}) {
  return (
    <>
      <div id={id} role="listbox" aria-label={m['people.search.found']()} className={found?.length ? 'popover person-hits' : ''}>
        {found?.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself takes the keys.
          <div
            key={person.caseId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="palette-entry"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(person)}
          >
            <span className="palette-title private">{person.name}</span>
            <span className="soft small private">{person.beside}</span>
          </div>
        ))}
      </div>
      {found?.length === 0 ? (
        <p className="soft small" role="status">
          {m['people.search.none']()}
        </p>
      ) : null}
    </>
  )
}
