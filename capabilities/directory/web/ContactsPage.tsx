// Adresboek: professionals and desks, kept up by everyone at work.
import { useState } from 'react'
import { m } from '#texts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { findContacts } from '../contact/api.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { ContactList } from './ContactList.tsx'
import { DirectoryTabs, useSettled, useSteady } from './DirectoryPage.tsx'
import './directory.css'

export default function ContactsPage() {
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const words = useSettled(typed)
  const list = useList(findContacts, { words })
  const rows = useSteady(list.rows, list.isPending)
  const title = m['directory.contact.add']()
  useAction({ key: 'directory.contact', title, icon: 'phone', group: m['directory.title'](), run: () => setAdding(true) })
  return (
    <Page
      title={m['directory.title']()}
      lead={m['directory.contacts.lead']()}
      windowTitle={m['directory.tab.contacts']()}
      actions={
        <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
          {title}
        </Button>
      }
    >
      <DirectoryTabs />
      <TextField
        name="words"
        label={m['directory.contacts.find']()}
        quietLabel
        placeholder={m['directory.contacts.find']()}
        value={typed}
        onChange={setTyped}
        startHere
      />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending && rows.length === 0 ? <Loading lines={6} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={words === '' ? m['directory.contacts.empty']() : m['directory.none']()}>
          {m['directory.contacts.empty.more']()}
        </Empty>
      ) : null}
      {rows.length > 0 ? <ContactList label={m['directory.tab.contacts']()} contacts={rows} /> : null}
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {adding ? <ContactDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  )
}
