// On Vandaag: what I left half-way, of the inventory and of lists, each one step from where I was.
import type { ReactNode } from 'react'
import { m } from '#texts'
import { usePreload } from '../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { momentWords } from '../../../platform/web/when.ts'
import { listDrafts } from '../api.ts'
import { listFillings } from '../instrument/api.ts'
import { domainWords } from './words.ts'

interface HalfDone {
  id: string
  changedAt: string
  personName: string
  to: string
  title: string
}

interface Listed {
  rows: readonly { changedAt: string }[]
  hasMore: boolean
}

/** The moment down to which both lists are known: what is older waits for the next page. */
function knownSince(lists: readonly Listed[]): string {
  return lists.reduce((since, { rows, hasMore }) => {
    const last = rows.at(-1)?.changedAt ?? ''
    return hasMore && last > since ? last : since
  }, '')
}

function Drafts({ rows, children }: { rows: HalfDone[]; children: ReactNode }) {
  const today = useToday()
  usePreload(rows[0]?.to)
  if (rows.length === 0) return null
  return (
    <Section title={m['assessment.drafts']()}>
      <List sheet label={m['assessment.drafts']()}>
        {rows.map((row) => (
          <Row
            key={row.id}
            to={row.to}
            title={row.title}
            below={<span className="private">{row.personName}</span>}
            end={momentWords(row.changedAt, today)}
          />
        ))}
      </List>
      {children}
    </Section>
  )
}

export default function DraftsPanel() {
  const entries = useList(listDrafts, {})
  const fillings = useList(listFillings, {})
  const lists = [entries, fillings]
  const failed = lists.find((list) => list.error)
  if (failed?.error) return <Failure failure={failed.error} retry={() => void failed.refetch()} />
  if (lists.some((list) => list.isPending)) return <Loading lines={1} />
  const since = knownSince(lists)
  const rows: HalfDone[] = [
    ...entries.rows.map((one) => ({
      ...one,
      to: `/people/${one.caseId}/assessment`,
      title: m['assessment.drafts.go-on']({ domain: domainWords(one.domain) }),
    })),
    ...fillings.rows.map((one) => ({
      ...one,
      to: `/assessment/cases/${one.caseId}/fill/${one.code}`,
      title: m['assessment.instrument.drafts.go-on']({ title: one.title }),
    })),
  ]
  const shown = rows.filter(({ changedAt }) => changedAt >= since).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  const more = () => {
    for (const list of lists) if (list.hasMore) list.more()
  }
  return (
    <Drafts rows={shown}>
      <LoadMore
        shown={shown.length}
        hasMore={lists.some((list) => list.hasMore)}
        more={more}
        busy={lists.some((list) => list.isFetchingNextPage)}
      />
    </Drafts>
  )
}
