// The plan on paper: one A4 in plain language, for the person's own table or fridge door.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Voice } from '../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { openPlan } from '../api.ts'
import type { Goal, PlanView } from '../model.ts'
import { lastAnswers } from '../rules/agreement.ts'
import type { Opened } from './opened.ts'
import { ownerWords } from './words.ts'
import './plan.css'

function PrintedGoal({ goal }: { goal: Goal }) {
  const today = useToday()
  const tasks = goal.actions.filter(({ state }) => state !== 'no-longer')
  return (
    <section className="printed-goal">
      <Voice>{goal.ownWords}</Voice>
      {tasks.length === 0 ? <p>{m['plan.print.no-tasks']()}</p> : null}
      {tasks.length === 0 ? null : (
        <table className="printed-tasks">
          <thead>
            <tr>
              <th scope="col">{m['plan.print.what']()}</th>
              <th scope="col">{m['plan.print.who']()}</th>
              <th scope="col">{m['plan.print.when']()}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <td>
                  <span aria-hidden="true">{task.state === 'done' ? '☑' : '☐'}</span> {task.title}
                  {task.state === 'done' ? <span className="unseen"> {m['plan.print.done']()}</span> : null}
                </td>
                <td>{ownerWords(task)}</td>
                <td>{task.dueOn ? dayWords(task.dueOn, today) : m['plan.print.no-day']()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Signatures({ plan, name }: { plan: PlanView; name: string }) {
  const today = useToday()
  return (
    <footer className="printed-foot">
      {lastAnswers(plan.agreements).map((one) => (
        <p key={one.id}>{m[`plan.answered.${one.answer}`]({ name: one.name, day: dayWords(one.saidOn, today) })}</p>
      ))}
      {plan.reviewOn ? <p>{m['plan.print.review']({ day: dayWords(plan.reviewOn, today) })}</p> : null}
      <div className="printed-signs">
        <p>{m['plan.print.sign']({ name })}</p>
        <p>{m['plan.print.sign-worker']()}</p>
      </div>
      <p className="small soft">{m['plan.print.on']({ day: dayWords(today) })}</p>
    </footer>
  )
}

function Printed({ opened }: { opened: Opened }) {
  const { plan } = opened
  const name = opened.people.find(({ role }) => role === 'client')?.name ?? ''
  const goals = plan?.goals.filter(({ state }) => state === 'now') ?? []
  if (!plan || goals.length === 0) return <Empty title={m['plan.empty']()}>{m['plan.empty.more']()}</Empty>
  return (
    <article className="printed sheet">
      <header>
        <h2 className="private">{m['plan.print.of']({ name })}</h2>
        <p>{m['plan.print.lead']()}</p>
      </header>
      {goals.map((goal) => (
        <PrintedGoal key={goal.id} goal={goal} />
      ))}
      <Signatures plan={plan} name={name} />
    </article>
  )
}

export default function PrintPage() {
  const caseId = usePathId('caseId')
  const look = useLook(openPlan, { caseId })
  const print = (
    <Button kind="primary" icon="print" onClick={() => window.print()} autoFocus>
      {m['plan.print.now']()}
    </Button>
  )
  return (
    <div className="print-page">
      <Page title={m['plan.print']()} above={{ to: `/people/${caseId}`, label: m['plan.back']() }} actions={print}>
        <Looked look={look}>{(opened) => <Printed opened={opened} />}</Looked>
      </Page>
    </div>
  )
}
