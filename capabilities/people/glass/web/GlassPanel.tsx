// On Vandaag of whoever looks after privacy: that someone broke the glass and nobody looked into it yet; nothing where nobody did.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listGlass } from '../api.ts'

export default function GlassPanel() {
  const { data } = useLook(listGlass, { which: 'to-weigh', limit: 50 })
  if (!data || data.rows.length === 0) return null
  const count = `${data.rows.length}${data.next ? '+' : ''}`
  return (
    <Section title={m['people.glass.review']()}>
      <p className="attention">
        <Link to="/audit">{m['people.glass.waiting']({ count })}</Link>
      </p>
    </Section>
  )
}
