// On Vandaag of a beheerder: that a backup or a drill failed or is late, and that one was put back; nothing while all is well, or before the first was made.
import { m } from '#texts'
import { Link } from '../../web/parts/Link.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { useLook } from '../../web/queries.ts'
import { openStanding } from '../api.ts'
import type { HowItStands } from '../model.ts'
import { PutBack } from './PutBack.tsx'

const needsSomeone = ({ state }: HowItStands) => state === 'late' || state === 'failed'

export default function LatePanel() {
  const { data } = useLook(openStanding, {})
  if (!data) return null
  const wrong = (['backup', 'drill'] as const).filter((what) => needsSomeone(data[what]))
  if (wrong.length === 0 && !data.putBack) return null
  return (
    <Section title={m['backup.title']()}>
      {wrong.map((what) => (
        <p className="attention" key={what}>
          <Link to="/settings/backup">{m[`backup.${what}.${data[what].state as 'late' | 'failed'}`]()}</Link>
        </p>
      ))}
      {data.putBack ? <PutBack {...data.putBack} /> : null}
    </Section>
  )
}
