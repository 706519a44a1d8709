// On Vandaag of whoever looks after privacy: that the log does not hold, or was not looked over for days; nothing while all is well.
import { m } from '#texts'
import { Link } from '../../web/parts/Link.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { useLook } from '../../web/queries.ts'
import { listChecks } from '../api.ts'

export default function BrokenPanel() {
  const { data } = useLook(listChecks, {})
  const last = data?.rows.find(({ outcome }) => outcome !== null)?.outcome
  const broken = last && last.found.length > 0
  if (!broken && !data?.late) return null
  return (
    <Section title={m['audit.title']()}>
      <p className="attention">
        <Link to="/audit">{m[broken ? 'audit.broken' : 'audit.late']()}</Link>
      </p>
    </Section>
  )
}
