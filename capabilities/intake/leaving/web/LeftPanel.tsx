// Before a team goes: how many requests still wait in it.
import { m } from '#texts'
import { useLook } from '../../../../platform/web/queries.ts'
import { leftInTeam } from '../api.ts'

export default function LeftPanel({ teamId }: { teamId: string }) {
  const { data } = useLook(leftInTeam, { teamId })
  if (!data || data.waiting === 0) return null
  return <p className="attention">{m['intake.left.in-team']({ count: data.waiting })}</p>
}
