// The summary above a form: takes the focus (a form of one field keeps it there), names each field and leads to it, and says so in the window's title.
import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '#texts'

export interface SummaryLine {
  readonly id: string | undefined
  readonly label: string | undefined
  readonly sentence: string
}

function leadTo(id: string): void {
  const there = document.getElementById(id)
  const control = there?.matches('input, select, textarea, button')
    ? there
    : there?.querySelector<HTMLElement>('input, select, textarea')
  control?.focus()
}

interface Given {
  lines: readonly SummaryLine[]
  failed?: ReactNode
  /** The form has one field: whoever types on types there. */
  oneField?: boolean
}

export function ErrorSummary({ lines, failed, oneField = false }: Given) {
  const box = useRef<HTMLDivElement>(null)
  const shown = lines.length > 0 || Boolean(failed)
  const only = oneField ? lines[0]?.id : undefined
  useEffect(() => {
    if (!shown) return
    if (only) leadTo(only)
    else box.current?.focus()
    const before = document.title
    // Once, also where a form behind a window has faults too.
    if (before.startsWith(m['web.error-title']({ title: '' }))) return
    document.title = m['web.error-title']({ title: before })
    return () => {
      document.title = before
    }
  }, [shown, only])
  if (!shown) return null
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{lines.length > 0 ? m['web.summary']({ count: lines.length }) : m['web.summary.failed']()}</h2>
      {failed ? <p>{failed}</p> : null}
      {lines.length > 0 ? (
        <ul>
          {lines.map(({ id, label, sentence }) => (
            <li key={`${id} ${sentence}`}>
              {id === undefined ? (
                sentence
              ) : (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    leadTo(id)
                  }}
                >
                  {/[?!.:]$/.test(label ?? '') ? label : `${label}:`} {sentence}
                </a>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
