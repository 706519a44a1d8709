// The worksheet of a case as this browser keeps it: lines and amounts, their saving, and the way back. It outlives the page.
import type { Id } from '../../../../core/kit/id.ts'
import { call } from '../../../../platform/web/call.ts'
import { type KeptPost, type MonthView, openMonth, putActual, putPost, removePost } from '../api.ts'
import { KeptValue, type SaveState } from './kept-value.ts'

/** A line, with whether it was taken off the sheet. */
export type Line = Omit<KeptPost, 'version'> & { removed: boolean }
export interface Hand {
  amountCents: number | null
  expression: string | null
}

const handKey = (postId: Id, month: string) => `${postId} ${month}`
const nothing: Hand = { amountCents: null, expression: null }

function lineOf({ version: _version, ...post }: KeptPost): Line {
  return { ...post, removed: false }
}

export interface Sheet {
  lines: readonly Line[]
  /** Amounts typed by hand, by post and month. */
  hands: ReadonlyMap<string, Hand>
  state: SaveState
}

export class SheetKeeper {
  private readonly posts = new Map<Id, KeptValue<Line>>()
  private readonly typed = new Map<string, KeptValue<Hand>>()
  private readonly listeners = new Set<() => void>()
  private readonly backs: (() => void)[] = []
  private sheet: Sheet = { lines: [], hands: new Map(), state: 'saved' }
  private month = ''
  private readonly caseId: Id

  constructor(caseId: Id) {
    this.caseId = caseId
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The sheet now; the same object until something changes. */
  snapshot = (): Sheet => this.sheet

  /** What the server says. What is here and not saved yet stays. */
  receive(view: MonthView): void {
    this.month = view.month
    const there = new Set(view.posts.map((post) => post.id))
    for (const post of view.posts) {
      const saved = { value: lineOf(post), version: post.version }
      const kept = this.posts.get(post.id)
      if (kept) kept.receive(saved)
      else this.posts.set(post.id, this.keepLine(saved.value, saved.version))
    }
    for (const [id, kept] of this.posts) if (!there.has(id) && !kept.open) this.posts.delete(id)
    for (const { postId, month, version, amountCents, expression } of view.hand) {
      const saved = { value: { amountCents, expression }, version }
      const kept = this.typed.get(handKey(postId, month))
      if (kept) kept.receive(saved)
      else this.typed.set(handKey(postId, month), this.keepHand({ postId, month }, saved))
    }
    this.changed()
  }

  line(id: Id): KeptValue<Line> | undefined {
    return this.posts.get(id)
  }

  /** Everything that waits for someone: both changed it, or the server refused it. */
  troubles(): KeptValue<Line>[] {
    return [...this.posts.values()].filter((kept) => kept.state === 'conflict' || kept.state === 'refused')
  }

  /** Adds a line below the others. */
  add(line: Omit<Line, 'removed' | 'position'>): void {
    const last = Math.max(0, ...[...this.posts.values()].map((kept) => kept.value.position))
    const value = { ...line, position: last + 1, removed: false }
    const kept = this.keepLine(value, null)
    this.posts.set(line.id, kept)
    this.backs.push(() => kept.change({ removed: true }, 0))
    kept.change({}, 0)
  }

  changeLine(id: Id, part: Partial<Line>): void {
    this.posts.get(id)?.change(part)
  }

  changeHand(postId: Id, month: string, hand: Hand): void {
    const key = handKey(postId, month)
    const kept = this.typed.get(key) ?? this.keepHand({ postId, month }, { value: nothing, version: null })
    this.typed.set(key, kept)
    kept.change(hand)
  }

  hand(postId: Id, month: string): Hand {
    return this.typed.get(handKey(postId, month))?.value ?? nothing
  }

  /** Remembers a way back, once a cell is left. */
  remember(back: () => void): void {
    this.backs.push(back)
    if (this.backs.length > 200) this.backs.shift()
  }

  /** Takes back the last thing done here. @returns whether there was one */
  undo(): boolean {
    const back = this.backs.pop()
    back?.()
    return back !== undefined
  }

  remove(id: Id): void {
    const kept = this.posts.get(id)
    if (!kept) return
    kept.change({ removed: true }, 0)
    this.backs.push(() => kept.change({ removed: false }, 0))
  }

  /** Puts a line one place up or down among its own group. */
  move(id: Id, way: -1 | 1): void {
    const own = this.posts.get(id)?.value
    if (!own) return
    const group = this.sheet.lines.filter((line) => line.group === own.group)
    const at = group.findIndex((line) => line.id === id)
    const [near, far] = [group[at + way], group[at + 2 * way]]
    if (!near) return
    this.changeLine(id, { position: far ? (near.position + far.position) / 2 : near.position + way })
  }

  /** Saves all that waits. @param keepalive on the way out of the page */
  async flush(keepalive = false): Promise<void> {
    await Promise.all([...this.posts.values(), ...this.typed.values()].map((kept) => kept.flush(keepalive)))
  }

  private keepLine(value: Line, version: number | null): KeptValue<Line> {
    const { id } = value
    return new KeptValue<Line>(
      { value, version },
      {
        save: async ({ removed, ...post }, at, on) => {
          if (!removed) return (await call(putPost, { caseId: this.caseId, version: at || null, post }, on)).version
          // Taken away before the server ever heard of it.
          return !at ? 0 : (await call(removePost, { postId: id, version: at }, on)).version
        },
        fetch: async () => {
          const found = (await this.look()).posts.find((post) => post.id === id)
          return found ? { value: lineOf(found), version: found.version } : null
        },
        changed: () => this.changed(),
      },
    )
  }

  private keepHand(of: { postId: Id; month: string }, saved: { value: Hand; version: number | null }): KeptValue<Hand> {
    return new KeptValue<Hand>(saved, {
      save: async (hand, version, on) => {
        // A new line is saved before what was paid on it.
        await this.posts.get(of.postId)?.flush(on.keepalive)
        return (await call(putActual, { ...of, ...hand, version }, on)).version
      },
      fetch: async () => {
        const found = (await this.look(of.month)).hand.find((one) => one.postId === of.postId)
        return found ? { value: { amountCents: found.amountCents, expression: found.expression }, version: found.version } : null
      },
      changed: () => this.changed(),
    })
  }

  private look(month = this.month): Promise<MonthView> {
    return call(openMonth, { caseId: this.caseId, month })
  }

  private changed(): void {
    const kept = [...this.posts.values()]
    const all = [...kept, ...this.typed.values()]
    const worst = (['conflict', 'refused', 'failed', 'saving', 'waiting'] as const).find((state) =>
      all.some((one) => one.state === state),
    )
    const lines = kept.map((one) => one.value).filter((line) => !line.removed)
    lines.sort((a, b) => a.position - b.position)
    this.sheet = { lines, hands: new Map([...this.typed].map(([key, one]) => [key, one.value])), state: worst ?? 'saved' }
    for (const listener of this.listeners) listener()
  }
}

const keepers = new Map<Id, SheetKeeper>()

/** The keeper of a case: one as long as this browser page lives, so that leaving the sheet loses nothing. */
export function keeperOf(caseId: Id): SheetKeeper {
  const known = keepers.get(caseId) ?? new SheetKeeper(caseId)
  keepers.set(caseId, known)
  return known
}

if (typeof document !== 'undefined') {
  const out = () => {
    for (const keeper of keepers.values()) void keeper.flush(true)
  }
  addEventListener('pagehide', out)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') out()
  })
}
