// On Vandaag: who referred someone to me and heard nothing yet of what became of it. Where there is nobody, nothing.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listUntold } from '../api.ts'
import { UntoldRow } from './UntoldRow.tsx'

const shown = 5

export default function UntoldPanel() {
  const rows = useLook(listUntold, { whose: 'mine', limit: shown }).data?.rows ?? []
  if (rows.length === 0) return null
  const all = (
    <Link to="/intake/untold" className="push">
      {m['intake.untold.all']()}
    </Link>
  )
  return (
    <Section title={m['intake.untold']()} beside={all}>
      <List sheet label={m['intake.untold']()}>
        {rows.map((row) => (
          <UntoldRow key={row.id} row={row} />
        ))}
      </List>
    </Section>
  )
}
