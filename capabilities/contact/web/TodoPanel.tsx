// Vandaag: what I still have to do this week, and the notes I have not finished.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import type { AnyOperation, RowOf } from '../../../platform/web/call.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../platform/web/parts/states.tsx'
import { useList, useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, momentWords } from '../../../platform/web/when.ts'
import { listDrafts } from '../draft/api.ts'
import type { DraftLine } from '../draft/model.ts'
import { listExpiring } from '../note/api.ts'
import type { ExpiringLine } from '../note/model.ts'
import { listMyTasks } from '../task/api.ts'
import { openToday } from '../today/api.ts'
import QuickNote from './QuickNote.tsx'
import { TaskOffers } from './TaskOffers.tsx'
import { TaskRow } from './TaskRow.tsx'
import { draftWords } from './words.ts'
import './note.css'

function DraftRow({ draft, open }: { draft: DraftLine; open: () => void }) {
  const today = useToday()
  return (
    <Row
      start={<Icon name="note" />}
      title={
        <button type="button" className="row-press" onClick={open}>
          {draft.name ? (
            <span className="private">{m['contact.draft.of']({ name: draft.name })}</span>
          ) : (
            m['contact.draft.nobody']()
          )}
        </button>
      }
      below={`${draftWords(draft.words)}, ${momentWords(draft.changedAt, today)}`}
    />
  )
}

/** A working note that goes: whoever wants to keep what it says still can. */
function ExpiringRow({ note }: { note: ExpiringLine }) {
  const today = useToday()
  return (
    <Row
      start={<Icon name="clock" />}
      title={
        <>
          {m['contact.expiring.of']()} <span className="private">{note.name}</span>
        </>
      }
      to={`/people/${note.caseId}`}
      below={m['contact.expiring.more']()}
      end={<Pill tone="sun">{m['contact.expiring.on']({ day: dayNear(note.expiresOn, today) })}</Pill>}
    />
  )
}

/** A list of Vandaag that is longer than a day can hold, in whole. */
function Whole<Op extends AnyOperation>({ op, label, row }: { op: Op; label: string; row: (one: RowOf<Op>) => ReactNode }) {
  const list = useList(op, {} as Omit<AskedOf<Op>, 'after'>)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  return (
    <>
      <List label={label}>{list.rows.map(row)}</List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

interface ShortGiven<Op extends AnyOperation> {
  op: Op
  label: string
  /** The first of them, and whether there are more. */
  rows: readonly RowOf<Op>[]
  more: boolean
  row: (one: RowOf<Op>) => ReactNode
}

/** The first of a list, and a press for the rest. */
function Short<Op extends AnyOperation>({ op, label, rows, more, row }: ShortGiven<Op>) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  if (all) return <Whole op={op} label={label} row={row} />
  return (
    <>
      <List label={label}>{rows.map(row)}</List>
      {more ? (
        <div className="load-more">
          <span className="soft small">{m['web.more.shown']({ count: rows.length })}</span>
          <Button onClick={() => setAll(true)}>{m['web.more.next']()}</Button>
        </div>
      ) : null}
    </>
  )
}

export default function TodoPanel() {
  const look = useLook(openToday, {})
  const [all, setAll] = useState(false)
  const [opened, setOpened] = useState<DraftLine | null>(null)
  return (
    <Section title={m['contact.todo']()}>
      <Looked look={look}>
        {({ tasks, offered, drafts, expiring, more }) => (
          <>
            <TaskOffers tasks={offered} more={more.offered} />
            {tasks.length + offered.length + drafts.length + expiring.length === 0 && !all ? (
              <Empty title={m['contact.todo.none']()}>{m['contact.todo.none.more']()}</Empty>
            ) : null}
            <Short
              op={listDrafts}
              label={m['contact.drafts']()}
              rows={drafts}
              more={more.drafts}
              row={(draft) => <DraftRow key={draft.id} draft={draft} open={() => setOpened(draft)} />}
            />
            <Short
              op={listExpiring}
              label={m['contact.expiring']()}
              rows={expiring}
              more={more.expiring}
              row={(note) => <ExpiringRow key={note.id} note={note} />}
            />
            {all ? (
              <Whole
                op={listMyTasks}
                label={m['contact.todo.all']()}
                row={(task) => <TaskRow key={task.id} task={task} showPerson />}
              />
            ) : (
              <List label={m['contact.todo']()}>
                {tasks.map((task) => (
                  <TaskRow key={task.id} task={task} showPerson />
                ))}
              </List>
            )}
            {more.tasks && !all ? <p className="soft">{m['contact.todo.more']({ count: tasks.length })}</p> : null}
          </>
        )}
      </Looked>
      <div className="list-more">
        <Button kind="plain" small onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? m['contact.todo.week']() : m['contact.todo.all']()}
        </Button>
      </div>
      {opened ? <QuickNote caseId={opened.caseId} draftId={opened.id} onClose={() => setOpened(null)} /> : null}
    </Section>
  )
}
