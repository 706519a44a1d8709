// On Vandaag: terms of the Wmo in cases whose end is near or past; who still waits stands among who waits. Where there are none, nothing.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listWmoClocks } from '../api.ts'
import { WmoRow } from './WmoRow.tsx'

const shown = 5

export default function NearPanel() {
  const look = useLook(listWmoClocks, { limit: 200 })
  const near = (look.data?.rows ?? []).filter((row) => row.clock.near && row.caseId !== null)
  if (near.length === 0) return null
  const all = (
    <Link to="/intake/wmo" className="push">
      {m['intake.wmo.all']()}
    </Link>
  )
  return (
    <Section title={m['intake.wmo.today']()} beside={all}>
      <List sheet label={m['intake.wmo.today']()}>
        {near.slice(0, shown).map((row) => (
          <WmoRow key={row.requestId} row={row} />
        ))}
      </List>
    </Section>
  )
}
