// A field that finds a person by the first letters; arrows and Enter choose.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import { type FoundPerson, findPeople } from '../../../../platform/web/find.ts'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { FindBox } from '../../../../platform/web/parts/FindBox.tsx'

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
  const found = useFound(typed)
  return (
    <Field {...field} problem={() => problem?.() ?? null}>
      {(control, touched) => (
        <FindBox
          {...{ control, touched, typed, onTyped: setTyped }}
          hits={found?.map((person) => ({ ...person, key: person.caseId, title: person.name }))}
          onChosen={({ personId, caseId, name, beside }) => {
            setTyped('')
            onFound({ personId, caseId, name, beside })
          }}
          label={m['people.search.found']()}
          hint={m['people.search.hint']()}
          none={m['people.search.none']()}
          over
          people
        />
      )}
    </Field>
  )
}
