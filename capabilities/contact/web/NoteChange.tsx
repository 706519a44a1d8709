// Changing a note: after ten minutes with a reason; when it changed meanwhile, both texts stand side by side.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { Conflict, Refused } from '../../../platform/web/failures.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayOfMoment, timeWords } from '../../../platform/web/when.ts'
import { useCaseName } from '../../people/web/parts/case-name.ts'
import { changeNote, openNote } from '../note/api.ts'
import type { NoteLine } from '../note/model.ts'
import { isFresh } from '../note/rules.ts'
import { BothNotes } from './BothNotes.tsx'
import { NoteFactsFields } from './NoteFactsFields.tsx'
import { factsOf } from './note-send.ts'
import './note.css'

export function NoteChange({ note, onClose }: { note: NoteLine; onClose: () => void }) {
  const [facts, setFacts] = useState({
    kind: note.kind,
    day: dayOfMoment(note.happenedAt) as string | null,
    time: timeWords(note.happenedAt),
    minutes: note.minutes === null ? '' : String(note.minutes),
    withWhom: note.withWhom,
    sharing: note.sharing,
    goalId: note.goalId,
  })
  const [body, setBody] = useState(note.body)
  const [reason, setReason] = useState('')
  const [against, setAgainst] = useState({ version: note.version, theirs: null as string | null })
  const [fresh, setFresh] = useState(() => isFresh(Date.parse(note.madeAt), Date.now()) || note.sharing === 'own')
  const short = useCaseName(note.caseId)?.short ?? null
  const change = useChange(changeNote, ['search.'])
  async function save(): Promise<void> {
    try {
      const { happenedAt, ...rest } = factsOf(facts)
      // A moment that was not touched keeps its seconds.
      const same = timeWords(note.happenedAt) === facts.time && dayOfMoment(note.happenedAt) === facts.day
      const moment = same ? note.happenedAt : happenedAt
      await change.mutateAsync({
        ...rest,
        happenedAt: moment,
        body,
        reason,
        noteId: note.id,
        version: against.version,
      })
      tell(m['contact.note.saved']())
      onClose()
    } catch (failure) {
      // The first minutes went by while this stood open.
      if (failure instanceof Refused && failure.word === 'reason-needed') setFresh(false)
      if (!(failure instanceof Conflict)) throw failure
      const now = await call(openNote, { noteId: note.id })
      setAgainst({ version: now.version, theirs: now.body })
    }
  }
  return (
    <Dialog title={m['contact.note.change']()} onClose={onClose} size="note">
      <div className="note-form">
        <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
          {against.theirs === null ? null : (
            <BothNotes
              mine={body}
              theirs={against.theirs}
              choose={(chosen) => {
                setBody(chosen)
                setAgainst({ ...against, theirs: null })
              }}
            />
          )}
          <TextArea name="body" label={m['contact.note.text']()} required rows={5} startHere value={body} onChange={setBody} />
          {fresh ? null : (
            <TextField
              name="reason"
              label={m['contact.note.reason']()}
              hint={m['contact.note.reason.hint']()}
              required
              value={reason}
              onChange={setReason}
            />
          )}
          <NoteFactsFields
            facts={facts}
            set={(part) => setFacts((before) => ({ ...before, ...part }))}
            short={short}
            expiresOn={note.expiresOn}
            caseId={note.caseId}
          />
        </Form>
      </div>
    </Dialog>
  )
}
