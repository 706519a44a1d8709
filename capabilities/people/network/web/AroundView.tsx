// The people around someone: the drawing, a line that adds a contact, then and now side by side, and where nobody stands.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { addContact } from '../rules/add.ts'
import { type Contact, compareContacts, contactsOn, daysOfChange } from '../rules/bonds.ts'
import { kinsOf } from '../rules/kin.ts'
import { type ReadContact, readContact } from '../rules/read-line.ts'
import { BondDialog } from './BondDialog.tsx'
import { Ecogram } from './Ecogram.tsx'
import { Gaps } from './Gaps.tsx'
import { Legend } from './Legend.tsx'
import { QuickLine } from './QuickLine.tsx'
import type { NetworkAtWork } from './use-network.ts'
import { bondWords, nameOf, ringWords } from './words.ts'

function readWords(read: ReadContact): string {
  const bond = {
    ...read,
    id: '',
    version: 0,
    oneId: '',
    otherId: '',
    feeling: null,
    initiative: null,
    wish: '',
    sinceOn: '',
    untilOn: null,
  }
  const words = [
    read.name,
    read.segment ? m[`people.network.segment.${read.segment}`]() : '',
    ringWords(read.ring),
    bondWords(bond),
  ]
  return m['people.network.line.reads']({ words: words.filter(Boolean).join(', ') })
}

function InWords({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <details className="net-more">
      <summary>{m['people.network.in-words']()}</summary>
      <ul className="net-words private">
        {contacts.map(({ person, bond, segment }) => (
          <li key={bond.id}>
            {[nameOf(person), m[`people.network.segment.${segment}`](), ringWords(bond.ring), bondWords(bond)].join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Changes({ before, now, day }: { before: readonly Contact[]; now: readonly Contact[]; day: string }) {
  const today = useToday()
  const found = compareContacts(before, now)
  return (
    <Section title={m['people.network.changes']({ day: dayWords(day, today) })}>
      {found.length === 0 ? <p className="soft">{m['people.network.changes.none']()}</p> : null}
      <ul className="net-words">
        {found.map(({ person, differences }) => (
          <li key={person.id}>
            <strong className="private">{nameOf(person)}</strong>{' '}
            {differences.map((one) => m[`people.network.difference.${one}`]()).join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface ChartsGiven {
  work: NetworkAtWork
  then: string | null
  contacts: readonly Contact[]
  before: readonly Contact[]
  open: (id: string) => void
}

function Charts({ work, then, contacts, before, open }: ChartsGiven) {
  const today = useToday()
  const [chosen, choose] = useState('')
  const middle = work.network.persons.find((one) => one.middle)
  const name = middle ? nameOf(middle) : ''
  const chart = (of: readonly Contact[], may: boolean) => (
    <Ecogram name={name} contacts={of} chosen={chosen} choose={choose} open={may ? open : null} />
  )
  if (then === null) return chart(contacts, work.may)
  return (
    <div className="net-both">
      <Section title={m['people.network.then']({ day: dayWords(then, today) })}>{chart(before, false)}</Section>
      <Section title={m['people.network.now']()}>{chart(contacts, work.may)}</Section>
    </div>
  )
}

export function AroundView({ work }: { work: NetworkAtWork }) {
  const today = useToday()
  const { network, may, send, caseId } = work
  const kins = useMemo(() => kinsOf(network), [network])
  const [then, setThen] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const contacts = contactsOn(network, today, kins)
  const before = then === null ? [] : contactsOn(network, then, kins)
  const days = daysOfChange(network).filter((day) => day < today)
  const contact = contacts.find(({ person }) => person.id === open)
  const middle = network.persons.find((one) => one.middle)
  function add(text: string): boolean {
    const added = addContact(network, { read: readContact(text), today, newId })
    if (!added.ok) tell(m[`people.network.fault.${added.reason}`](), { tone: 'failed' })
    return added.ok && (added.changes.length === 0 || send(added.changes))
  }
  return (
    <div className="stack">
      <div className="beside no-print">
        {days.length > 0 ? (
          <SelectField
            name="then"
            label={m['people.network.compare']()}
            value={then ?? 'not'}
            onChange={(day) => setThen(day === 'not' ? null : day)}
            choices={[
              { value: 'not', label: m['people.network.compare.not']() },
              ...days.map((day) => ({ value: day, label: dayWords(day, today) })),
            ]}
            required
          />
        ) : null}
        <span className="push" />
        <Button small icon="print" onClick={() => window.print()}>
          {m['people.network.print']()}
        </Button>
      </div>
      {may ? (
        <QuickLine
          eager
          label={m['people.network.line.contact']()}
          hint={m['people.network.line.contact.hint']()}
          names={network.persons.filter((one) => !one.middle && one.name !== '').map(({ name }) => name)}
          reads={(text) => readWords(readContact(text))}
          undo={work.undo}
          add={add}
        />
      ) : null}
      {contacts.length === 0 && middle ? (
        <p className="soft private">
          {m['people.network.alone']({ name: nameOf(middle) })} {m['people.network.alone.lead']()}
        </p>
      ) : null}
      <Charts {...{ work, then, contacts, before }} open={setOpen} />
      {then === null ? null : <Changes before={before} now={contacts} day={then} />}
      <Gaps caseId={caseId} contacts={contacts} />
      <InWords contacts={contacts} />
      <Legend of="around" />
      {contact ? <BondDialog work={work} contact={contact} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}
