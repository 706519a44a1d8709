// Whom a note is about: one person, or more with a copy in each file.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { fieldSentence } from '../../../platform/web/sentences.ts'
import { useCaseName } from '../../people/web/parts/case-name.ts'
import { PersonSearch } from '../../people/web/parts/PersonSearch.tsx'

function Chosen({ caseId, remove }: { caseId: string; remove: (() => void) | undefined }) {
  const name = useCaseName(caseId)?.name ?? ''
  return (
    <li className="pill pill-ok note-person">
      <span className="private">{name}</span>
      {remove ? (
        <Button kind="plain" small icon="close" word={m['contact.note.person.remove']({ name })} onClick={remove} />
      ) : null}
    </li>
  )
}

interface PeopleGiven {
  caseIds: readonly string[]
  onChange: (caseIds: string[]) => void
  /** The person whose page one is on: stays. */
  fixed: string | null
  /** After someone is chosen: the text is next. */
  onChosen: () => void
}

export function NotePeople({ caseIds, onChange, fixed, onChosen }: PeopleGiven) {
  const [adding, setAdding] = useState(false)
  const searching = adding || caseIds.length === 0
  return (
    <div className="stack tight">
      <ul className="beside" aria-label={m['contact.note.people']()}>
        {caseIds.map((caseId) => (
          <Chosen
            key={caseId}
            caseId={caseId}
            remove={caseId === fixed ? undefined : () => onChange(caseIds.filter((one) => one !== caseId))}
          />
        ))}
        {searching ? null : (
          <li>
            <Button kind="plain" small icon="plus" onClick={() => setAdding(true)}>
              {m['contact.note.person.more']()}
            </Button>
          </li>
        )}
      </ul>
      {searching ? (
        <PersonSearch
          name="notes"
          label={caseIds.length === 0 ? m['contact.note.person']() : m['contact.note.person.more']()}
          required={caseIds.length === 0}
          startHere={adding || caseIds.length === 0}
          problem={() => (caseIds.length === 0 ? fieldSentence('required') : null)}
          onFound={({ caseId }) => {
            setAdding(false)
            onChange([...new Set([...caseIds, caseId])])
            onChosen()
          }}
        />
      ) : null}
    </div>
  )
}
