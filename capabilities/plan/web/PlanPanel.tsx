// The plan on the page of a case: agreement on top, goals with their tasks inside, and adding a goal in a few keys.
import { useState } from 'react'
import { m } from '#texts'
import { useKey } from '../../../platform/web/keys.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useGo } from '../../../platform/web/parts/Link.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { openPlan } from '../api.ts'
import type { Goal } from '../model.ts'
import { FirstPlans } from './FirstPlans.tsx'
import { GoalComposer } from './GoalComposer.tsx'
import { GoalSheet } from './GoalSheet.tsx'
import { History } from './History.tsx'
import type { Opened } from './opened.ts'
import { PlanHead } from './PlanHead.tsx'
import { offeredGoal, settleOffered } from './parts/offered-goal.ts'
import { AlsoHere, PresenceIn } from './presence.tsx'
import './plan.css'

/** Goals for now, and below them in a drawer what waits or ended. */
function Goals({ caseId, opened }: { caseId: string; opened: Opened }) {
  const goals = opened.plan?.goals ?? []
  const sheet = (goal: Goal) => <GoalSheet key={goal.id} caseId={caseId} goal={goal} opened={opened} />
  const now = goals.filter(({ state }) => state === 'now')
  const later = goals.filter(({ state }) => state === 'later')
  const ended = goals.filter(({ state }) => state === 'reached' || state === 'dropped')
  return (
    <>
      {now.map(sheet)}
      {[later, ended].map((group, at) =>
        group.length === 0 ? null : (
          <details key={at === 0 ? 'later' : 'ended'} className="plan-more">
            <summary>{at === 0 ? m['plan.later']({ count: group.length }) : m['plan.ended']({ count: group.length })}</summary>
            <div className="stack">{group.map(sheet)}</div>
          </details>
        ),
      )}
    </>
  )
}

function Plan({ caseId, opened }: { caseId: string; opened: Opened }) {
  const [adding, setAdding] = useState(() => offeredGoal(caseId) !== null)
  const may = opened.may.includes('plan.add-goal')
  const add = () => setAdding(true)
  const close = () => {
    settleOffered()
    setAdding(false)
  }
  useKey({ key: 'd', does: m['plan.goal.add'](), run: add }, !may)
  const none = (opened.plan?.goals.length ?? 0) === 0
  const go = useGo()
  useKey({ key: 'p', does: m['plan.print'](), run: () => go(`/people/${caseId}/plan/print`) }, none)
  const step = (
    <Button kind={none ? 'primary' : 'quiet'} icon="plus" shortcut="d" onClick={add}>
      {none ? m['plan.goal.first']() : m['plan.goal.add']()}
    </Button>
  )
  return (
    <section className="section">
      <PlanHead caseId={caseId} opened={opened} />
      <AlsoHere />
      <FirstPlans caseId={caseId} firstPlans={opened.firstPlans} mayChange={may} />
      {none && !adding ? (
        <Empty title={m['plan.empty']()} step={may ? step : undefined}>
          {m['plan.empty.more']()}
        </Empty>
      ) : null}
      <Goals caseId={caseId} opened={opened} />
      {adding ? <GoalComposer caseId={caseId} opened={opened} onClose={close} /> : null}
      {!adding && !none && may ? <div>{step}</div> : null}
      <History caseId={caseId} opened={opened} />
    </section>
  )
}

export default function PlanPanel({ caseId }: { caseId: string }) {
  const look = useLook(openPlan, { caseId })
  return (
    <Looked look={look} lines={5}>
      {(opened) => (
        <PresenceIn key={caseId} caseId={caseId}>
          <Plan caseId={caseId} opened={opened} />
        </PresenceIn>
      )}
    </Looked>
  )
}
