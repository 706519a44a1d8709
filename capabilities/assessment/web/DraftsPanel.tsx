// On Vandaag: entries of the inventory that I left half-way, each one step from where I was.
import { m } from '#texts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { momentWords } from '../../../platform/web/when.ts'
import { listDrafts } from '../api.ts'
import { domainWords } from './words.ts'

export default function DraftsPanel() {
  const today = useToday()
  const look = useLook(listDrafts, {})
  return (
    <Looked look={look} lines={1}>
      {({ rows }) =>
        rows.length === 0 ? null : (
          <Section title={m['assessment.drafts']()}>
            <List sheet>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  to={`/people/${row.caseId}/assessment`}
                  title={m['assessment.drafts.go-on']({ domain: domainWords(row.domain) })}
                  below={<span className="private">{row.personName}</span>}
                  end={momentWords(row.changedAt, today)}
                />
              ))}
            </List>
          </Section>
        )
      }
    </Looked>
  )
}
