// What a place shows while it is empty, loading or failed, and how a long list goes on.
import { type ReactNode, useEffect, useState } from 'react'
import { m } from '#texts'
import { NotFound, Refused, Unreachable } from '../failures.ts'
import { failureId, failureSentence } from '../sentences.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { Page } from './Page.tsx'

/** Nothing here yet: what belongs here, and the first step. */
export function Empty({ title, children, step }: { title: string; children?: ReactNode; step?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div className="soft">{children}</div> : null}
      {step ? <div className="beside">{step}</div> : null}
    </div>
  )
}

const widths = (lines: number) => Array.from({ length: lines }, (_, line) => ({ key: `line ${line}`, of: line % 3 }))

/** Grey lines, only when it takes longer than 200 ms. @param lines how many */
export function Loading({ lines = 3 }: { lines?: number }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status" aria-busy="true">
      <span className="unseen">{late ? m['web.loading']() : ''}</span>
      {late ? widths(lines).map((width) => <span key={width.key} className={`loading-line loading-line-${width.of}`} />) : null}
    </div>
  )
}

/** What went wrong in one sentence, the number to ask about, and trying again. */
export function Failure({ failure, retry }: { failure: unknown; retry?: () => void }) {
  const id = failureId(failure)
  // What is not there, or not for this person, is so the second time too.
  const settled = failure instanceof NotFound || failure instanceof Refused
  return (
    <div className={failure instanceof Unreachable || settled ? 'failure failure-mild' : 'failure'} role="alert">
      <Icon name="mind" />
      <div>
        <p>{failureSentence(failure)}</p>
        {id ? <p className="small soft">{m['web.failure.number']({ id })}</p> : null}
      </div>
      {retry && !settled ? <Button onClick={retry}>{m['web.retry']()}</Button> : null}
    </div>
  )
}

/** A longer list: shows how many are there and fetches the next. For `useList`. */
export function LoadMore({
  shown,
  hasMore,
  more,
  busy = false,
}: {
  shown: number
  hasMore: boolean
  more: () => void
  busy?: boolean
}) {
  if (!hasMore) return null
  return (
    <div className="load-more">
      <span className="soft small">{m['web.more.shown']({ count: shown })}</span>
      <Button onClick={more} busy={busy}>
        {m['web.more.next']()}
      </Button>
    </div>
  )
}

interface Looked<Data> {
  data: Data | undefined
  error: Error | null
  refetch: () => unknown
}

interface LookedGiven<Data> {
  look: Looked<Data>
  lines?: number
  /** Where the whole page waits for it: what kind of page it is and the way back, shown when it cannot be opened. */
  page?: { title: string; above: { to: string; label: string } }
  children: (data: Data) => ReactNode
}

/** The three states of a look in one: loading, failed, or there. `<Looked look={cases}>{(data) => ...}</Looked>` */
export function Looked<Data>({ look, lines, page, children }: LookedGiven<Data>) {
  if (look.data !== undefined) return children(look.data)
  if (!look.error) return <Loading {...(lines ? { lines } : {})} />
  const failure = <Failure failure={look.error} retry={() => void look.refetch()} />
  return page ? <Page {...page}>{failure}</Page> : failure
}
