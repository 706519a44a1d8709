// Short messages at the edge of the page, with a way back where there is one.
import { useSyncExternalStore } from 'react'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'done' | 'failed'
  /** Word and work of the way back, such as undo. */
  readonly back?: { readonly word: string; readonly run: () => void } | undefined
}

let toasts: readonly Toast[] = []
let count = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** Takes a message away. */
export function hush(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

/** Says something that was done, or failed. It stays 6 seconds; with a way back, 12. */
export function tell(text: string, more: { tone?: Toast['tone']; back?: Toast['back'] } = {}): void {
  const id = ++count
  set([...toasts.slice(-2), { id, text, tone: more.tone ?? 'done', back: more.back }])
  setTimeout(() => hush(id), more.back ? 12_000 : 6000)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts)
}
