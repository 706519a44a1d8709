// Everything that happened with someone, newest first, with the place to write on top.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Unseen } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Timeline } from '../../../platform/web/parts/Timeline.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useMayWorkOn } from '../../people/web/parts/case-name.ts'
import { listHappenings } from '../timeline/api.ts'
import type { Happening } from '../timeline/model.ts'
import { CaseNote } from './CaseNote.tsx'
import { happeningWords } from './happening-words.ts'
import { happeningOf, noteInShort } from './NoteItem.tsx'
import { TimelineFilters, useTimelineAsks } from './TimelineFilters.tsx'
import './timeline.css'

/** A line of the timeline as it is shown. */
function shown(one: Happening, compact: boolean) {
  if (one.note) return compact ? noteInShort(one.note) : happeningOf(one.note)
  const title = <span className="timeline-other private">{happeningWords(one)}</span>
  return { key: `${one.kind} ${one.id}`, at: one.at, title, beside: one.memberName }
}

function Happened({ caseId, compact }: { caseId: string; compact: boolean }) {
  const asks = useTimelineAsks()
  const list = useList(listHappenings, { caseId, ...asks })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0)
    return Object.keys(asks).length === 0 ? (
      <Empty title={m['contact.timeline.empty']()}>{m['contact.timeline.empty.more']()}</Empty>
    ) : (
      <Empty title={m['contact.timeline.none']()} />
    )
  return (
    <div className={compact ? 'timeline-compact' : ''}>
      <Timeline happenings={list.rows.map((one) => shown(one, compact))} />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </div>
  )
}

export default function TimelinePanel({ caseId }: { caseId: string }) {
  const [address, setAddress] = useInAddress()
  const mayWrite = useMayWorkOn(caseId)
  const compact = address.view === 'compact'
  return (
    <section className="stack">
      <h2>
        <Unseen>{m['contact.timeline']()}</Unseen>
      </h2>
      {mayWrite ? <CaseNote caseId={caseId} /> : null}
      <TimelineFilters caseId={caseId} />
      <div className="timeline-view no-print">
        <Button
          kind="plain"
          small
          icon={compact ? 'down' : 'up'}
          aria-pressed={compact}
          onClick={() => setAddress({ view: compact ? undefined : 'compact' })}
        >
          {m['contact.timeline.compact']()}
        </Button>
        <Button kind="plain" small icon="print" onClick={() => window.print()}>
          {m['contact.timeline.print']()}
        </Button>
      </div>
      <Happened caseId={caseId} compact={compact} />
    </section>
  )
}
