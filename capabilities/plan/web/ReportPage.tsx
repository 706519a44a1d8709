// The closing report as it was kept: one or two A4 in plain words, for the person and for the file.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { GoalScale } from '../../../platform/web/parts/GoalScale.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Voice } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { openPlan } from '../api.ts'
import { openClosingReport } from '../evaluation/api.ts'
import type { ClosingReport, GoalClosed } from '../evaluation/model.ts'
import { attainmentOf, reachedOf } from '../evaluation/rules.ts'
import { levelSentence } from './LevelField.tsx'
import { asLevel } from './words.ts'
import './plan.css'

function Goal({ goal }: { goal: GoalClosed }) {
  return (
    <section className="printed-goal">
      <Voice>{goal.ownWords}</Voice>
      <p>
        {goal.level === null ? (
          m['plan.report.not-measured']()
        ) : (
          <GoalScale level={asLevel(goal.level)} words={levelSentence(goal, goal.level)} showWords />
        )}
      </p>
      {goal.remark ? <p>{goal.remark}</p> : null}
    </section>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section className="printed-goal">
      <h3>{title}</h3>
      <p className="plan-lines">{text}</p>
    </section>
  )
}

/** "Op schaal gescoord: 2 doelen, T-score 56,2." */
function Figures({ goals }: { goals: readonly GoalClosed[] }) {
  const figure = attainmentOf(goals)
  if (figure === null) return null
  const score = figure.score.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return <p className="small soft">{m['plan.report.figure']({ count: figure.counted, score })}</p>
}

function Kept({ report, name }: { report: ClosingReport; name: string }) {
  const today = useToday()
  return (
    <article className="printed sheet">
      <header>
        <h2 className="private">{m['plan.report.of']({ name })}</h2>
        <p>{m['plan.report.lead']({ day: dayWords(report.closedOn, today) })}</p>
      </header>
      {report.ownWords ? <Voice size="large">{report.ownWords}</Voice> : null}
      <section className="stack">
        <h3>{m['plan.report.goals']({ reached: reachedOf(report.goals), all: report.goals.length })}</h3>
        {report.goals.map((goal) => (
          <Goal key={goal.goalId} goal={goal} />
        ))}
        <Figures goals={report.goals} />
      </section>
      <Part title={m['plan.close.remains']()} text={report.remains} />
      <Part title={m['plan.close.aftercare']()} text={report.aftercare} />
      <Part title={m['plan.close.way-back']()} text={report.wayBack} />
      <p className="small soft">{m['plan.written-by']({ name: report.writtenByName })}</p>
    </article>
  )
}

export default function ReportPage() {
  const [caseId, reportId] = [usePathId('caseId'), usePathId('reportId')]
  const look = useLook(openClosingReport, { reportId })
  const plan = useLook(openPlan, { caseId })
  const name = plan.data?.people.find(({ role }) => role === 'client')?.name ?? ''
  const print = (
    <Button kind="primary" icon="print" onClick={() => window.print()} autoFocus>
      {m['plan.print.now']()}
    </Button>
  )
  return (
    <div className="print-page">
      <Page title={m['plan.close']()} above={{ to: `/people/${caseId}`, label: m['plan.back']() }} actions={print}>
        <Looked look={look} lines={4}>
          {(report) => <Kept report={report} name={name} />}
        </Looked>
      </Page>
    </div>
  )
}
