// A text that is never lost, as a hook: kept on the server and in the device, with the words that say so.
import { useEffect, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { dropFromDevice, keepInDevice, readFromDevice } from './device-drafts.ts'
import { type Copy, type DraftState, Keeper, type KeeperGiven } from './draft-keeper.ts'
import { timeWords } from './when.ts'

export interface DraftGiven {
  /** Name of the draft, the same on every device: `contact.note.<id>`. */
  key: string
  /** What the server has; undefined while that is being looked up, null when it has none. */
  server: Copy | null | undefined
  /** Saves to the server on top of `version` (0 for a first save). @returns the version it has now */
  save: KeeperGiven['save']
}

export interface Draft {
  text: string
  setText: (text: string) => void
  state: DraftState
  /** "Opgeslagen 14.03". */
  words: string
  /** Saves at once, for before sending the note itself. */
  flush: () => Promise<void>
  /** After the text became a note, or was thrown away. Deleting the server copy is the caller's. */
  done: () => Promise<void>
}

const now = () => new Date().toISOString()

function wordsOf(state: DraftState, at: string): string {
  if (state === 'waiting') return m['web.draft.waiting']()
  if (state === 'saving') return m['web.draft.saving']()
  if (state === 'conflict') return m['web.draft.conflict']()
  if (state === 'saved') return m['web.draft.saved']({ time: timeWords(at) })
  return state === 'here' ? m['web.draft.here']({ time: timeWords(at) }) : ''
}

export function useDraft({ key, server, save }: DraftGiven): Draft {
  const [text, show] = useState(server?.text ?? '')
  const [{ state, at }, say] = useState({ state: 'empty' as DraftState, at: '' })
  const saver = useRef(save)
  saver.current = save
  const keeper = useMemo(
    () =>
      new Keeper({
        save: (text, version, on) => saver.current(text, version, on),
        keep: (copy) => keepInDevice(key, { ...copy, at: now() }),
        show,
        tell: (next) => say({ state: next, at: now() }),
      }),
    [key],
  )
  useEffect(() => {
    if (server === undefined) return
    void readFromDevice(key)
      .catch(() => null)
      .then((device) => keeper.start(server, device))
  }, [keeper, key, server])
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keeper.leave()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', keeper.leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', keeper.leave)
      keeper.leave()
    }
  }, [keeper])
  const done = useMemo(
    () => async () => {
      await keeper.done()
      await dropFromDevice(key).catch(() => undefined)
    },
    [keeper, key],
  )
  return { text, setText: keeper.type, state, words: wordsOf(state, at), flush: keeper.flush, done }
}
