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

export class Keeper {
  #text = ''
  #saved = ''
  #version = 0
  #started = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  readonly #given: KeeperGiven
  readonly #pauses: { typing: number; failed: number }

  constructor(given: KeeperGiven) {
    this.#given = given
    this.#pauses = given.pauses ?? { typing: 600, failed: 10_000 }
  }

  /** Begins with what server and device have; what was typed before that wins. */
  start(server: Copy | null, device: Copy | null): void {
    if (this.#started) return
    this.#started = true
    this.#saved = server?.text ?? ''
    this.#version = server?.version ?? 0
    if (this.#text !== '') {
      this.#later(0)
      return
    }
    // The device went further when it builds on what the server has now; otherwise the server's copy counts.
    const further = device !== null && device.version >= this.#version && device.text !== this.#saved
    this.#text = further ? device.text : this.#saved
    this.#given.show(this.#text)
    if (further) this.#later(0)
  }

  readonly type = (next: string): void => {
    this.#text = next
    this.#given.show(next)
    this.#given.tell('waiting')
    void this.#given.keep({ text: next, version: this.#version }).catch(() => undefined)
    this.#later(this.#pauses.typing)
  }

  /** Saves what is not saved yet, and resolves when that is done. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    while (this.#running) await this.#running
    if (this.#started && this.#text !== this.#saved) await this.#send(false)
  }

  /** The page goes away: one last save that outlives it. */
  readonly leave = (): void => {
    clearTimeout(this.#timer)
    if (!this.#started || this.#text === this.#saved) return
    // A save under way goes first: two at once would stand in each other's way.
    if (this.#running) void this.flush()
    else void this.#send(true)
  }

  /** The text became something else, or was thrown away. */
  async done(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#running) await this.#running
    this.#text = ''
    this.#saved = ''
    this.#version = 0
    this.#given.show('')
    this.#given.tell('empty')
  }

  #later(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), pause)
  }

  #send(keepalive: boolean): Promise<void> {
    this.#running = this.#save(keepalive).finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #save(keepalive: boolean): Promise<void> {
    const sent = this.#text
    this.#given.tell('saving')
    try {
      this.#version = await this.#given.save(sent, this.#version, { keepalive })
      this.#saved = sent
      this.#given.tell(this.#text === sent ? 'saved' : 'waiting')
    } catch (failure) {
      this.#given.tell(failure instanceof Conflict ? 'conflict' : 'here')
      if (!(failure instanceof Conflict)) this.#later(this.#pauses.failed)
    }
  }
}
