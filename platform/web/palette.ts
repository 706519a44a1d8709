// What can be found and done from the search window: pages of the frame, actions of pages, and hits of the server.
import { useEffect, useRef } from 'react'
import type { IconName } from './parts/Icon.tsx'

export interface Entry {
  readonly key: string
  readonly title: string
  /** Soft beside the title: age, street, case owner. */
  readonly beside?: string | undefined
  readonly icon?: IconName | undefined
  /** Other words it can be found by. */
  readonly words?: string | undefined
  /** Heading it stands under. */
  readonly group: string
  /** A page to go to, or something to do. */
  readonly to?: string | undefined
  readonly run?: (() => void) | undefined
}

/** Asks the server; at most some twenty hits. Words never go into an address. */
export type Search = (words: string, signal: AbortSignal) => Promise<readonly Entry[]>

const actions = new Set<{ readonly current: Entry }>()

/** Actions that the pages in view offer. */
export function actionsNow(): Entry[] {
  return [...actions].map((action) => action.current)
}

/** Offers something to do in the search window while this component is on the page. */
export function useAction(entry: Entry, off = false): void {
  const latest = useRef(entry)
  latest.current = entry
  useEffect(() => {
    if (off) return
    actions.add(latest)
    return () => void actions.delete(latest)
  }, [off])
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl')

/** Entries in which every word typed begins some word; those whose title begins so come first. */
export function narrow(entries: readonly Entry[], typed: string): Entry[] {
  const asked = plain(typed).split(/\s+/).filter(Boolean)
  if (asked.length === 0) return [...entries]
  const has = (text: string, word: string) =>
    plain(text)
      .split(/[\s,-]+/)
      .some((part) => part.startsWith(word))
  return entries
    .filter((entry) => asked.every((word) => has(`${entry.title} ${entry.words ?? ''}`, word)))
    .sort((a, b) => Number(has(b.title, asked[0] ?? '')) - Number(has(a.title, asked[0] ?? '')))
}
