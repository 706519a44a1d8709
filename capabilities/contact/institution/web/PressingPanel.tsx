// Vandaag: terms to object, promises that were not kept and next moves at institutions, in my cases.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listPressing } from '../api.ts'
import { PressingPill } from './DeskSheet.tsx'

export default function PressingPanel() {
  const { data } = useLook(listPressing, {})
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={m['contact.desks.pressing']()}>
      <List label={m['contact.desks.pressing']()} sheet>
        {data.rows.map((row) => (
          <Row
            key={`${row.institutionId} ${row.why} ${row.on} ${row.words}`}
            to={`/people/${row.caseId}/post`}
            title={<span className="private">{row.name}</span>}
            below={<span className="private">{[row.institution, row.words].filter(Boolean).join(': ')}</span>}
            end={<PressingPill pressing={row} />}
          />
        ))}
      </List>
      {data.more ? <p className="soft small">{m['contact.desks.pressing.more']()}</p> : null}
    </Section>
  )
}
