// When the plan was looked at together, and the reports that closed it: lines that open what was kept.
import { m } from '#texts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { Opened } from './opened.ts'

export function History({ caseId, opened }: { caseId: string; opened: Opened }) {
  const today = useToday()
  const { evaluations, reports } = opened
  const count = evaluations.length + reports.length
  if (count === 0) return null
  return (
    <details className="plan-more">
      <summary>{m['plan.kept']({ count })}</summary>
      <List label={m['plan.evaluate']()}>
        {reports.map(({ id, closedOn }) => (
          <Row
            key={id}
            title={m['plan.report.on']({ day: dayWords(closedOn, today) })}
            to={`/people/${caseId}/plan/reports/${id}`}
          />
        ))}
        {evaluations.map(({ id, heldOn, decision }) => (
          <Row
            key={id}
            title={m['plan.evaluation.on']({ day: dayWords(heldOn, today) })}
            below={m[`plan.decision.${decision}`]()}
            to={`/people/${caseId}/plan/evaluations/${id}`}
          />
        ))}
      </List>
    </details>
  )
}
