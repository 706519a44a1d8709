// Keeps one text safe: to the device at every key, to the server within a second, one save at a time, each on the version before.
import { Conflict } from './failures.ts'

export type DraftState = 'empty' | 'waiting' | 'saving' | 'saved' | 'here' | 'conflict'

/** A text as the server or the device has it. */
export interface Copy {
  readonly text: string
  readonly version: number
}

export interface KeeperGiven {
  /** Saves to the server, on top of `version`. @returns the version it has now */
  save: (text: string, version: number, on: { keepalive: boolean }) => Promise<number>
  /** Keeps a copy in the device; failing there is no reason to stop. */
  keep: (copy: Copy) => Promise<unknown>
  show: (text: string) => void
  tell: (state: DraftState) => void
  /** Milliseconds after the last key, and after a failed save. */
  pauses?: { typing: number; failed: number }
}

export interface Keeper {
  /** Begins with what server and device have; typing before that wins. */
  start: (server: Copy | null, device: Copy | null) => void
  type: (text: string) => void
  /** Saves what is not saved yet, and resolves when that is done. */
  flush: () => Promise<void>
  /** The page goes away: one last save that outlives it. */
  leave: () => void
  /** The text became something else, or was thrown away. */
  done: () => Promise<void>
}

export function makeKeeper({ save, keep, show, tell, pauses = { typing: 600, failed: 10_000 } }: KeeperGiven): Keeper {
  let text = ''
  let saved = ''
  let version = 0
  let started = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  async function send(keepalive: boolean): Promise<void> {
    const sent = text
    tell('saving')
    try {
      version = await save(sent, version, { keepalive })
      saved = sent
      tell(text === sent ? 'saved' : 'waiting')
    } catch (failure) {
      tell(failure instanceof Conflict ? 'conflict' : 'here')
      if (!(failure instanceof Conflict)) later(pauses.failed)
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    while (running) await running
    if (!started || text === saved) return
    running = send(false)
    await running
    running = undefined
  }

  function later(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }

  function type(next: string): void {
    text = next
    show(next)
    tell('waiting')
    void keep({ text, version }).catch(() => undefined)
    later(pauses.typing)
  }

  function start(server: Copy | null, device: Copy | null): void {
    if (started) return
    started = true
    saved = server?.text ?? ''
    version = server?.version ?? 0
    if (text !== '') return later(0)
    // The device went further when it builds on what the server has now; otherwise the server's copy counts.
    const further = device !== null && device.version >= version && device.text !== saved
    text = further ? device.text : saved
    show(text)
    if (further) later(0)
  }

  function leave(): void {
    clearTimeout(timer)
    if (!started || text === saved) return
    // A save under way goes first: two at once would stand in each other's way.
    if (running) void flush()
    else
      running = send(true).finally(() => {
        running = undefined
      })
  }

  async function done(): Promise<void> {
    clearTimeout(timer)
    while (running) await running
    text = ''
    saved = ''
    version = 0
    show('')
    tell('empty')
  }

  return { start, type, flush, leave, done }
}
