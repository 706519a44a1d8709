// Taal en gewoonten: working notes written with the person, one sheet for each who has one.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty } from '../../../../platform/web/parts/states.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { CultureNote, LanguageView, Speaker } from '../model.ts'
import { CultureDialog } from './CultureDialog.tsx'

interface Given {
  caseId: string
  view: LanguageView
}

function writtenWords(note: CultureNote, today: string): string {
  const day = dayWords(note.writtenOn, today)
  return note.writtenWith
    ? m['people.culture.written']({ who: note.writtenWith, day, by: note.writtenBy })
    : m['people.culture.written-alone']({ day, by: note.writtenBy })
}

function Note({ note, person, onChange }: { note: CultureNote; person: Speaker; onChange: (() => void) | null }) {
  const today = useToday()
  const title = m['people.culture.of']({ name: person.name })
  return (
    <Sheet as="article" label={title}>
      <div className="stack">
        <div className="beside">
          <h3 className="private">{person.name}</h3>
          <span className="push" />
          {onChange ? (
            <Button kind="plain" icon="edit" word={`${m['people.culture.change']()}: ${person.name}`} onClick={onChange} />
          ) : null}
        </div>
        <div className="private">
          <Facts
            facts={[
              [m['people.culture.short.in-contact'](), note.inContact],
              [m['people.culture.short.who-decides'](), note.whoDecides],
              [m['people.culture.short.language'](), note.language],
              [m['people.culture.short.interpreter'](), note.interpreter],
              [m['people.culture.short.days'](), note.days],
            ]}
          />
        </div>
        <p className="small soft">{writtenWords(note, today)}</p>
      </div>
    </Sheet>
  )
}

/** For whom nothing is written yet; a menu where there are several. */
function Write({ people, choose, first }: { people: readonly Speaker[]; choose: (one: Speaker) => void; first: boolean }) {
  const [only, ...others] = people
  if (!only) return null
  if (others.length === 0 || first)
    return (
      <Button icon="plus" onClick={() => choose(only)}>
        {m['people.culture.write']()}
      </Button>
    )
  return (
    <Menu
      word={m['people.culture.write']()}
      showWord
      icon="plus"
      entries={people.map((one) => ({ key: one.id, label: one.name, run: () => choose(one) }))}
    />
  )
}

export function CulturePart({ caseId, view }: Given) {
  const [over, setOver] = useState<Speaker | null>(null)
  const may = view.may.includes('people.write-culture')
  const noteOf = (one: Speaker) => view.notes.find(({ personId }) => personId === one.id)
  const without = view.people.filter((one) => !noteOf(one))
  const none = view.notes.length === 0
  const step = may ? <Write people={without} choose={setOver} first={none} /> : undefined
  return (
    <Section title={m['people.culture.title']()} beside={none ? undefined : step}>
      {none ? (
        <Empty title={m['people.culture.none']()} step={step}>
          {m['people.culture.none.lead']()}
        </Empty>
      ) : null}
      {view.people.map((one) => {
        const note = noteOf(one)
        return note ? <Note key={one.id} note={note} person={one} onChange={may ? () => setOver(one) : null} /> : null
      })}
      {over ? <CultureDialog caseId={caseId} person={over} note={noteOf(over)} onClose={() => setOver(null)} /> : null}
    </Section>
  )
}
