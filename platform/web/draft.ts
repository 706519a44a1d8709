// A text that is never lost: to the server within a second of the last key, to the device at once, and on the way out of the page.
import { useCallback, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { dropFromDevice, keepInDevice, readFromDevice } from './device-drafts.ts'
import { Conflict } from './failures.ts'
import { timeWords } from './when.ts'

export interface DraftGiven {
  /** Name of the draft, the same on every device: `contact.note.<id>`. */
  key: string
  /** What the server has; undefined while that is being looked up, null when it has none. */
  server: { text: string; version: number } | null | undefined
  /**
   * Saves to the server.
   * @param version the one it builds on, 0 for a first save
   * @returns the version it has now
   */
  save: (text: string, version: number, on: { keepalive: boolean }) => Promise<number>
}

export type DraftState = 'empty' | 'waiting' | 'saving' | 'saved' | 'here' | 'conflict'

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

const pause = 600

const wordsOf = (state: DraftState, at: string): string => {
  if (state === 'waiting') return m['web.draft.waiting']()
  if (state === 'saving') return m['web.draft.saving']()
  if (state === 'conflict') return m['web.draft.conflict']()
  if (state === 'saved') return m['web.draft.saved']({ time: timeWords(at) })
  return state === 'here' ? m['web.draft.here']({ time: timeWords(at) }) : ''
}

/** What is not about showing: the newest text, the version it builds on, and whether a save is under way. */
interface Work {
  text: string
  saved: string
  version: number
  timer: ReturnType<typeof setTimeout> | undefined
  running: Promise<void> | undefined
  started: boolean
}

const now = () => new Date().toISOString()

export function useDraft({ key, server, save }: DraftGiven): Draft {
  const [text, show] = useState(server?.text ?? '')
  const [state, setState] = useState<DraftState>('empty')
  const [at, setAt] = useState('')
  const work = useRef<Work>({ text: '', saved: '', version: 0, timer: undefined, running: undefined, started: false })
  const saver = useRef(save)
  saver.current = save

  // Starts with the server's copy, or the device's when that builds on the same version and went further.
  useEffect(() => {
    if (server === undefined || work.current.started) return
    work.current = { ...work.current, saved: server?.text ?? '', version: server?.version ?? 0, started: true }
    void readFromDevice(key).then((kept) => {
      if (work.current.text !== '') return
      const further = kept && kept.version >= (server?.version ?? 0) ? kept.text : undefined
      work.current.text = further ?? server?.text ?? ''
      show(work.current.text)
      if (further !== undefined && further !== server?.text) later()
    })
  })

  const sendOnce = useCallback(async (keepalive: boolean) => {
    const { current } = work
    if (!current.started || current.text === current.saved) return
    const sent = current.text
    if (!keepalive) setState('saving')
    try {
      current.version = await saver.current(sent, current.version, { keepalive })
      current.saved = sent
      setAt(now())
      setState(current.text === sent ? 'saved' : 'waiting')
    } catch (failure) {
      setAt(now())
      setState(failure instanceof Conflict ? 'conflict' : 'here')
      if (!(failure instanceof Conflict)) current.timer = setTimeout(() => void flush(), 10_000)
    }
  }, [])

  // One save at a time: the next one builds on the version of the one before.
  const flush = useCallback(async () => {
    clearTimeout(work.current.timer)
    await work.current.running
    if (work.current.text === work.current.saved) return
    work.current.running = sendOnce(false)
    await work.current.running
    work.current.running = undefined
  }, [sendOnce])

  const later = useCallback(() => {
    clearTimeout(work.current.timer)
    work.current.timer = setTimeout(() => void flush(), pause)
  }, [flush])

  const setText = useCallback(
    (next: string) => {
      work.current.text = next
      show(next)
      setState('waiting')
      void keepInDevice(key, { text: next, version: work.current.version, at: now() })
      later()
    },
    [key, later],
  )

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void sendOnce(true)
    const gone = () => void sendOnce(true)
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', gone)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', gone)
      clearTimeout(work.current.timer)
      void sendOnce(true)
    }
  }, [sendOnce])

  const done = useCallback(async () => {
    clearTimeout(work.current.timer)
    await work.current.running
    work.current = { ...work.current, text: '', saved: '', version: 0 }
    show('')
    setState('empty')
    await dropFromDevice(key)
  }, [key])

  return { text, setText, state, words: wordsOf(state, at), flush, done }
}
