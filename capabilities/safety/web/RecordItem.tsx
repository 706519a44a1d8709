// One thing in a closed folder: a note, or a task to tick off; and the way back into the file.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { Ask } from '../../../platform/web/parts/Dialog.tsx'
import { FileLink } from '../../../platform/web/parts/FileLink.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useSession, useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear, momentWords } from '../../../platform/web/when.ts'
import { finishTask, moveBack } from '../api.ts'
import type { EarlierText, RecordLine } from '../model.ts'
import { freshAfterMove } from './MoveDialog.tsx'
import { RecordChange } from './RecordChange.tsx'

const sayFailure = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

export function RecordTitle({ one }: { one: RecordLine }) {
  const today = useToday()
  if (one.kind === 'note') return m['safety.record.note']()
  const due = one.dueOn ? dayNear(one.dueOn, today) : ''
  return (
    <>
      {m[`safety.record.${one.kind}`]()}{' '}
      {one.doneOn ? <Pill tone="ok">{m['safety.record.done']({ day: dayNear(one.doneOn, today) })}</Pill> : null}
      {one.doneOn === null && one.dueOn ? (
        <Pill tone="sun">{one.kind === 'task' ? due : m['safety.record.by']({ day: due })}</Pill>
      ) : null}{' '}
      {one.doneOn === null && one.repeat ? <Pill>{m[`contact.task.repeat.${one.repeat}`]()}</Pill> : null}
    </>
  )
}

function TaskWords({ one }: { one: RecordLine }) {
  const finish = useChange(finishTask)
  const tick = (done: boolean) => void finish.mutateAsync({ recordId: one.id, version: one.version, done }).catch(sayFailure)
  return (
    <p className="safety-task">
      <Tick done={one.doneOn !== null} what={one.body} onChange={tick} /> <span className="private">{one.body}</span>
    </p>
  )
}

/** "Anna de Wit, met Samira"; of a letter from whom it is and who took it in. */
export function besideWords({ kind, memberName: name, withWhom: whom }: RecordLine): string {
  if (whom === '') return name
  return kind === 'document' ? m['safety.record.from']({ name, whom }) : m['safety.record.with']({ name, whom })
}

function Pages({ fileIds }: { fileIds: readonly string[] }) {
  return (
    <div className="beside">
      {fileIds.map((fileId, at) => (
        <FileLink key={fileId} fileId={fileId} word={m['safety.record.page']({ number: at + 1 })} />
      ))}
    </div>
  )
}

function Earlier({ texts }: { texts: readonly EarlierText[] }) {
  const today = useToday()
  return (
    <details className="soft small">
      <summary>{m['safety.earlier']()}</summary>
      {texts.map(({ body, changedAt }) => (
        <p key={changedAt} className="safety-text">
          <span className="private">{body}</span> ({m['safety.earlier.until']({ moment: momentWords(changedAt, today) })})
        </p>
      ))}
    </details>
  )
}

/** Setting one's own note right, and the way back into the file. */
function Actions({ one, mayBack }: { one: RecordLine; mayBack: boolean }) {
  const mine = useSession().memberId === one.memberId
  const [over, setOver] = useState<'change' | 'back' | null>(null)
  const back = useChange(moveBack, freshAfterMove)
  const close = () => setOver(null)
  const move = () =>
    void back.mutateAsync({ recordId: one.id, version: one.version }).then(() => tell(m['safety.back.done']()), sayFailure)
  return (
    <div className="safety-actions">
      {mine && one.kind === 'note' ? (
        <Button kind="plain" small icon="edit" onClick={() => setOver('change')}>
          {m['safety.change']()}
        </Button>
      ) : null}
      {mayBack ? (
        <Button kind="plain" small icon="undo" busy={back.isPending} onClick={() => setOver('back')}>
          {m['safety.back']()}
        </Button>
      ) : null}
      {over === 'change' ? <RecordChange one={one} onClose={close} /> : null}
      {over === 'back' ? (
        <Ask title={m['safety.back.title']()} yes={m['safety.back.yes']()} onYes={move} onClose={close}>
          <p>{m['safety.back.lead']()}</p>
        </Ask>
      ) : null}
    </div>
  )
}

export function RecordBody({ one, mayBack }: { one: RecordLine; mayBack: boolean }) {
  return (
    <>
      {one.kind === 'task' ? <TaskWords one={one} /> : null}
      {one.kind !== 'task' && one.body ? <p className="safety-text private">{one.body}</p> : null}
      {one.fileIds.length > 0 ? <Pages fileIds={one.fileIds} /> : null}
      {one.earlier.length > 0 ? <Earlier texts={one.earlier} /> : null}
      <Actions one={one} mayBack={mayBack} />
    </>
  )
}
