// On Vandaag of whoever looks after privacy: how many names wait to be weighed; nothing where none do.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listNames } from '../api.ts'

export default function NamesPanel() {
  const { data } = useLook(listNames, { limit: 50 })
  if (!data || data.rows.length === 0) return null
  const count = `${data.rows.length}${data.next ? '+' : ''}`
  return (
    <Section title={m['people.looks.names']()}>
      <p className="attention">
        <Link to="/audit">{m['people.looks.names.waiting']({ count })}</Link>
      </p>
    </Section>
  )
}
