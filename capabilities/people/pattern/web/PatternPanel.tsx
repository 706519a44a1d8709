// On Vandaag of whoever looks after privacy: that looks ask for a question nobody answered yet; nothing where none do.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listPatterns } from '../api.ts'

export default function PatternPanel() {
  const { data } = useLook(listPatterns, { which: 'to-weigh', limit: 50 })
  if (!data || data.rows.length === 0) return null
  const count = `${data.rows.length}${data.next ? '+' : ''}`
  return (
    <Section title={m['people.pattern.title']()}>
      <p className="attention">
        <Link to="/audit">{m['people.pattern.waiting']({ count })}</Link>
      </p>
    </Section>
  )
}
