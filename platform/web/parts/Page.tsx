// A page: its title, lead and actions, the title of the window, and where the focus goes when one arrives.
import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '#texts'
import { Link } from './Link.tsx'

interface PageGiven {
  title: string
  /** One or two sentences below the title. */
  lead?: ReactNode
  /** Buttons on the right of the title. */
  actions?: ReactNode
  /** Where one comes from, above the title. */
  above?: { to: string; label: string } | undefined
  /** A column of reading width, for forms and texts. */
  narrow?: boolean
  /** Names of persons stay out of the window's title: give another one then. */
  windowTitle?: string
  children?: ReactNode
}

let arrivals = 0

export function Page({ title, lead, actions, above, narrow = false, windowTitle, children }: PageGiven) {
  const heading = useRef<HTMLHeadingElement>(null)
  const inWindow = windowTitle ?? title
  useEffect(() => {
    document.title = m['web.window-title']({ title: inWindow })
  }, [inWindow])
  useEffect(() => {
    // Arriving from another page: start at its title, unless the page put the focus in a field itself.
    const inside = document.activeElement?.closest('main, dialog')
    const elsewhere = !inside || inside === document.activeElement
    if (arrivals++ > 0 && elsewhere) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-titles">
          {above ? (
            <Link to={above.to} className="page-above">
              {above.label}
            </Link>
          ) : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {children}
    </div>
  )
}

/** A part of a page with its own heading. */
export function Section({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
