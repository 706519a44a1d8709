// The frame around every page: navigation at the side or at the bottom, search, the note button, keys and messages.
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import type { Right } from '../../../core/kit/rights.ts'
import { useKey } from '../keys.ts'
import type { Entry, Search } from '../palette.ts'
import { useSession } from '../session.ts'
import { toggleBlur } from '../theme.ts'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { Link, useGo, usePath } from './Link.tsx'
import type { MenuEntry } from './Menu.tsx'
import { Palette } from './Palette.tsx'
import { ShellMenu } from './ShellMenu.tsx'
import { Toasts } from './Toasts.tsx'

export interface Place {
  /** Only who holds it may go there; absent: everyone at work. */
  right?: Right

  to: string
  label: string
  icon: IconName
  /** How many wait there; shown soft, said in words by `waiting`. */
  count?: number | undefined
}

/** A page where one begins something, from any other. */
export interface Offer extends Omit<Place, 'count'> {
  /** The single key that goes there. */
  shortcut: string
}

function OfferKey({ offer }: { offer: Offer }) {
  const go = useGo()
  useKey({ key: offer.shortcut, does: offer.label, run: () => go(offer.to) })
  return null
}

interface ShellGiven {
  places: readonly Place[]
  offers?: readonly Offer[]
  search: Search
  /** Address of where a search most often ends. */
  likely?: string | undefined
  /** Opens the quick note; without it there is no note button. */
  onNote?: (() => void) | undefined
  onSignOut: () => void
  children: ReactNode
}

/** On another page the focus starts in its content, unless the page put it somewhere itself; pages arrive late, so it looks again. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const path = usePath()
  const first = useRef(path)
  useEffect(() => {
    if (first.current === path) return
    first.current = ''
    const look = () => {
      if (!document.activeElement?.closest('main, dialog')) main.current?.focus({ preventScroll: true })
    }
    const timers = [50, 300, 1000].map((after) => setTimeout(look, after))
    return () => timers.forEach(clearTimeout)
  }, [path])
  return main
}

/** Places in the bar of a phone. */
const underThumb = 4

const UndoDialog = lazy(() => import('./UndoDialog.tsx'))

type Over = 'search' | 'keys' | 'undo' | null

export function Shell({ places, offers = [], search, likely, onNote, onSignOut, children }: ShellGiven) {
  const [over, setOver] = useState<Over>(null)
  const session = useSession()
  const main = useFocusOnArrival()
  const go = useGo()
  useKey({ key: 'ctrl+k', does: m['web.keys.palette'](), run: () => setOver('search') })
  useKey({ key: '/', does: m['web.keys.palette'](), run: () => setOver('search') })
  useKey({ key: 'z', does: m['web.undo.title'](), run: () => setOver('undo') })
  useKey({ key: '?', does: m['web.keys.help'](), run: () => setOver('keys') })
  useKey({ key: 'n', does: m['web.note.new'](), run: () => onNote?.() }, !onNote)
  const pages: Entry[] = [...places, { to: '/me', label: m['web.me.page'](), icon: 'person' as const }].map((place) => ({
    key: place.to,
    title: place.label,
    icon: place.icon,
    to: place.to,
    group: m['web.search.pages'](),
  }))
  const begun: Entry[] = offers.map(({ to, label, icon }) => ({
    key: to,
    title: label,
    icon,
    to,
    group: m['web.search.actions'](),
  }))
  const undo: Entry = {
    key: 'undo',
    title: m['web.undo.title'](),
    icon: 'undo',
    run: () => setOver('undo'),
    group: m['web.search.actions'](),
  }
  const note: Entry[] = onNote
    ? [{ key: 'note', title: m['web.note.new'](), icon: 'note', run: onNote, group: m['web.search.actions']() }]
    : []
  const mine: MenuEntry[] = [
    { key: 'me', label: m['web.me.page'](), icon: 'person', run: () => go('/me') },
    { key: 'undo', label: m['web.undo.title'](), icon: 'undo', run: () => setOver('undo') },
    { key: 'keys', label: m['web.keys'](), icon: 'keys', run: () => setOver('keys') },
    { key: 'blur', label: m['web.blur'](), icon: 'eye', run: toggleBlur },
    { key: 'leave', label: m['web.sign-out'](), icon: 'leave', run: onSignOut },
  ]
  // What has no room under the thumb stands in the menu of a phone.
  const further: MenuEntry[] = places
    .slice(underThumb)
    .map(({ to, label, icon }) => ({ key: to, label, icon, run: () => go(to) }))
  return (
    <div className="shell">
      {offers.map((offer) => (
        <OfferKey key={offer.to} offer={offer} />
      ))}
      <a className="skip" href="#content">
        {m['web.skip']()}
      </a>
      <header className="shell-side">
        <Link to="/" className="brand">
          {m['web.brand']()}
        </Link>
        <nav aria-label={m['web.navigation']()}>
          {places.map((place) => (
            <PlaceLink key={place.to} place={place} className="side-link" />
          ))}
        </nav>
        <div className="shell-me">
          <span>
            {session.teams[0]?.name ?? session.tenantName}
            <br />
            {session.name}
          </span>
          <ShellMenu word={m['web.me']()} icon="more" entries={mine} />
        </div>
      </header>
      <search className="shell-top">
        <button type="button" className="find" onClick={() => setOver('search')}>
          <Icon name="search" />
          <span>{m['web.search.hint']()}</span>
          <kbd>Ctrl K</kbd>
        </button>
        {onNote ? (
          <Button kind="primary" shortcut="n" className="shell-note" onClick={onNote}>
            {m['web.note']()}
          </Button>
        ) : null}
        <div className="shell-top-me">
          <ShellMenu word={m['web.me']()} icon="person" entries={[...further, ...mine]} />
        </div>
      </search>
      <main className="shell-main" id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Bottom places={places} onNote={onNote} />
      <Toasts />
      {over === 'search' ? (
        <Palette pages={[...note, ...begun, undo, ...pages]} search={search} likely={likely} onClose={() => setOver(null)} />
      ) : null}
      {over === 'undo' ? (
        <Suspense fallback={null}>
          <UndoDialog onClose={() => setOver(null)} />
        </Suspense>
      ) : null}
      {over === 'keys' ? <KeysDialog onClose={() => setOver(null)} /> : null}
    </div>
  )
}

function PlaceLink({ place, className }: { place: Place; className: string }) {
  return (
    <Link to={place.to} className={className} exact={place.to === '/'}>
      <Icon name={place.icon} />
      <span>{place.label}</span>
      {place.count ? <span className="side-count">{place.count}</span> : null}
    </Link>
  )
}

/** Four places under the thumb, the note in the middle. */
function Bottom({ places, onNote }: { places: readonly Place[]; onNote: (() => void) | undefined }) {
  const half = Math.ceil(Math.min(places.length, underThumb) / 2)
  return (
    <nav className="shell-bottom" aria-label={m['web.navigation']()}>
      {places.slice(0, half).map((place) => (
        <PlaceLink key={place.to} place={place} className="bottom-link" />
      ))}
      {onNote ? (
        <button type="button" className="bottom-note" onClick={onNote} aria-label={m['web.note.new']()}>
          <Icon name="plus" />
        </button>
      ) : null}
      {places.slice(half, underThumb).map((place) => (
        <PlaceLink key={place.to} place={place} className="bottom-link" />
      ))}
    </nav>
  )
}
