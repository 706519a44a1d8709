// The draft of a note: found again when one starts anew on the same person, kept while one types, and joined after a conflict.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Given } from '../../../core/kit/operation.ts'
import { call, callAll } from '../../../platform/web/call.ts'
import { type Draft as Kept, useDraft } from '../../../platform/web/draft.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { useSession } from '../../../platform/web/session.ts'
import { keepDraft, listDrafts, openDraft } from '../draft/api.ts'
import type { Draft } from '../draft/model.ts'
import { draftAsks, fromText, type NoteState, newNote, stateOf, toText } from './note-state.ts'

export interface Opened {
  id: string
  server: { text: string; version: number } | null
  start: NoteState
}

/**
 * The id of someone's one new draft on a case: the same on each device and after a crash without a line, so the text is
 * found again. Laid out as a UUID of version 8 (RFC 9562, 5.8).
 */
export function draftIdFor(memberId: string, caseId: string | null): string {
  const digits = (id: string) => id.replaceAll('-', '')
  const other = caseId ? digits(caseId) : '0'.repeat(32)
  const mixed = [...digits(memberId)].map((digit, at) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(other[at] ?? '0', 16)).toString(16),
  )
  mixed[12] = '8'
  mixed[16] = '8'
  const hex = mixed.join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** As the page of a case asks for them: who has more than these is looked for page after page. */
export const latestDrafts = { limit: 200 }

async function findDraft(given: {
  memberId: string
  caseId: string | null
  draftId: string | undefined
}): Promise<{ id: string; draft: Draft | null }> {
  const { memberId, caseId, draftId } = given
  const rows = await callAll(listDrafts, {})
  const found = draftId ? rows.find((row) => row.id === draftId) : rows.find((row) => row.caseId === caseId)
  if (found) return { id: found.id, draft: await call(openDraft, { draftId: found.id }) }
  const id = draftIdFor(memberId, caseId)
  return { id: rows.some((row) => row.id === id) ? newId() : id, draft: null }
}

/** Who writes on which case now: the newest place takes over, so that two never write one draft. */
const writing = new Map<string, () => void>()

/** @returns whether another place had to stop */
function takeOver(place: string, stop: () => void): boolean {
  const before = writing.get(place)
  before?.()
  writing.set(place, stop)
  return before !== undefined
}

/**
 * Looks for the draft to go on with. Without a line one starts on what the device has.
 * @param stop called when another place takes this note over
 * @returns undefined while looking
 */
export function useOpened(given: { caseId: string | null; draftId?: string | undefined; stop: () => void }): Opened | undefined {
  const { caseId, draftId } = given
  const { memberId, today } = useSession()
  const client = useQueryClient()
  // Where the list of drafts is at hand and has none, one can type at once; a draft of another device shows as a conflict.
  const [opened, setOpened] = useState<Opened | undefined>(() => {
    const key = [listDrafts.name, latestDrafts]
    const known = client.getQueryState(key)?.isInvalidated ? undefined : client.getQueryData<Given<typeof listDrafts>>(key)
    const id = draftIdFor(memberId, caseId)
    if (draftId || known?.next !== null || known.rows.some((row) => row.caseId === caseId || row.id === id)) return undefined
    return { id, server: null, start: newNote(caseId, today) }
  })
  const atOnce = useRef(opened !== undefined)
  const latest = useRef(given.stop)
  latest.current = given.stop
  useEffect(() => {
    let here = true
    const place = caseId ?? draftId ?? 'nobody'
    const stop = () => latest.current()
    // What the other place typed last is on its way to the server.
    const pause = takeOver(place, stop) ? 300 : 0
    if (atOnce.current) {
      return () => {
        if (writing.get(place) === stop) writing.delete(place)
      }
    }
    const nothing = { id: draftId ?? draftIdFor(memberId, caseId), draft: null }
    void new Promise((go) => setTimeout(go, pause))
      .then(() => findDraft({ memberId, caseId, draftId }))
      .catch(() => nothing)
      .then(({ id, draft }) => {
        if (!here) return
        const server = draft ? { text: toText(stateOf(draft, today)), version: draft.version } : null
        setOpened({ id, server, start: newNote(caseId, today) })
      })
    return () => {
      here = false
      if (writing.get(place) === stop) writing.delete(place)
    }
  }, [memberId, caseId, draftId, today])
  return opened
}

export interface NoteDraft extends Pick<Kept, 'words' | 'flush' | 'done'> {
  state: NoteState
  set: (change: Partial<NoteState>) => void
  /** The text another device kept meanwhile. */
  theirs: Draft | null
  /** Goes on with this text, over what the other device kept. */
  settle: (body: string) => void
}

export function useNoteDraft({ id, server, start }: Opened): NoteDraft {
  const [theirs, setTheirs] = useState<Draft | null>(null)
  const onTopOf = useRef(0)
  const save = async (text: string, version: number, on: { keepalive: boolean }): Promise<number> => {
    const asks = draftAsks(fromText(text, start))
    if (asks.body.trim() === '' && version === 0) return 0
    try {
      return (await call(keepDraft, { ...asks, draftId: id, version: Math.max(version, onTopOf.current) }, on)).version
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const now = await call(openDraft, { draftId: id })
      // The save before this one arrived, only its answer was lost.
      if (now.body === asks.body) return now.version
      setTheirs(now)
      throw failure
    }
  }
  const draft = useDraft({ key: `contact.note.${id}`, server, save })
  const state = fromText(draft.text, server ? fromText(server.text, start) : start)
  const set = (change: Partial<NoteState>) => draft.setText(toText({ ...state, ...change }))
  const settle = (body: string) => {
    onTopOf.current = theirs?.version ?? 0
    setTheirs(null)
    set({ body })
  }
  return { state, set, theirs, settle, words: draft.words, flush: draft.flush, done: draft.done }
}
