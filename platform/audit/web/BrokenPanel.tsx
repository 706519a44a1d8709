// On Vandaag of whoever looks after privacy: that the log does not hold; nothing while it does.
import { m } from '#texts'
import { Link } from '../../web/parts/Link.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { useLook } from '../../web/queries.ts'
import { listChecks } from '../api.ts'

export default function BrokenPanel() {
  const { data } = useLook(listChecks, {})
  const last = data?.rows.find(({ outcome }) => outcome !== null)?.outcome
  if (!last || last.found.length === 0) return null
  return (
    <Section title={m['audit.title']()}>
      <p className="attention">
        <Link to="/audit">{m['audit.broken']()}</Link>
      </p>
    </Section>
  )
}
