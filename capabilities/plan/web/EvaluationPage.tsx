// One evaluation as it was kept: to read back together, or to print.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { GoalScale } from '../../../platform/web/parts/GoalScale.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../platform/web/parts/List.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { openEvaluation } from '../evaluation/api.ts'
import type { Evaluation, GoalLookedAt } from '../evaluation/model.ts'
import { levelSentence } from './LevelField.tsx'
import { asLevel } from './words.ts'
import './plan.css'

function Goal({ goal }: { goal: GoalLookedAt }) {
  return (
    <Sheet as="article" label={goal.ownWords}>
      <div className="private">
        <Voice>{goal.ownWords}</Voice>
      </div>
      {goal.level === null ? (
        <p className="soft">{m['plan.level.none']()}</p>
      ) : (
        <p>
          <GoalScale level={asLevel(goal.level)} words={levelSentence(goal, goal.level)} showWords />
        </p>
      )}
      <Facts
        facts={[
          [m['plan.evaluate.helped'](), goal.helped],
          [m['plan.evaluate.next'](), goal.next],
        ]}
      />
    </Sheet>
  )
}

function Kept({ one }: { one: Evaluation }) {
  const today = useToday()
  return (
    <div className="stack">
      <Facts
        facts={[
          [m['plan.evaluate.held'](), dayWords(one.heldOn, today)],
          [m['plan.evaluate.present'](), one.present.join(', ')],
          [m['plan.evaluate.decided'](), m[`plan.decision.${one.decision}`]()],
          [m['plan.evaluate.again-on'](), one.nextReviewOn ? dayWords(one.nextReviewOn, today) : ''],
          [m['plan.evaluate.note'](), one.note],
        ]}
      />
      {one.goals.map((goal) => (
        <Goal key={goal.goalId} goal={goal} />
      ))}
      <p className="soft small">{m['plan.written-by']({ name: one.writtenByName })}</p>
    </div>
  )
}

export default function EvaluationPage() {
  const [caseId, evaluationId] = [usePathId('caseId'), usePathId('evaluationId')]
  const look = useLook(openEvaluation, { evaluationId })
  const print = (
    <Button icon="print" onClick={() => window.print()}>
      {m['plan.print.now']()}
    </Button>
  )
  return (
    <Page title={m['plan.evaluation']()} above={{ to: `/people/${caseId}`, label: m['plan.back']() }} actions={print} narrow>
      <Looked look={look} lines={4}>
        {(one) => <Kept one={one} />}
      </Looked>
    </Page>
  )
}
