// The network as a table: the same people and ties, to read and to change, first on a phone.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type NetworkPerson, segments } from '../model.ts'
import { addContact } from '../rules/add.ts'
import { type Contact, contactsOn } from '../rules/bonds.ts'
import { withoutPerson } from '../rules/change.ts'
import { kinsOf } from '../rules/kin.ts'
import { readContact } from '../rules/read-line.ts'
import { BondDialog } from './BondDialog.tsx'
import { Gaps } from './Gaps.tsx'
import { NetworkPersonDialog } from './NetworkPersonDialog.tsx'
import { QuickLine } from './QuickLine.tsx'
import type { NetworkAtWork } from './use-network.ts'
import { bondWords, kinWords, nameOf, ringWords, yearsOf } from './words.ts'

interface Line {
  person: NetworkPerson
  what: string
  contact: Contact | undefined
  place: number
}

function linesOf({ network }: NetworkAtWork, today: string): Line[] {
  const kins = kinsOf(network)
  const contacts = new Map(contactsOn(network, today, kins).map((one) => [one.person.id, one]))
  const lines = network.persons.map((person): Line => {
    const [kin, contact] = [kins.get(person.id), contacts.get(person.id)]
    const segment = contact?.segment ?? person.segment
    const what = kin ? kinWords(kin, person.sex) : segment ? m[`people.network.segment.${segment}`]() : ''
    const place = person.middle
      ? -1
      : segments.indexOf(segment ?? (kin ? 'family' : 'authorities')) * 4 + (contact?.bond.ring ?? 4)
    return { person, what, contact, place }
  })
  // The person first, then by segment from near to far, the eldest first.
  return lines.sort((a, b) => a.place - b.place || (a.person.bornYear ?? 9999) - (b.person.bornYear ?? 9999))
}

interface Acts {
  open: (id: string) => void
  bond: (id: string) => void
  remove: (person: NetworkPerson) => void
}

function columnsOf(may: boolean, acts: Acts): Column<Line>[] {
  const all: Column<Line>[] = [
    {
      key: 'name',
      head: m['people.network.name'](),
      cell: ({ person }) => nameOf(person),
      sortBy: ({ person }) => nameOf(person),
      private: true,
    },
    { key: 'what', head: m['people.network.table.what'](), cell: ({ what }) => what, sortBy: ({ what }) => what },
    {
      key: 'years',
      head: m['people.network.table.years'](),
      cell: ({ person }) => yearsOf(person),
      sortBy: ({ person }) => person.bornYear,
      wideOnly: true,
    },
    {
      key: 'lives',
      head: m['people.network.table.lives'](),
      cell: ({ person }) => person.homes.join(', '),
      wideOnly: true,
      private: true,
    },
    {
      key: 'near',
      head: m['people.network.table.near'](),
      cell: ({ contact }) => (contact ? ringWords(contact.bond.ring) : ''),
      sortBy: ({ contact }) => (contact ? (contact.bond.ring ?? 2) : null),
      wideOnly: true,
    },
    {
      key: 'contact',
      head: m['people.network.table.contact'](),
      cell: ({ contact }) => (contact ? bondWords(contact.bond) : ''),
      wideOnly: true,
    },
  ]
  if (!may) return all
  const cell = ({ person, contact }: Line) => (
    <span className="net-row-acts">
      <Button
        small
        kind="plain"
        icon="edit"
        word={m['people.network.table.open']({ name: nameOf(person) })}
        onClick={() => acts.open(person.id)}
      />
      {contact ? (
        <Button
          small
          kind="plain"
          icon="people"
          word={m['people.network.table.bond']({ name: nameOf(person) })}
          onClick={() => acts.bond(person.id)}
        />
      ) : null}
      {person.middle ? null : (
        <Button
          small
          kind="plain"
          className="wide-only"
          icon="trash"
          word={m['people.network.table.remove']({ name: nameOf(person) })}
          onClick={() => acts.remove(person)}
        />
      )}
    </span>
  )
  return [...all, { key: 'acts', head: m['people.network.change'](), cell }]
}

export function NetworkTable({ work }: { work: NetworkAtWork }) {
  const today = useToday()
  const [open, setOpen] = useState<string | null>(null)
  const [bond, setBond] = useState<string | null>(null)
  const lines = linesOf(work, today)
  const found = (id: string | null) => lines.find(({ person }) => person.id === id)
  const [line, tied] = [found(open), found(bond)?.contact]
  const remove = (person: NetworkPerson) => {
    if (work.send(withoutPerson(work.network, person.id))) tell(m['people.network.removed']({ name: nameOf(person) }))
  }
  function add(text: string): boolean {
    const added = addContact(work.network, { read: readContact(text), today, newId })
    if (!added.ok) tell(m[`people.network.fault.${added.reason}`](), { tone: 'failed' })
    return added.ok && (added.changes.length === 0 || work.send(added.changes))
  }
  return (
    <div className="stack">
      <Table
        caption={m['people.network.table']()}
        columns={columnsOf(work.may, { open: setOpen, bond: setBond, remove })}
        rows={lines}
        keyOf={({ person }) => person.id}
      />
      {work.may ? (
        <QuickLine
          label={m['people.network.line.contact']()}
          hint={m['people.network.line.contact.hint']()}
          names={[]}
          reads={(text) => readContact(text).name}
          undo={work.undo}
          add={add}
        />
      ) : null}
      <Gaps caseId={work.caseId} contacts={lines.flatMap(({ contact }) => contact ?? [])} />
      {line ? <NetworkPersonDialog work={work} person={line.person} onClose={() => setOpen(null)} /> : null}
      {tied ? <BondDialog work={work} contact={tied} onClose={() => setBond(null)} /> : null}
    </div>
  )
}
