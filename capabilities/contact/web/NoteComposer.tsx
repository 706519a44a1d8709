// Writing a note: the text first, a follow-up task next to it, the facts filled in already; Ctrl+Enter saves.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Pill, Unseen } from '../../../platform/web/parts/small.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { useCaseName } from '../../people/web/parts/case-name.ts'
import { expiryOf } from '../note/rules.ts'
import { BothNotes } from './BothNotes.tsx'
import { NoteFactsFields } from './NoteFactsFields.tsx'
import { NotePeople } from './NotePeople.tsx'
import { NoteTemplates } from './NoteTemplates.tsx'
import { NoteTheme } from './NoteTheme.tsx'
import { useApart } from './note-apart.ts'
import { type NoteDraft, type Opened, useNoteDraft } from './note-draft.ts'
import { useInsert } from './note-insert.ts'
import { useNoteKinds } from './note-kinds.ts'
import { useSendNote } from './note-send.ts'
import { type NoteState, withKind } from './note-state.ts'
import { kindWords, sharingWords } from './words.ts'
import './note.css'

interface ComposerGiven {
  opened: Opened
  /** The person whose page one is on. */
  fixed: string | null
  /** The facts folded to three words, until one asks for them. */
  compact: boolean
  onDone: () => void
  onClose?: () => void
}

/** The facts in three words; a press opens them all. */
function Summary({ state, short, open }: { state: NoteState; short: string | null; open: () => void }) {
  const today = useToday()
  const word = useNoteKinds().all.find(({ code }) => code === state.kind)?.word ?? ''
  const shared = sharingWords(state.sharing, { short, expiresOn: expiryOf(state.sharing, today), today })
  const when = state.day ? `${dayNear(state.day, today)} ${state.time}` : state.time
  return (
    <button type="button" className="note-summary" aria-expanded={false} onClick={open}>
      <Pill>{kindWords(state.kind, word)}</Pill> <Pill>{when}</Pill>{' '}
      <Pill tone={state.sharing === 'shared' ? 'sky' : 'plain'}>{shared}</Pill> <Unseen>{m['contact.note.facts']()}</Unseen>
    </button>
  )
}

function FollowUp({ state, set }: Pick<NoteDraft, 'state' | 'set'>) {
  return (
    <div className="note-task">
      <TextField
        name="followUp.title"
        label={m['contact.note.task']()}
        quietLabel
        placeholder={m['contact.note.task']()}
        value={state.taskTitle}
        onChange={(taskTitle) => set({ taskTitle })}
      />
      {state.taskTitle === '' ? null : (
        <DateField
          name="followUp.dueOn"
          label={m['contact.task.due']()}
          hint={undefined}
          lean="ahead"
          value={state.taskDue}
          onChange={(taskDue) => set({ taskDue })}
        />
      )}
    </div>
  )
}

const narrowScreen = () => matchMedia('(max-width: 700px)').matches

export function NoteComposer({ opened, fixed, compact, onDone, onClose }: ComposerGiven) {
  const draft = useNoteDraft(opened)
  const kinds = useNoteKinds()
  const { set } = draft
  const { usual, keepApart } = useApart(draft, kinds.usual)
  const state = { ...draft.state, kind: kinds.choosable(draft.state.kind) }
  const [open, setOpen] = useState(() => !compact && !narrowScreen())
  const area = useRef<HTMLTextAreaElement>(null)
  const send = useSendNote()
  const begun = state.body !== ''
  // Going on with a draft: after its last word.
  useEffect(() => {
    const { current } = area
    if (begun && document.activeElement === current) current?.setSelectionRange(current.value.length, current.value.length)
  }, [begun])
  const one = useCaseName(state.caseIds.length === 1 ? (state.caseIds[0] ?? null) : null)
  const short = one?.short ?? null
  useInsert((words) => set({ body: state.body === '' ? `${words}\n` : `${state.body.trimEnd()}\n${words}\n` }))
  const submit = async () => {
    await draft.flush()
    await send(state, opened.id)
    await draft.done()
    onDone()
  }
  const asked = short ? m['contact.note.body']({ name: short }) : m['contact.note.body.none']()
  return (
    <div className="note-form">
      <Form onSubmit={submit} label={m['web.note.new']()}>
        {compact ? null : (
          <NotePeople
            caseIds={state.caseIds}
            fixed={fixed}
            onChange={(caseIds) => set({ caseIds })}
            onChosen={() => area.current?.focus()}
          />
        )}
        {draft.theirs ? <BothNotes mine={state.body} theirs={draft.theirs.body} choose={draft.settle} /> : null}
        <TextArea
          name="body"
          ref={area}
          label={asked}
          quietLabel
          placeholder={asked}
          rows={compact ? 3 : 5}
          required
          startHere={state.caseIds.length > 0}
          value={state.body}
          onChange={(body) => set({ body })}
        />
        <NoteTemplates
          area={area}
          empty={state.body.trim() === ''}
          onChoose={({ body, kind }) => set({ ...(kind ? withKind(state, kinds.choosable(kind), usual) : {}), body })}
        />
        <FollowUp state={state} set={set} />
        {open ? (
          <NoteFactsFields facts={state} set={set} short={short} caseId={one ? (state.caseIds[0] ?? null) : null} usual={usual} />
        ) : (
          <Summary state={state} short={short} open={() => setOpen(true)} />
        )}
        {state.caseIds.map((caseId) => (
          <Slot key={caseId} name="note.start" given={{ caseId, keepApart }} quiet />
        ))}
        {open ? <NoteTheme /> : null}
        <div className="note-buttons">
          <Button kind="primary" type="submit" shortcut="Ctrl ↵">
            {m['web.save']()}
          </Button>
          {onClose ? (
            <Button kind="plain" onClick={onClose}>
              {m['web.close']()}
            </Button>
          ) : null}
          <span className="push soft small" role="status">
            {draft.words}
          </span>
        </div>
      </Form>
    </div>
  )
}
