// On Vandaag: people who said no, and whose day to ask again has come.
import { m } from '#texts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { listWaysBack } from '../readiness/api.ts'

export default function WaysBackPanel() {
  const today = useToday()
  const look = useLook(listWaysBack, {})
  return (
    <Looked look={look} lines={1}>
      {({ rows, more }) =>
        rows.length === 0 ? null : (
          <Section title={m['assessment.no.due']()}>
            <List label={m['assessment.no.due']()} sheet>
              {rows.map((row) => (
                <Row
                  key={row.id}
                  to={`/people/${row.caseId}/assessment`}
                  title={<span className="private">{row.personName}</span>}
                  below={`${m[`assessment.no.${row.saidTo}`]()}. ${row.wayBack}`}
                  end={dayNear(row.askAgainOn, today)}
                />
              ))}
            </List>
            {more ? <p className="soft small">{m['assessment.more']()}</p> : null}
          </Section>
        )
      }
    </Looked>
  )
}
