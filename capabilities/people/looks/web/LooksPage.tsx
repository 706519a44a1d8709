// Who looked in a case, to go through with the person it is about or to hand over; a name is asked here and weighed elsewhere.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../../../platform/web/call.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { usePathId } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { SaveButton } from '../../../../platform/web/parts/SaveButton.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { askName, listLooks, saveLooks } from '../api.ts'
import type { LookLine } from '../model.ts'
import { groundWords, whatWords, whoWords } from './words.ts'

function AskName({ caseId, line, onClose }: { caseId: string; line: LookLine; onClose: () => void }) {
  const [id] = useState(newId)
  const { values, field } = useFields({ why: '' })
  const ask = useChange(askName)
  const send = async () => {
    await ask.mutateAsync({ caseId, lineId: line.id, id, ...values })
    tell(m['people.looks.ask.done']())
    onClose()
  }
  return (
    <Dialog title={m['people.looks.ask']()} onClose={onClose}>
      <p className="soft">{m['people.looks.ask.more']()}</p>
      <Form submit={m['people.looks.ask.send']()} onSubmit={send} onCancel={onClose}>
        <TextArea {...field('why')} label={m['people.looks.ask.why']()} rows={3} required />
      </Form>
    </Dialog>
  )
}

function NameOf({ line, onAsk }: { line: LookLine; onAsk: () => void }) {
  if (line.state === 'given') return <strong className="private">{line.name}</strong>
  if (line.state === 'asked') return <Pill>{m['people.looks.weighing']()}</Pill>
  if (line.state === 'kept') return <Pill>{m['people.looks.kept']()}</Pill>
  if (line.near === 'outside') return null
  return (
    <Button kind="quiet" small onClick={onAsk}>
      {m['people.looks.ask']()}
    </Button>
  )
}

function Line({ line, onAsk }: { line: LookLine; onAsk: () => void }) {
  const today = useToday()
  const below = (
    <>
      {whatWords(line)}. {groundWords(line)}.{line.reason ? ` ${m['people.looks.because']({ reason: line.reason })}` : ''}
    </>
  )
  return <Row title={`${dayWords(line.day, today)}, ${whoWords(line)}`} below={below} end={<NameOf {...{ line, onAsk }} />} />
}

export default function LooksPage() {
  const caseId = usePathId('caseId')
  const list = useList(listLooks, { caseId, limit: 50 })
  const [asked, setAsked] = useState<LookLine | null>(null)
  const save = <SaveButton word={m['people.looks.save']()} ask={() => call(saveLooks, { caseId })} />
  return (
    <Page
      title={m['people.looks.title']()}
      lead={m['people.looks.lead']()}
      actions={save}
      above={{ to: `/people/${caseId}`, label: m['people.case.window']() }}
    >
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && list.rows.length === 0 ? (
        <Empty title={m['people.looks.empty']()}>{m['people.looks.empty.more']()}</Empty>
      ) : null}
      <List label={m['people.looks.title']()}>
        {list.rows.map((line) => (
          <Line key={line.id} line={line} onAsk={() => setAsked(line)} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {asked ? <AskName caseId={caseId} line={asked} onClose={() => setAsked(null)} /> : null}
    </Page>
  )
}
