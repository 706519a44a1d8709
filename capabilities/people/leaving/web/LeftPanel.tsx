// Before someone leaves, or a team goes: how many cases there still are, and who hands them over.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { leftBehind } from '../api.ts'

export default function LeftPanel({ memberId, teamId }: { memberId?: string; teamId?: string }) {
  const leads = useMay('team.lead')
  const { data } = useLook(leftBehind, { ...(memberId ? { memberId } : {}), ...(teamId ? { teamId } : {}) })
  if (!data) return null
  const count = data.open + data.waiting
  if (count === 0) return memberId && !teamId ? <p className="soft">{m['people.left.none']()}</p> : null
  if (!memberId) return <p className="attention">{m['people.left.in-team']({ count })}</p>
  return (
    <div className="stack tight">
      <p className="attention">{m['people.left.of-member']({ count })}</p>
      {leads ? (
        <p>
          <Link to={`/team/${memberId}`}>{m['people.left.hand-over']()}</Link>
        </p>
      ) : (
        <p className="soft">{m['people.left.by-lead']()}</p>
      )}
    </div>
  )
}
