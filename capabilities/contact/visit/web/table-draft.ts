// What is written at the table: kept in the device at every key, on the server when there is a line, sent as one note when one is done.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { call, callAll } from '../../../../platform/web/call.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Refused, Unreachable } from '../../../../platform/web/failures.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { keepDraft, listDrafts, openDraft } from '../../draft/api.ts'
import { writeNote } from '../../note/api.ts'
import { draftIdFor } from '../../web/note-draft.ts'
import { checkIn } from '../api.ts'
import type { VisitPage } from '../model.ts'
import { noteText } from '../rules.ts'

export interface TableState {
  seen: string
  agreed: string
  taskTitle: string
  taskDue: Day | null
  /** The ids of what will be made, the same at every try. */
  noteId: string
  taskId: string
  /** One is done: it is sent as soon as there is a line. */
  done: boolean
}

const blank = (): TableState => ({
  ...{ seen: '', agreed: '', taskTitle: '', taskDue: null, noteId: newId(), taskId: newId(), done: false },
})

export function bodyOf({ seen, agreed }: Pick<TableState, 'seen' | 'agreed'>): string {
  return noteText([
    { head: m['contact.visit.seen'](), text: seen },
    { head: m['contact.visit.agreed'](), text: agreed },
  ])
}

/** Whether this device has a line, as far as it knows. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return online
}

/** The server's copy of what was written at this table; undefined while looking, null when there is none. */
function useServerCopy(draftId: string, start: TableState) {
  const [server, setServer] = useState<{ text: string; version: number } | null | undefined>(undefined)
  const first = useRef(start)
  useEffect(() => {
    const find = async () => {
      const rows = await callAll(listDrafts, {})
      if (!rows.some((row) => row.id === draftId)) return null
      const { body, version } = await call(openDraft, { draftId })
      return { text: JSON.stringify({ ...first.current, seen: body }), version }
    }
    void find()
      .catch(() => null)
      .then(setServer)
  }, [draftId])
  return server
}

/** Sends all of it. A second try with the same ids makes nothing twice. @returns whether the worker is checked in by it */
async function send(visit: VisitPage, state: TableState, draftId: string): Promise<boolean> {
  const { caseId, appointment } = visit
  const now = new Date().toISOString()
  const happenedAt = appointment.startsAt < now ? appointment.startsAt : now
  const minutes = Math.round((Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt)) / 60_000)
  const title = state.taskTitle.trim()
  const followUp = title ? { followUp: { id: state.taskId, title, dueOn: state.taskDue } } : {}
  const note = { kind: 'home-visit', happenedAt, minutes, body: bodyOf(state), sharing: 'shared' as const }
  try {
    await call(writeNote, { ...note, ...followUp, notes: [{ id: state.noteId, caseId }], draftId }, { key: state.noteId })
  } catch (failure) {
    // It arrived the first time; only the answer was lost.
    if (!(failure instanceof Refused && (failure.word === 'exists' || failure.word === 'key-used'))) throw failure
  }
  try {
    await call(checkIn, { visitId: visit.id, noteId: state.noteId })
    return true
  } catch (failure) {
    // Whoever wrote it was not there, or the hour of the visit has yet to come: the note stands all the same.
    if (failure instanceof Refused && (failure.word === 'not-your-visit' || failure.word === 'visit-to-come')) return false
    throw failure
  }
}

export function useTable(visit: VisitPage, onSent: (checkedIn: boolean) => void) {
  const { memberId } = useSession()
  const draftId = draftIdFor(memberId, visit.id)
  const [start] = useState(blank)
  const server = useServerCopy(draftId, start)
  const save = async (text: string, version: number, on: { keepalive: boolean }): Promise<number> => {
    const body = bodyOf({ ...start, ...(JSON.parse(text) as Partial<TableState>) })
    if (body === '' && version === 0) return 0
    const fields = { caseIds: [visit.caseId], kind: 'home-visit' }
    return (await call(keepDraft, { draftId, version, caseId: visit.caseId, body, fields }, on)).version
  }
  const draft = useDraft({ key: `contact.visit.${visit.id}`, server, save })
  const state: TableState = draft.text === '' ? start : { ...start, ...(JSON.parse(draft.text) as Partial<TableState>) }
  const set = (part: Partial<TableState>) => draft.setText(JSON.stringify({ ...state, ...part }))
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const finish = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const checkedIn = await send(visit, state, draftId)
      await draft.done()
      onSent(checkedIn)
    } catch (thrown) {
      if (thrown instanceof Unreachable) set({ done: true })
      else setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }
  return { state, set, words: draft.words, finish, failure, busy, ready: server !== undefined }
}
