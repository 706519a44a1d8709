// The address book of creditors: found by a few letters, or read from A to Z.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { CreditorField } from '../../debts/web/CreditorField.tsx'
import { listCreditors } from '../api.ts'
import { type BookLine, bookShows } from '../model.ts'
import { CreditorDialog } from './CreditorDialog.tsx'

function LineBelow({ kind, address, email, phone, collectsFor }: BookLine) {
  const facts = [
    m[`finance.debts.kind.${kind}`](),
    collectsFor ? m['finance.book.collects']({ name: collectsFor }) : '',
    address.replaceAll('\n', ', ') || m['finance.book.no-address'](),
    email,
    phone,
  ]
  return facts.filter(Boolean).join(' · ')
}

function Lines({ show, open }: { show: (typeof bookShows)[number]; open: (line: BookLine) => void }) {
  const list = useList(listCreditors, { show })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0) return <Empty title={m['finance.book.empty']()}>{m['finance.book.empty.lead']()}</Empty>
  return (
    <>
      <List label={m['finance.book.title']()} sheet>
        {list.rows.map((line) => (
          <Row
            key={line.id}
            title={line.name}
            below={LineBelow(line)}
            end={
              <Button small aria-label={m['finance.book.open-of']({ name: line.name })} onClick={() => open(line)}>
                {m['finance.book.open']()}
              </Button>
            }
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export default function AddressBookPage() {
  const [at, go] = useInAddress()
  const [open, setOpen] = useState<BookLine | 'new' | null>(null)
  const [words, setWords] = useState('')
  const show = bookShows.find((one) => one === at.show) ?? 'inUse'
  return (
    <Page
      title={m['finance.book.title']()}
      lead={m['finance.book.lead']()}
      narrow
      actions={
        <Button icon="plus" kind="primary" onClick={() => setOpen('new')}>
          {m['finance.book.add']()}
        </Button>
      }
    >
      <div className="stack">
        <CreditorField
          name="find"
          label={m['finance.book.find']()}
          required
          value={words}
          onChange={setWords}
          onChosen={(line) => {
            setWords('')
            setOpen(line)
          }}
        />
        <Filters
          label={m['finance.book.show']()}
          chosen={show}
          filters={bookShows.map((key) => ({ key, label: m[`finance.book.show.${key}`]() }))}
          onChoose={(key) => go({ show: key === 'inUse' ? undefined : key })}
        />
        <Lines key={show} show={show} open={setOpen} />
      </div>
      {open ? <CreditorDialog line={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </Page>
  )
}
