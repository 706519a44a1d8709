// On Vandaag: what I left half-way, of the inventory and of lists, each one step from where I was.
import { m } from '#texts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
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

function Drafts({ rows }: { rows: HalfDone[] }) {
  const today = useToday()
  if (rows.length === 0) return null
  return (
    <Section title={m['assessment.drafts']()}>
      <List sheet>
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
    </Section>
  )
}

export default function DraftsPanel() {
  const entries = useLook(listDrafts, {})
  const fillings = useLook(listFillings, {})
  const both = {
    data: entries.data && fillings.data ? { entries: entries.data.rows, fillings: fillings.data.rows } : undefined,
    error: entries.error ?? fillings.error,
    refetch: () => Promise.all([entries.refetch(), fillings.refetch()]),
  }
  return (
    <Looked look={both} lines={1}>
      {(given) => {
        const rows = [
          ...given.entries.map((one) => ({
            ...one,
            to: `/people/${one.caseId}/assessment`,
            title: m['assessment.drafts.go-on']({ domain: domainWords(one.domain) }),
          })),
          ...given.fillings.map((one) => ({
            ...one,
            to: `/assessment/cases/${one.caseId}/fill/${one.code}`,
            title: m['assessment.instrument.drafts.go-on']({ title: one.title }),
          })),
        ]
        return <Drafts rows={rows.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))} />
      }}
    </Looked>
  )
}
