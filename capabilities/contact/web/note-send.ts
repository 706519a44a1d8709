// Sending a note: one write for all whom it is about, its follow-up task and its draft; taken back for ten minutes.
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { NotUnderstood } from '../../../platform/web/failures.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { freshen, useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { keepDraft } from '../draft/api.ts'
import { takeBackNote, writeNote } from '../note/api.ts'
import { momentAt } from './moment.ts'
import { draftAsks, minutesOf, type NoteState } from './note-state.ts'

/** The facts as the server asks them. @throws NotUnderstood with the field to mend */
export function factsOf(state: Pick<NoteState, 'kind' | 'day' | 'time' | 'minutes' | 'withWhom' | 'sharing' | 'goalId'>) {
  const happenedAt = momentAt(state.day, state.time)
  if (happenedAt === null) throw new NotUnderstood([{ field: 'happenedAt', code: 'time' }])
  const minutes = minutesOf(state.minutes)
  if (minutes === null && state.minutes.trim() !== '') throw new NotUnderstood([{ field: 'minutes', code: 'minutes' }])
  return { kind: state.kind, happenedAt, minutes, withWhom: state.withWhom, sharing: state.sharing, goalId: state.goalId }
}

export function useSendNote() {
  const client = useQueryClient()
  const write = useChange(writeNote, ['people.', 'search.'])
  // The same ids on a second try, so that a lost answer never makes a second note.
  const ids = useRef(new Map<string, string>())
  const idFor = (what: string): string => {
    const id = ids.current.get(what) ?? newId()
    ids.current.set(what, id)
    return id
  }
  // What is taken back is a draft again, and is so before the note goes: no text is lost.
  const takeBack = async (noteIds: readonly string[], state: NoteState) => {
    try {
      await call(keepDraft, { ...draftAsks(state), draftId: newId(), version: 0 })
      for (const noteId of noteIds) await call(takeBackNote, { noteId })
      tell(m['contact.note.taken-back']())
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
    await freshen(client, ['contact.'])
  }
  return async (state: NoteState, draftId: string): Promise<void> => {
    const notes = state.caseIds.map((caseId) => ({ id: idFor(caseId), caseId }))
    const title = state.taskTitle.trim()
    await write.mutateAsync({
      ...factsOf(state),
      body: state.body,
      notes,
      draftId,
      ...(title ? { followUp: { id: idFor('task'), title, dueOn: state.taskDue } } : {}),
    })
    ids.current.clear()
    const back = {
      word: m['web.undo'](),
      run: () =>
        void takeBack(
          notes.map((note) => note.id),
          state,
        ),
    }
    tell(title ? m['contact.note.saved.task']() : m['contact.note.saved'](), { back })
  }
}
