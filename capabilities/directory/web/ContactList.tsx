// Contacts as rows: who, in what role, and how they are reached.
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Avatar } from '../../../platform/web/parts/small.tsx'
import type { ContactLine } from '../contact/model.ts'
import './directory.css'

/** @param own on the page of the organisation its name stands above already */
export function ContactList({
  label,
  contacts,
  own = false,
}: {
  label: string
  contacts: readonly ContactLine[]
  own?: boolean
}) {
  return (
    <List label={label} sheet>
      {contacts.map((contact) => (
        <Row
          key={contact.id}
          start={<Avatar name={contact.name} />}
          title={contact.name}
          below={[contact.role, own ? '' : contact.organisationName, contact.reach].filter(Boolean).join(' · ')}
          end={contact.phone}
          to={`/directory/contacts/${contact.id}`}
          past={contact.removed}
        />
      ))}
    </List>
  )
}
