// The search window: type three letters, Enter. Pages and actions at once, hits of the server as they come.
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { m } from '#texts'
import { actionsNow, type Entry, narrow, type Search } from '../palette.ts'
import { Icon } from './Icon.tsx'
import { useGo, usePreload } from './Link.tsx'

interface PaletteGiven {
  pages: readonly Entry[]
  search: Search
  /** Where one goes most often from here: its code comes while one types. */
  likely?: string | undefined
  onClose: () => void
}

interface Hits {
  words: string
  entries: readonly Entry[]
  failed: boolean
}
const none: Hits = { words: '', entries: [], failed: false }

/** Hits for what is typed, asked 120 ms after the last key; an older answer never overtakes a newer one. */
function useHits(search: Search, words: string): Hits & { busy: boolean } {
  const [hits, setHits] = useState(none)
  useEffect(() => {
    if (words.length < 2) return setHits(none)
    const stop = new AbortController()
    const timer = setTimeout(() => {
      search(words, stop.signal).then(
        (entries) => setHits({ words, entries, failed: false }),
        () => stop.signal.aborted || setHits({ words, entries: [], failed: true }),
      )
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [search, words])
  return { ...hits, busy: words.length >= 2 && hits.words !== words }
}

export function Palette({ pages, search, likely, onClose }: PaletteGiven) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const words = useDeferredValue(typed.trim())
  const { entries: found, busy, failed } = useHits(search, words)
  const offered = useMemo(() => [...actionsNow(), ...pages], [pages])
  const shown = useMemo(() => [...(words.length < 2 ? [] : found), ...narrow(offered, words)], [found, offered, words])
  const go = useGo()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const leaves = useRef(false)
  const current = Math.min(at, shown.length - 1)
  usePreload(likely)
  usePreload(shown[current]?.to)

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const own = dialog.current
    if (!own?.open) own?.showModal()
    own?.querySelector('input')?.focus()
    return () => {
      // Another page takes the focus itself: to look where it was would lay out once more what goes away.
      if (leaves.current) return
      own?.close()
      before?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])

  function take(entry: Entry | undefined): void {
    if (!entry) return
    leaves.current = entry.to !== undefined
    onClose()
    if (entry.to !== undefined) go(entry.to)
    else setTimeout(() => entry.run?.())
  }

  function move(event: React.KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') take(shown[current])
    else if (step && shown.length > 0) setAt((current + step + shown.length) % shown.length)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by keyboard.
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={m['web.search']()}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="palette-frame">
        <div className="palette-ask">
          <Icon name="search" />
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={shown.length > 0 ? `${id}-${current}` : undefined}
            aria-label={m['web.search.words']()}
            placeholder={m['web.search.hint']()}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={move}
            onChange={(event) => {
              setTyped(event.target.value)
              setAt(0)
            }}
          />
          <kbd>Esc</kbd>
        </div>
        <PaletteList id={id} shown={shown} current={current} take={take} point={setAt} />
        <p className={shown.length > 0 && !failed ? 'unseen' : 'palette-none'} role="status">
          {busy
            ? m['web.search.busy']()
            : failed
              ? m['web.search.failed']()
              : shown.length > 0
                ? m['web.search.found']({ count: shown.length })
                : m['web.search.none']()}
        </p>
      </div>
    </dialog>
  )
}

interface ListGiven {
  id: string
  shown: readonly Entry[]
  current: number
  take: (entry: Entry) => void
  point: (at: number) => void
}

function PaletteList({ id, shown, current, take, point }: ListGiven) {
  return (
    <div className="palette-list" role="listbox" id={`${id}-list`} aria-label={m['web.search']()} tabIndex={-1}>
      {shown.map((entry, at) => (
        <div key={entry.key}>
          {shown[at - 1]?.group === entry.group ? null : (
            <div className="palette-group" role="presentation">
              {entry.group}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above moves and chooses by keyboard. */}
          <div
            role="option"
            tabIndex={-1}
            id={`${id}-${at}`}
            aria-selected={at === current}
            className="palette-entry"
            onClick={() => take(entry)}
            onPointerMove={() => at !== current && point(at)}
          >
            <Icon name={entry.icon ?? 'next'} />
            <span className="palette-title">{entry.title}</span>
            {entry.beside ? <span className="soft small">{entry.beside}</span> : null}
          </div>
        </div>
      ))}
    </div>
  )
}
