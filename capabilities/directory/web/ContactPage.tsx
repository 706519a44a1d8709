// One contact of the address book: how they are reached, when that was last looked at, and what was changed.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Link, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../platform/web/parts/List.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { checkContact, openContact, removeContact } from '../contact/api.ts'
import type { ContactLine } from '../contact/model.ts'
import { openChoices } from '../history/api.ts'
import { Checked, tellRemoved } from './Checked.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import './directory.css'
import { History } from './History.tsx'
import { Mail, Phone } from './Reach.tsx'

function useRemoval(contact: ContactLine | undefined) {
  const remove = useChange(removeContact)
  return async () => {
    if (!contact) return
    const { id: contactId, version, removed, name } = contact
    try {
      const done = await remove.mutateAsync({ contactId, version, removed: !removed })
      if (!removed) tellRemoved(name, () => remove.mutateAsync({ contactId, version: done.version, removed: false }))
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
}

function Contact({ contact }: { contact: ContactLine }) {
  const check = useChange(checkContact)
  const { data: choices } = useLook(openChoices, {})
  const area = choices?.areas.find(({ teamId }) => teamId === contact.teamId)?.name
  const facts = [
    [m['directory.field.role'](), contact.role],
    [
      m['directory.field.organisationId'](),
      contact.organisationId ? (
        <Link key="organisation" to={`/directory/organisations/${contact.organisationId}`}>
          {contact.organisationName}
        </Link>
      ) : null,
    ],
    [m['directory.field.phone'](), contact.phone ? <Phone key="phone" number={contact.phone} /> : null],
    [m['directory.field.email'](), contact.email ? <Mail key="mail" address={contact.email} /> : null],
    [m['directory.field.reach'](), contact.reach],
    [m['directory.area'](), area],
  ] as const
  return (
    <>
      <Sheet>
        <Facts facts={facts} />
      </Sheet>
      <Checked
        thing={contact}
        staleAfterDays={choices?.staleAfterDays ?? 1000}
        check={() => check.mutateAsync({ contactId: contact.id, version: contact.version })}
      />
      <History thingId={contact.id} />
    </>
  )
}

export default function ContactPage() {
  const contactId = usePathId('contactId')
  const look = useLook(openContact, { contactId })
  const [editing, setEditing] = useState(false)
  const contact = look.data
  const remove = useRemoval(contact)
  const word = contact?.removed ? m['directory.put-back']() : m['directory.remove']()
  return (
    <Page
      title={contact?.name ?? m['directory.contact']()}
      windowTitle={m['directory.contact']()}
      lead={contact?.removed ? <Pill>{m['directory.removed']()}</Pill> : undefined}
      above={{ to: '/directory/contacts', label: m['directory.tab.contacts']() }}
      narrow
      actions={
        contact ? (
          <>
            <Button icon="edit" onClick={() => setEditing(true)}>
              {m['directory.edit']()}
            </Button>
            <Menu
              word={m['directory.menu']()}
              entries={[{ key: 'remove', label: word, icon: contact.removed ? 'undo' : 'trash', run: () => void remove() }]}
            />
          </>
        ) : undefined
      }
    >
      <Looked look={look}>{(given) => <Contact contact={given} />}</Looked>
      {editing && contact ? <ContactDialog contact={contact} onClose={() => setEditing(false)} /> : null}
    </Page>
  )
}
