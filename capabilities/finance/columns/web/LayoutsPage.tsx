// Inrichten: of which banks the columns were told, with a name for each and a way to forget one.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { TermPart } from '../../bank-term/web/TermPart.tsx'
import { listLayouts, nameLayout, removeLayout } from '../api.ts'
import type { KeptLayout } from '../model.ts'

const headWords = ({ head, columns }: KeptLayout) =>
  head?.map((word) => word || '…').join(', ') || m['finance.layouts.bare']({ count: columns.length })
const titleOf = (layout: KeptLayout) => layout.name || headWords(layout)

function NameDialog({ layout, onClose }: { layout: KeptLayout; onClose: () => void }) {
  const { values, field } = useFields({ name: layout.name })
  const put = useChange(nameLayout)
  async function save(): Promise<void> {
    await put.mutateAsync({ layoutId: layout.id, version: layout.version, ...values })
    tell(m['finance.layouts.named']())
    onClose()
  }
  return (
    <Dialog title={m['finance.layouts.name.do']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{headWords(layout)}</p>
        <TextField {...field('name')} label={m['finance.layouts.name']()} hint={m['finance.layouts.name.hint']()} startHere />
      </Form>
    </Dialog>
  )
}

function ForgetDialog({ layout, onClose }: { layout: KeptLayout; onClose: () => void }) {
  const remove = useChange(removeLayout, ['undo.'])
  async function save(): Promise<void> {
    await remove.mutateAsync({ layoutId: layout.id, version: layout.version })
    tell(m['finance.layouts.removed']())
    onClose()
  }
  return (
    <Dialog title={m['finance.layouts.remove.of']({ layout: titleOf(layout) })} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['finance.layouts.remove']()} onCancel={onClose}>
        <p>{m['finance.layouts.remove.lead']()}</p>
      </Form>
    </Dialog>
  )
}

function Line({ layout, onName, onForget }: { layout: KeptLayout; onName: () => void; onForget: () => void }) {
  const today = useToday()
  const told = m['finance.layouts.by']({ day: dayWords(layout.on, today), name: layout.memberName })
  const held = layout.columns.filter((role) => role !== 'skip').map((role) => m[`finance.columns.role.${role}`]())
  return (
    <Row title={titleOf(layout)} below={[layout.name ? headWords(layout) : held.join(', '), told].join(' · ')}>
      <div className="beside">
        <Button small aria-label={m['finance.layouts.name.of']({ layout: titleOf(layout) })} onClick={onName}>
          {m['finance.layouts.name.do']()}
        </Button>
        <Button small aria-label={m['finance.layouts.remove.of']({ layout: titleOf(layout) })} onClick={onForget}>
          {m['finance.layouts.remove']()}
        </Button>
      </div>
    </Row>
  )
}

function Lines() {
  const [open, setOpen] = useState<{ layout: KeptLayout; to: 'name' | 'forget' } | null>(null)
  const list = useList(listLayouts, {})
  const close = () => setOpen(null)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={4} />
  if (list.rows.length === 0) return <Empty title={m['finance.layouts.empty']()}>{m['finance.layouts.empty.lead']()}</Empty>
  return (
    <>
      <List label={m['finance.layouts.title']()} sheet>
        {list.rows.map((layout) => (
          <Line
            key={layout.id}
            layout={layout}
            onName={() => setOpen({ layout, to: 'name' })}
            onForget={() => setOpen({ layout, to: 'forget' })}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {open?.to === 'name' ? <NameDialog layout={open.layout} onClose={close} /> : null}
      {open?.to === 'forget' ? <ForgetDialog layout={open.layout} onClose={close} /> : null}
    </>
  )
}

export default function LayoutsPage() {
  return (
    <Page
      title={m['finance.layouts.title']()}
      lead={m['finance.layouts.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Lines />
      <TermPart />
    </Page>
  )
}
