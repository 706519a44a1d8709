// At the table: large letters, no name of anybody, and what one writes stays safe without a line.
import { useEffect, useRef } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Failure, Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { openVisit } from '../api.ts'
import type { VisitPage } from '../model.ts'
import { useOnline, useTable } from './table-draft.ts'
import './visit.css'

/** Sends by itself once there is a line again. */
function useSentLater(waits: boolean, online: boolean, finish: () => Promise<void>): void {
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => {
    if (!waits || !online) return
    void latest.current()
    const timer = setInterval(() => void latest.current(), 15_000)
    return () => clearInterval(timer)
  }, [waits, online])
}

/** Our questions, to see and tick off in one's head; they are one's own words, so no name is in them by our doing. */
function Questions({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <details className="table-questions">
      <summary>{m['contact.visit.questions']()}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

function Table({ visit }: { visit: VisitPage }) {
  const go = useGo()
  const online = useOnline()
  const sent = (checkedIn: boolean) => {
    tell(checkedIn ? m['contact.visit.sent']() : m['contact.note.saved']())
    go(`/agenda/visit/${visit.id}`)
  }
  const { state, set, words, finish, failure, busy } = useTable(visit, sent)
  useSentLater(state.done, online, finish)
  return (
    <div className="table-view stack">
      {online ? null : (
        <p className="table-offline" role="status">
          <Icon name="lock" /> {m['contact.visit.offline']()}
        </p>
      )}
      {state.done ? (
        <p className="table-offline" role="status">
          <Icon name="clock" /> {m['contact.visit.waits']()}
        </p>
      ) : null}
      <Questions text={visit.questions} />
      <Form onSubmit={finish} label={m['contact.visit.table']()}>
        <TextArea
          name="seen"
          label={m['contact.visit.seen']()}
          rows={4}
          value={state.seen}
          onChange={(seen) => set({ seen, done: false })}
        />
        <TextArea
          name="agreed"
          label={m['contact.visit.agreed']()}
          rows={4}
          value={state.agreed}
          required={state.seen.trim() === ''}
          onChange={(agreed) => set({ agreed, done: false })}
        />
        <TextField
          name="followUp.title"
          label={m['contact.note.task']()}
          value={state.taskTitle}
          onChange={(taskTitle) => set({ taskTitle, done: false })}
        />
        {state.taskTitle === '' ? null : (
          <DateField
            name="followUp.dueOn"
            label={m['contact.task.due']()}
            lean="ahead"
            value={state.taskDue}
            onChange={(taskDue) => set({ taskDue, done: false })}
          />
        )}
        {failure ? <Failure failure={failure} /> : null}
        <div className="note-buttons">
          <Button kind="primary" type="submit" busy={busy}>
            {m['contact.visit.finish']()}
          </Button>
          <Button kind="plain" onClick={() => go(`/agenda/visit/${visit.id}`)}>
            {m['web.close']()}
          </Button>
          <span className="push soft" role="status">
            {words}
          </span>
        </div>
      </Form>
    </div>
  )
}

export default function TablePage() {
  const visitId = usePathId('visitId')
  const look = useLook(openVisit, { visitId })
  return (
    <Page title={m['contact.visit.table.title']()} narrow>
      <Looked look={look} lines={6}>
        {(visit) => <Table key={visit.id} visit={visit} />}
      </Looked>
    </Page>
  )
}
