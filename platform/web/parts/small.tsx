// Small surfaces and marks: sheet, pill, voice, initials, and a title for screen readers only.
import type { ReactNode } from 'react'

/** White paper: only where one reads or writes. */
export function Sheet({ children, as: Tag = 'div', label, dashed = false }: SheetGiven) {
  return (
    <Tag className={dashed ? 'sheet sheet-dashed' : 'sheet'} aria-label={label}>
      {children}
    </Tag>
  )
}
interface SheetGiven {
  children: ReactNode
  as?: 'div' | 'section' | 'article' | 'li'
  label?: string
  /** For what is not there yet. */
  dashed?: boolean
}

/** A short word about a thing. `sun` asks attention, `sky` is the person's own side, `ok` can be built on, `clay` is danger only. */
export function Pill({ tone = 'plain', children }: { tone?: 'plain' | 'sun' | 'sky' | 'ok' | 'clay'; children: ReactNode }) {
  return <span className={`pill pill-${tone}`}>{children}</span>
}

/** A person's own words, and nothing else ever: serif, italic, between quotation marks. */
export function Voice({ children, size = 'normal' }: { children: ReactNode; size?: 'normal' | 'small' | 'large' }) {
  return (
    <blockquote className={`voice voice-${size}`}>
      <p>“{children}”</p>
    </blockquote>
  )
}

/** First and last initial; names of one part give one letter. Prefixes such as "van de" and "el" do not count. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))
  const first = parts[0] ?? name.trim()
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  return (first.slice(0, 1) + last.slice(0, 1)).toLocaleUpperCase('nl')
}

/** The initials in a round; the name stands beside it, so it is silent. */
export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className={large ? 'avatar avatar-large' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** Said, not shown. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className="unseen">{children}</span>
}
