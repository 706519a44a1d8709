// Beside the questionnaires of a case: how far the goals of the plan are together, and each on its own scale.
import { m } from '#texts'
import { GoalScale } from '../../../platform/web/parts/GoalScale.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { openPlan } from '../api.ts'
import type { Goal } from '../model.ts'
import { type Attainment, attainmentOf } from '../rules/attainment-over-time.ts'
import './plan.css'

const rounded = (figure: number) => Math.round(figure)

function Together({ goals, found }: { goals: readonly Goal[]; found: Attainment }) {
  const now = rounded(found.now)
  const way = now > 50 ? 'above' : now < 50 ? 'below' : 'as'
  const shown = goals.filter(({ level, state }) => level !== null && (state === 'now' || state === 'reached'))
  return (
    <Section title={m['plan.attainment']()}>
      <Sheet>
        <p className="outcome private">
          <b className="outcome-figure">{now}</b>
          <span className="soft small">{m['plan.attainment.of']()}</span>
          <Pill tone={way === 'below' ? 'plain' : 'ok'}>{m[`plan.attainment.${way}`]()}</Pill>
        </p>
        {found.first === null ? null : (
          <p className="soft small private">{m['plan.attainment.move']({ from: rounded(found.first) })}</p>
        )}
        <List label={m['plan.attainment']()}>
          {shown.map(({ id, ownWords, level }) => (
            <Row
              key={id}
              title={<span className="private">{ownWords}</span>}
              end={<GoalScale level={level as -2 | -1 | 0 | 1 | 2} />}
            />
          ))}
        </List>
        <p className="soft small">{m['plan.attainment.more']()}</p>
      </Sheet>
    </Section>
  )
}

export default function AttainmentPanel({ caseId }: { caseId: string }) {
  const look = useLook(openPlan, { caseId })
  return (
    <Looked look={look} lines={2}>
      {({ plan }) => {
        const found = attainmentOf(plan?.goals ?? [])
        return found && plan ? <Together goals={plan.goals} found={found} /> : null
      }}
    </Looked>
  )
}
