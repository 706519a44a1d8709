// The identity bar: who this is, what to mind, how to reach them safely; always in view on a case.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { Later } from '../../../platform/web/parts/Later.tsx'
import { useGo } from '../../../platform/web/parts/Link.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Avatar, Pill } from '../../../platform/web/parts/small.tsx'
import { useMay, useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { ReopenDialog, SubjectDialog } from '../course/web/CourseDialogs.tsx'
import { GlassMark } from '../glass/web/GlassMark.tsx'
import { ServiceLine } from '../ground/web/ServiceLine.tsx'
import { NextInterpreter } from '../language/web/NextInterpreter.tsx'
import type { CaseView } from '../model.ts'
import { DeathDialog } from '../reach/web/DeathDialog.tsx'
import { ReachDialog } from '../reach/web/ReachDialog.tsx'
import { mindWords, whenWords } from '../reach/web/words.ts'
import { ApartDialog } from './ApartDialog.tsx'
import { CardDialog } from './CardDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { CaseMarks } from './parts/CaseMarks.tsx'
import { addressWords, ageWords, aroundWords, phaseWords } from './words.ts'

type Over = 'card' | 'mark' | 'reach' | 'person' | 'subject' | 'death' | 'apart' | 'close' | 'reopen' | null

function Actions({ view, open }: { view: CaseView; open: (over: Over) => void }) {
  const all = [
    { key: 'card', name: 'people.change-card', label: m['people.card.change'](), icon: 'person' as const },
    { key: 'reach', name: 'people.change-card', label: m['people.reach.title'](), icon: 'phone' as const },
    { key: 'mark', name: 'people.close-case', label: m['people.mark.place'](), icon: 'mind' as const },
    { key: 'person', name: 'people.add-person', label: m['people.person.add'](), icon: 'plus' as const },
    { key: 'subject', name: 'people.close-case', label: m['people.course.subject'](), icon: 'edit' as const },
    { key: 'apart', name: 'people.set-apart', label: m['people.apart'](), icon: 'lock' as const },
    { key: 'close', name: 'people.close-case', label: m['people.close'](), icon: 'check' as const },
    { key: 'reopen', name: 'people.reopen-case', label: m['people.course.reopen'](), icon: 'undo' as const },
    { key: 'death', name: 'people.change-card', label: m['people.death.title'](), icon: 'person' as const },
  ]
  const closed = view.status === 'closed'
  const mayWork = useMay('case.work') && view.glassUntil === null
  const go = useGo()
  // A closed case is read; it can be opened again, and what is on the card stays right.
  const fits = (key: string, name: string) => (closed ? key === 'reopen' || name === 'people.change-card' : key !== 'reopen')
  const entries = all.filter((one) => (one.key === 'reopen' ? mayWork : view.may.includes(one.name)) && fits(one.key, one.name))
  return (
    <Menu
      word={m['people.case.actions']()}
      entries={[
        ...entries.map(({ key, label, icon }) => ({ key, label, icon, run: () => open(key as Over) })),
        {
          key: 'whole',
          label: m['people.card.open'](),
          icon: 'people' as const,
          run: () => go(`/people/cards/${view.person.id}`),
        },
        { key: 'looks', label: m['people.looks.menu'](), icon: 'eye' as const, run: () => go(`/people/${view.id}/looks`) },
      ]}
    />
  )
}

/** How to reach this person safely; death stops all of it. */
function Reaching({ person }: { person: CaseView['person'] }) {
  if (person.diedOn !== null || person.agreed === null) return null
  const mind = mindWords(person.agreed)
  return (
    <>
      <Pill tone="sun">{whenWords(person.agreed)}</Pill>
      {mind.length > 0 ? <span className="small private">{mind.join(', ')}</span> : null}
    </>
  )
}

function Mind({ view, children }: { view: CaseView; children: ReactNode }) {
  const today = useToday()
  const { person } = view
  return (
    <div className="identity-mind">
      {children}
      <Reaching person={person} />
      {person.safeContact && person.diedOn === null ? <Pill tone="sun">{person.safeContact}</Pill> : null}
      {person.interpreter ? <Pill tone="sun">{m['people.interpreter']({ language: person.interpreter })}</Pill> : null}
      {person.diedOn ? <Pill tone="plain">{m['people.died']({ day: dayWords(person.diedOn, today) })}</Pill> : null}
      {view.closedBecause ? (
        <Pill>{m[`people.closed.${view.closedBecause}`]({ day: dayWords(view.closedOn ?? '', today) })}</Pill>
      ) : null}
      <NextInterpreter caseId={view.id} />
      <span className="soft small">
        {view.ownerName
          ? m['people.case.owner']({ name: view.ownerName, team: view.teamName })
          : m['people.case.nobody']({ team: view.teamName })}
      </span>
      <ServiceLine view={view} />
    </div>
  )
}

export function Identity({ view }: { view: CaseView }) {
  const today = useToday()
  const [over, open] = useState<Over>(null)
  const { person } = view
  const facts = [ageWords(person, today), addressWords(view), person.phone, aroundWords(view, today), person.languages.join(', ')]
  const close = () => open(null)
  return (
    <header className="identity">
      {view.glassUntil === null ? null : <GlassMark until={view.glassUntil} />}
      <Avatar name={person.name} large />
      <div className="identity-who">
        <div className="beside">
          <h1 tabIndex={-1} className="private">
            {person.name}
          </h1>
          <Actions view={view} open={open} />
        </div>
        <ul className="identity-facts soft private">
          {facts.filter(Boolean).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {view.subject ? (
          <p className="small soft">
            <Icon name="note" /> {view.subject}, {phaseWords(view).toLocaleLowerCase('nl')}
          </p>
        ) : null}
      </div>
      <Mind view={view}>
        <CaseMarks caseId={view.id} placing={over === 'mark'} onPlaced={close} />
      </Mind>
      <Later>
        <Slot name="case.identity" given={{ caseId: view.id }} />
      </Later>
      {over === 'card' ? <CardDialog view={view} onClose={close} /> : null}
      {over === 'reach' ? <ReachDialog personId={person.id} onClose={close} /> : null}
      {over === 'death' ? <DeathDialog person={person} onClose={close} /> : null}
      {over === 'person' ? <PersonDialog caseId={view.id} onClose={close} /> : null}
      {over === 'subject' ? <SubjectDialog view={view} onClose={close} /> : null}
      {over === 'reopen' ? <ReopenDialog view={view} onClose={close} /> : null}
      {over === 'apart' ? <ApartDialog view={view} onClose={close} /> : null}
      {over === 'close' ? <CloseDialog view={view} onClose={close} /> : null}
    </header>
  )
}
