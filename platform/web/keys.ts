// Single keys and combinations: who listens, and whether single keys are on.
import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface KeyEntry {
  /** `n`, `/`, `?`, or with `ctrl+` before it. */
  readonly key: string
  /** What it does, for the list under `?`. */
  readonly does: string
  readonly run: () => void
}

const stored = 'omzien.single-keys'
const entries = new Set<{ readonly current: KeyEntry }>()
const listeners = new Set<() => void>()
let single = typeof localStorage === 'undefined' || localStorage.getItem(stored) !== 'off'

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether keys without Ctrl work, and a way to switch them (WCAG 2.1.4). Kept on this device. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => single)
  const set = (to: boolean) => {
    single = to
    localStorage.setItem(stored, to ? 'on' : 'off')
    for (const listener of listeners) listener()
  }
  return [on, set]
}

/** All keys that do something on this page now. */
export function keysNow(): KeyEntry[] {
  return [...entries].map((entry) => entry.current)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="menuitem"]'))
  )
}

function listen(event: KeyboardEvent): void {
  const combined = event.ctrlKey || event.metaKey
  if (event.altKey || event.defaultPrevented) return
  if (!combined && (!single || isTyping(event.target) || document.querySelector('dialog[open]'))) return
  const pressed = `${combined ? 'ctrl+' : ''}${event.key.toLowerCase()}`
  // The newest listener wins: a page may take a key over from the frame.
  const found = [...entries].reverse().find((entry) => entry.current.key === pressed)
  if (!found) return
  event.preventDefault()
  found.current.run()
}

if (typeof document !== 'undefined') document.addEventListener('keydown', listen)

/** Lets a key do something while this component is on the page. `off` leaves it be. */
export function useKey(entry: KeyEntry, off = false): void {
  const latest = useRef(entry)
  latest.current = entry
  useEffect(() => {
    if (off) return
    entries.add(latest)
    return () => void entries.delete(latest)
  }, [off])
}
