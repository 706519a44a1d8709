// On Vandaag of who keeps the closed register: that something in it is open; nothing where nothing is.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listIncidents } from '../api.ts'

export default function IncidentPanel() {
  const { data } = useLook(listIncidents, { which: 'open', limit: 50 })
  if (!data?.keeps || data.rows.length === 0) return null
  const count = `${data.rows.length}${data.next ? '+' : ''}`
  return (
    <Section title={m['people.incident.today']()}>
      <p className="attention">
        <Link to="/people/incidents">{m['people.incident.today.open']({ count })}</Link>
      </p>
    </Section>
  )
}
