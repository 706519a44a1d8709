// Everything that happened with someone, newest first, with the place to write on top.
import { m } from '#texts'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Unseen } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { Timeline } from '../../../platform/web/parts/Timeline.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useSession } from '../../../platform/web/session.ts'
import { useMayWorkOn } from '../../people/web/parts/case-name.ts'
import { listNotes } from '../note/api.ts'
import type { NoteKind, Sharing } from '../note/model.ts'
import { CaseNote } from './CaseNote.tsx'
import { happeningOf } from './NoteItem.tsx'

const filters = ['all', 'talks', 'calls', 'meetings', 'mine', 'own'] as const
type Filter = (typeof filters)[number]

function asksFor(filter: Filter, memberId: string): { kinds?: NoteKind[]; sharing?: Sharing; authorId?: string } {
  if (filter === 'talks') return { kinds: ['conversation', 'home-visit', 'together'] }
  if (filter === 'calls') return { kinds: ['phone', 'message'] }
  if (filter === 'meetings') return { kinds: ['consultation'] }
  if (filter === 'mine') return { authorId: memberId }
  return filter === 'own' ? { sharing: 'own' } : {}
}

function Notes({ caseId, filter }: { caseId: string; filter: Filter }) {
  const { memberId } = useSession()
  const list = useList(listNotes, { caseId, ...asksFor(filter, memberId) })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0)
    return filter === 'all' ? (
      <Empty title={m['contact.timeline.empty']()}>{m['contact.timeline.empty.more']()}</Empty>
    ) : (
      <Empty title={m['contact.timeline.none']()} />
    )
  return (
    <>
      <Timeline happenings={list.rows.map(happeningOf)} />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export default function TimelinePanel({ caseId }: { caseId: string }) {
  const [address, setAddress] = useInAddress()
  const mayWrite = useMayWorkOn(caseId)
  const filter = filters.find((one) => one === address.notes) ?? 'all'
  return (
    <section className="stack">
      <h2>
        <Unseen>{m['contact.timeline']()}</Unseen>
      </h2>
      {mayWrite ? <CaseNote caseId={caseId} /> : null}
      <Filters
        label={m['contact.timeline.filter']()}
        chosen={filter}
        filters={filters.map((key) => ({ key, label: m[`contact.timeline.${key}`]() }))}
        onChoose={(key) => setAddress({ notes: key === 'all' ? undefined : key })}
      />
      <Notes caseId={caseId} filter={filter} />
    </section>
  )
}
