// A list of rows: something at the start, what it is, a soft line below, and something at the end.
import type { ReactNode } from 'react'
import { Link } from './Link.tsx'

/** @param label what the list is, for screen readers */
export function List({ label, children, sheet = false }: { label?: string; children: ReactNode; sheet?: boolean }) {
  return (
    <ul className={sheet ? 'list sheet list-sheet' : 'list'} aria-label={label}>
      {children}
    </ul>
  )
}

interface RowGiven {
  /** A time, a box to tick, initials. */
  start?: ReactNode
  title: ReactNode
  below?: ReactNode
  /** A date, a pill, a button. */
  end?: ReactNode
  to?: string
  /** What follows the address, such as `{ part: 'debts' }`. */
  search?: Readonly<Record<string, string>>
  children?: ReactNode
  /** Done or no longer going: shown softer. */
  past?: boolean
}

export function Row({ start, title, below, end, to, search, children, past = false }: RowGiven) {
  const names = ['row', to ? 'row-link' : '', past ? 'row-past' : '', start === undefined ? 'row-plain' : '']
  return (
    <li className={names.filter(Boolean).join(' ')}>
      {start === undefined ? null : <div className="row-start">{start}</div>}
      <div className="row-middle">
        <div className="row-title">
          {to ? (
            <Link to={to} {...(search ? { search } : {})}>
              {title}
            </Link>
          ) : (
            title
          )}
        </div>
        {below ? <div className="row-below">{below}</div> : null}
        {children}
      </div>
      {end ? <div className="row-end">{end}</div> : null}
    </li>
  )
}

/** Facts by name: "telefoon", "adres". An empty fact is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
