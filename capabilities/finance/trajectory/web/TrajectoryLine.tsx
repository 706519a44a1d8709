// One line above the debts: where someone is in debt counselling, and what is to be done first.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { openTrajectory } from '../api.ts'
import { goingOn } from '../rules/where-we-are.ts'
import { dueWords, nowWords, termWords } from './words.ts'

function standing({ trajectory, terms }: Given<typeof openTrajectory>, today: Day): string[] {
  if (trajectory === null) return [m['finance.trajectory.not-begun']()]
  if (trajectory.endedOn !== null) return [m['finance.trajectory.ended']({ day: dayWords(trajectory.endedOn, today) })]
  const now = goingOn(trajectory.phases, today).map((one) => nowWords(one, today))
  const due = terms.slice(0, 1).map((first) => `${termWords(first)} ${dueWords(first, today)}`)
  return [...(now.length > 0 ? now : [m['finance.trajectory.nothing-runs']()]), ...due]
}

export function TrajectoryLine({ caseId }: { caseId: string }) {
  const today = useToday()
  const { data } = useLook(openTrajectory, { caseId })
  if (!data) return null
  return (
    <p className="no-print">
      <Link to={`/people/${caseId}/money`} search={{ part: 'trajectory' }}>
        {m['finance.part.trajectory']()}
      </Link>
      {`: ${standing(data, today).join('. ')}.`}
    </p>
  )
}
