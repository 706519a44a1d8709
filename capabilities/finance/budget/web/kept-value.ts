// One thing on the sheet as this browser keeps it: changed at once, saved a moment later, tried again when the line is away.
import { Conflict, Refused, Unreachable } from '../../../../platform/web/failures.ts'
import { newId } from '../../../../platform/web/new-id.ts'

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict'

export interface Saved<Value> {
  value: Value
  /** Null while the server has none. */
  version: number | null
}

export interface KeptGiven<Value> {
  /** Saves on top of a version. @returns the version it has now */
  save: (value: Value, version: number | null, on: { key: string; keepalive: boolean }) => Promise<number>
  /** How it stands on the server; null when it is not there. */
  fetch: () => Promise<Saved<Value> | null>
  changed: () => void
}

/** Milliseconds after the last key, and before trying again without a line. */
const pause = 600
const again = 5000

export class KeptValue<Value extends object> {
  value: Value
  state: SaveState = 'saved'
  /** What someone else made of it, when both changed the same. */
  theirs: Value | null = null
  /** Why the server refused. */
  failure: unknown = null
  private base: Value
  private version: number | null
  private timer: ReturnType<typeof setTimeout> | undefined
  private under = { sent: '', key: '' }
  private readonly given: KeptGiven<Value>

  constructor({ value, version }: Saved<Value>, given: KeptGiven<Value>) {
    this.value = value
    this.base = value
    this.version = version
    this.given = given
  }

  /** Changes it here at once; it is saved a moment later. */
  change(part: Partial<Value>, wait = pause): void {
    this.value = { ...this.value, ...part }
    if (this.state !== 'saving') this.state = 'waiting'
    this.plan(wait)
    this.given.changed()
  }

  /** What the server says, unless something here is still on its way. */
  receive({ value, version }: Saved<Value>): void {
    if (this.state !== 'saved' || (this.version ?? 0) > (version ?? 0)) return
    if (this.version !== version || JSON.stringify(this.base) !== JSON.stringify(value)) this.value = value
    this.base = this.value
    this.version = version
  }

  /** Whether the server does not have all of it yet. */
  get open(): boolean {
    return this.state !== 'saved'
  }

  /** Saves now what is waiting. @param keepalive on the way out of the page */
  async flush(keepalive = false): Promise<void> {
    clearTimeout(this.timer)
    if (this.state === 'saving' && !keepalive) return
    if (this.state === 'saved' || this.state === 'conflict') return
    await this.send(keepalive)
  }

  /** After a conflict: keeps one's own, or takes that of the other. */
  settle(keep: 'mine' | 'theirs'): void {
    const { theirs } = this
    this.theirs = null
    if (keep === 'mine') {
      this.change({}, 0)
      return
    }
    if (theirs) this.value = theirs
    this.base = this.value
    this.state = 'saved'
    this.given.changed()
  }

  private plan(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), wait)
  }

  private async send(keepalive: boolean): Promise<void> {
    const sent = this.value
    this.state = 'saving'
    this.given.changed()
    // The same content after a lost line goes under the same key: it may have arrived the first time.
    const content = JSON.stringify([sent, this.version])
    if (this.under.sent !== content) this.under = { sent: content, key: newId() }
    try {
      this.version = await this.given.save(sent, this.version, { key: this.under.key, keepalive })
      this.base = sent
      this.failure = null
      this.state = this.value === sent ? 'saved' : 'waiting'
      if (this.state === 'waiting') this.plan(0)
    } catch (failure) {
      await this.failed(failure)
    }
    this.given.changed()
  }

  private async failed(failure: unknown): Promise<void> {
    this.failure = failure
    if (failure instanceof Conflict) return this.meet(failure)
    this.state = failure instanceof Refused ? 'refused' : 'failed'
    if (failure instanceof Unreachable) this.plan(again)
  }

  /** Someone else was first. Where both changed other parts, both stay; where they changed the same, one has to choose. */
  private async meet(conflict: Conflict): Promise<void> {
    const now = await this.given.fetch().catch(() => null)
    const keys = Object.keys(this.value) as (keyof Value)[]
    const mine = keys.filter((key) => differs(this.value[key], this.base[key]))
    const both = now === null ? [] : mine.filter((key) => differs(now.value[key], this.base[key]))
    const theirs = both.filter((key) => now !== null && differs(now.value[key], this.value[key]))
    this.version = now?.version ?? (conflict.version || null)
    if (now !== null) {
      const own = Object.fromEntries(mine.map((key) => [key, this.value[key]])) as Partial<Value>
      this.base = now.value
      this.value = { ...now.value, ...own }
    }
    this.theirs = theirs.length > 0 ? (now?.value ?? null) : null
    this.state = theirs.length > 0 ? 'conflict' : 'waiting'
    if (theirs.length === 0) this.plan(0)
  }
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
