// Vandaag: what I still have to do this week, and the notes I have not finished.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../platform/web/parts/states.tsx'
import { useList, useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, momentWords } from '../../../platform/web/when.ts'
import type { DraftLine } from '../draft/model.ts'
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
function ExpiringRow({ note }: { note: { caseId: string; name: string | null; expiresOn: Day } }) {
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

/** All my tasks, also those without a day or far away. */
function AllTasks() {
  const list = useList(listMyTasks, {})
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  return (
    <>
      <List label={m['contact.todo.all']()}>
        {list.rows.map((task) => (
          <TaskRow key={task.id} task={task} showPerson />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
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
        {({ tasks, moreTasks, offered, drafts, expiring }) => (
          <>
            <TaskOffers tasks={offered} />
            {tasks.length + offered.length + drafts.length + expiring.length === 0 && !all ? (
              <Empty title={m['contact.todo.none']()}>{m['contact.todo.none.more']()}</Empty>
            ) : null}
            {drafts.length > 0 ? (
              <List label={m['contact.drafts']()}>
                {drafts.map((draft) => (
                  <DraftRow key={draft.id} draft={draft} open={() => setOpened(draft)} />
                ))}
              </List>
            ) : null}
            {expiring.length > 0 ? (
              <List label={m['contact.expiring']()}>
                {expiring.map((note) => (
                  <ExpiringRow key={note.id} note={note} />
                ))}
              </List>
            ) : null}
            {all ? (
              <AllTasks />
            ) : (
              <List label={m['contact.todo']()}>
                {tasks.map((task) => (
                  <TaskRow key={task.id} task={task} showPerson />
                ))}
              </List>
            )}
            {moreTasks && !all ? <p className="soft">{m['contact.todo.more']({ count: tasks.length })}</p> : null}
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
