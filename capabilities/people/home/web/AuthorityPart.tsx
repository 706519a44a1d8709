// Wie beslist: authority over each child and representation of each adult, with what does not add up in a sentence.
import { useState } from 'react'
import { m } from '#texts'
import { locale } from '../../../../platform/web/language.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import type { Authority, HomesView, InFolder } from '../model.ts'
import { authorityFault, matters, represents, standingOn } from '../rules/authority.ts'
import { isChild } from '../rules/living.ts'
import { AuthorityDialog } from './AuthorityDialog.tsx'
import { OwnFileDialog } from './OwnFileDialog.tsx'
import { besideWords, holderWords } from './words.ts'

interface Given {
  caseId: string
  view: HomesView
}

function Held({ one, view, onChange }: { one: Authority; view: HomesView; onChange: (one: Authority) => void }) {
  const today = useToday()
  return (
    <Row
      past={standingOn(one, today) !== 'now'}
      title={
        <>
          <span className="private">{holderWords(one, view.people)}</span>, {m[`people.authority.kind.${one.kind}`]()}
        </>
      }
      below={besideWords(one, today)}
      end={
        view.may.includes('people.change-authority') ? (
          <Button kind="plain" icon="edit" word={m['people.authority.change']()} onClick={() => onChange(one)} />
        ) : null
      }
    />
  )
}

/** What counts today in one sentence a matter; of a child what does not add up. */
function InShort({ person, rows, view }: { person: InFolder; rows: readonly Authority[]; view: HomesView }) {
  const today = useToday()
  const child = isChild(person, today)
  const fault = child || rows.some(({ kind }) => kind === 'joint-parental') ? authorityFault(rows, person, today) : null
  const spoken = child
    ? []
    : matters.flatMap((matter) => {
        const found = represents(rows, matter, today)
        const names = [...new Set(found.map((one) => holderWords(one, view.people)))]
        return found.length === 0 ? [] : [m[`people.authority.${matter}`]({ names: new Intl.ListFormat(locale).format(names) })]
      })
  return (
    <>
      {fault ? (
        <p className="attention">
          <Icon name="mind" /> {m[`people.authority.fault.${fault}`]({ name: person.name })}
        </p>
      ) : null}
      {spoken.map((sentence) => (
        <p key={sentence} className="private">
          {sentence}
        </p>
      ))}
    </>
  )
}

function OwnFile({ caseId, person, may }: { caseId: string; person: InFolder; may: boolean }) {
  const [starting, setStarting] = useState(false)
  if (person.ownCaseId === caseId) return null
  if (person.ownCaseId) return <Link to={`/people/${person.ownCaseId}`}>{m['people.own-file.open']()}</Link>
  if (!may) return null
  return (
    <>
      <Button kind="plain" small onClick={() => setStarting(true)}>
        {m['people.own-file.start']()}
      </Button>
      {starting ? <OwnFileDialog caseId={caseId} person={person} onClose={() => setStarting(false)} /> : null}
    </>
  )
}

type Over = { adding: true } | { changing: Authority } | null

function Decides({ caseId, person, view }: Given & { person: InFolder }) {
  const today = useToday()
  const [over, setOver] = useState<Over>(null)
  const child = isChild(person, today)
  const rows = view.authorities.filter(({ personId }) => personId === person.id)
  const [now, other] = [true, false].map((is) => rows.filter((one) => (standingOn(one, today) === 'now') === is)) as [
    Authority[],
    Authority[],
  ]
  const title = child ? m['people.authority.child']({ name: person.name }) : m['people.authority.adult']({ name: person.name })
  const change = (one: Authority) => setOver({ changing: one })
  return (
    <Sheet as="article" label={title}>
      <div className="stack">
        <div className="beside">
          <h3 className="private">{title}</h3>
          <span className="push" />
          <OwnFile caseId={caseId} person={person} may={child && view.may.includes('people.start-own-file')} />
        </div>
        <InShort person={person} rows={rows} view={view} />
        {now.length > 0 ? (
          <List label={title}>
            {now.map((one) => (
              <Held key={one.id} one={one} view={view} onChange={change} />
            ))}
          </List>
        ) : null}
        {!child && now.length === 0 ? (
          <p className="soft private">{m['people.authority.none.adult']({ name: person.name })}</p>
        ) : null}
        {other.length > 0 ? (
          <details className="soft">
            <summary>{m['people.authority.ended']()}</summary>
            <List>
              {other.map((one) => (
                <Held key={one.id} one={one} view={view} onChange={change} />
              ))}
            </List>
          </details>
        ) : null}
        {view.may.includes('people.note-authority') ? (
          <div>
            <Button icon="plus" onClick={() => setOver({ adding: true })}>
              {child ? m['people.authority.add.child']() : m['people.authority.add.adult']()}
            </Button>
          </div>
        ) : null}
      </div>
      {over ? (
        <AuthorityDialog
          {...('changing' in over ? { row: over.changing } : {})}
          {...{ caseId, person, child, view }}
          onClose={() => setOver(null)}
        />
      ) : null}
    </Sheet>
  )
}

export function AuthorityPart({ caseId, view }: Given) {
  const today = useToday()
  // Of adults around the person helped it is only asked where something is written down.
  const concerned = view.people.filter(
    (one) =>
      one.diedOn === null &&
      (one.role === 'client' || isChild(one, today) || view.authorities.some(({ personId }) => personId === one.id)),
  )
  return (
    <Section title={m['people.authority.title']()}>
      {concerned.map((person) => (
        <Decides key={person.id} caseId={caseId} person={person} view={view} />
      ))}
    </Section>
  )
}
