// On Vandaag: copies of files that I am to read along; nothing where there are none.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { copiesToRead } from '../api.ts'

export default function ReadPanel() {
  const today = useToday()
  const { data, error, refetch } = useLook(copiesToRead, {})
  if (error && !data) return <Failure failure={error} retry={() => void refetch()} />
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={m['sharing.copy.today']()}>
      <List sheet label={m['sharing.copy.today']()}>
        {data.rows.map((row) => (
          <Row
            key={row.id}
            title={<span className="private">{row.personName}</span>}
            below={`${m['sharing.copy.today.of']({ name: row.makerName })} · ${m['sharing.rights.due-on']({ day: dayNear(row.dueOn, today) })}`}
            to={`/people/${row.caseId}/rights/${row.requestId}/copy`}
          />
        ))}
      </List>
    </Section>
  )
}
