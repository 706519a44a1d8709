// The closing report: how each goal ended, what remains, the aftercare and the way back; the case may close with it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { BothForms } from '../../../platform/web/parts/BothForms.tsx'
import { CheckField, ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Slot } from '../../../platform/web/parts/Slot.tsx'
import { Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Empty, Loading, Looked } from '../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { type CaseView, closedBecause } from '../../people/model.ts'
import { openPlan } from '../api.ts'
import { writeClosingReport } from '../evaluation/api.ts'
import type { Goal, PlanView } from '../model.ts'
import { LevelField } from './LevelField.tsx'
import { useKeptPlanForm } from './use-kept-plan-form.ts'
import './plan.css'

interface Ended {
  level: number | null
  remark: string
}

function OneGoal({ goal, value, onChange }: { goal: Goal; value: Ended; onChange: (value: Ended) => void }) {
  return (
    <Sheet as="section" label={goal.ownWords}>
      <div className="private">
        <Voice>{goal.ownWords}</Voice>
      </div>
      <div className="form">
        <LevelField
          name={`level-${goal.id}`}
          label={m['plan.close.level']()}
          goal={goal}
          value={value.level}
          onChange={(level) => onChange({ ...value, level })}
        />
        <TextArea
          name={`remark-${goal.id}`}
          label={m['plan.close.remark']()}
          rows={2}
          value={value.remark}
          onChange={(remark) => onChange({ ...value, remark })}
        />
      </div>
    </Sheet>
  )
}

/** What one writes here, and what stands between two texts that are put together. */
const written = { remark: '\n\n', ownWords: '\n\n', remains: '\n\n', aftercare: '\n\n', wayBack: '\n\n' }

type Reason = NonNullable<CaseView['closedBecause']>

function useClosing(caseId: string, plan: PlanView) {
  const today = useToday()
  const go = useGo()
  const send = useChange(writeClosingReport, ['people.', 'contact.'])
  const [id] = useState(newId)
  const form = useKeptPlanForm(
    { caseId, kind: 'closing' },
    {
      empty: {
        on: today as Day | null,
        goals: {} as Record<string, Ended>,
        ...{ ownWords: '', remains: '', aftercare: '', wayBack: m['plan.close.way-back.usual']() },
        closes: true,
        because: null as Reason | null,
      },
      written,
    },
  )
  const { values } = form
  const goals = plan.goals.filter(({ state }) => state !== 'dropped')
  const endedOf = (goal: Goal): Ended => ({ level: goal.level, remark: '', ...values.goals[goal.id] })
  const save = async () => {
    await form.flush()
    const { on, ownWords, remains, aftercare, wayBack, closes, because } = values
    await send.mutateAsync({
      ...{ planId: plan.id, id, on: on ?? today, ownWords, remains, aftercare, wayBack },
      goals: goals.map((goal) => ({ goalId: goal.id, ...endedOf(goal) })),
      because: closes ? because : null,
    })
    await form.done()
    tell(m['plan.close.saved']())
    go(`/people/${caseId}/plan/reports/${id}`)
  }
  return { form, goals, endedOf, save }
}

function Closing({ caseId, plan }: { caseId: string; plan: PlanView }) {
  const { form, goals, endedOf, save } = useClosing(caseId, plan)
  const { values, field, set, both, words } = form
  if (!form.ready) return <Loading lines={4} />
  return (
    <Form submit={m['plan.close.save']()} onSubmit={save} label={m['plan.close']()}>
      <p className="soft small plan-presence" role="status">
        {words}
      </p>
      <BothForms both={both} />
      {goals.map((goal) => (
        <OneGoal
          key={goal.id}
          goal={goal}
          value={endedOf(goal)}
          onChange={(ended) => set({ goals: { ...values.goals, [goal.id]: ended } })}
        />
      ))}
      <TextArea {...field('ownWords')} label={m['plan.close.own-words']()} voice rows={2} />
      <TextArea {...field('remains')} label={m['plan.close.remains']()} rows={2} />
      <TextArea {...field('aftercare')} label={m['plan.close.aftercare']()} hint={m['plan.close.aftercare.hint']()} rows={2} />
      <TextArea {...field('wayBack')} label={m['plan.close.way-back']()} rows={2} />
      <DateField {...field('on')} label={m['plan.close.day']()} lean="back" required />
      <CheckField {...field('closes')} label={m['plan.close.case']()} hint={m['plan.close.case.hint']()} />
      {values.closes ? <Slot name="case.closing" given={{ caseId }} quiet /> : null}
      {values.closes ? (
        <ChoiceField
          {...field('because')}
          label={m['plan.close.because']()}
          required
          choices={closedBecause.options.map((value) => ({ value, label: m[`people.because.${value}`]() }))}
        />
      ) : null}
    </Form>
  )
}

export default function ClosePage() {
  const caseId = usePathId('caseId')
  const look = useLook(openPlan, { caseId })
  return (
    <Page
      title={m['plan.close']()}
      lead={m['plan.close.lead']()}
      above={{ to: `/people/${caseId}`, label: m['plan.back']() }}
      narrow
    >
      <Looked look={look} lines={5}>
        {({ plan, may }) =>
          plan && may.length > 0 ? (
            <Closing caseId={caseId} plan={plan} />
          ) : (
            <Empty title={m['plan.empty']()}>{m['plan.empty.more']()}</Empty>
          )
        }
      </Looked>
    </Page>
  )
}
