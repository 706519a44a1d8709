// Says in a case that one only looks, and until when; and shows the way there to who may be given it.
import { m } from '#texts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { timeWords } from '../../../../platform/web/when.ts'
import { myGlass } from '../api.ts'

export function GlassMark({ until }: { until: string }) {
  return (
    <p className="attention identity-glass">
      {m['people.glass.banner']({ at: timeWords(until) })} <Link to="/people/glass">{m['people.glass.title']()}</Link>
    </p>
  )
}

export function GlassLink() {
  const { data } = useLook(myGlass, {})
  if (!data?.may) return null
  return (
    <Link to="/people/glass" className="button button-quiet">
      <Icon name="lock" />
      {m['people.glass.title']()}
    </Link>
  )
}
