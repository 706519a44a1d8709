// The plan on paper: one A4 in plain language, for the person's own table or fridge door.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { openPlan } from '../api.ts'
import type { PlanView } from '../model.ts'
import { lastAnswers } from '../rules/agreement.ts'
import type { Opened } from './opened.ts'
import { PrintedGoal } from './PrintedGoal.tsx'
import { SignatureShown } from './SignatureField.tsx'
import './plan.css'

function Signatures({ plan, name }: { plan: PlanView; name: string }) {
  const today = useToday()
  const answers = lastAnswers(plan.agreements)
  // Who signed on the screen need not sign on paper.
  const signed = answers.some((one) => one.name === name && one.signature !== null)
  return (
    <footer className="printed-foot">
      {answers.map((one) => (
        <div key={one.id} className="printed-answer">
          <p>{m[`plan.answered.${one.answer}`]({ name: one.name, day: dayWords(one.saidOn, today) })}</p>
          {one.signature ? <SignatureShown signature={one.signature} name={one.name} /> : null}
        </div>
      ))}
      {plan.reviewOn ? <p>{m['plan.print.review']({ day: dayWords(plan.reviewOn, today) })}</p> : null}
      <div className="printed-signs">
        {signed ? null : <p>{m['plan.print.sign']({ name })}</p>}
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
