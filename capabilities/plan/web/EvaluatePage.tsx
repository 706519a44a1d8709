// Looking back on the plan together: who is here, each goal, what helped, what next, and when we look again.
import { useState } from 'react'
import { m } from '#texts'
import { addMonths, type Day } from '../../../core/kit/day.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { BothForms } from '../../../platform/web/parts/BothForms.tsx'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { Empty, Loading, Looked } from '../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { openPlan } from '../api.ts'
import { evaluate } from '../evaluation/api.ts'
import { type Decision, decisions } from '../evaluation/model.ts'
import type { Goal, PlanView } from '../model.ts'
import { LevelField, levelSentence } from './LevelField.tsx'
import type { Opened } from './opened.ts'
import { namesOfPresent, PresentField } from './PresentField.tsx'
import { useKeptPlanForm } from './use-kept-plan-form.ts'
import './plan.css'

interface Judged {
  level: number | null
  helped: string
  next: string
}
/** What one writes here, and what stands between two texts that are put together. */
const written = { others: ', ', helped: '\n\n', next: '\n\n', note: '\n\n' }
const unjudged: Judged = { level: null, helped: '', next: '' }

function OneGoal({ goal, value, onChange }: { goal: Goal; value: Judged; onChange: (value: Judged) => void }) {
  const set = (part: Partial<Judged>) => onChange({ ...value, ...part })
  const name = (of: string) => `${of}-${goal.id}`
  return (
    <Sheet as="section" label={goal.ownWords}>
      <div className="private">
        <Voice>{goal.ownWords}</Voice>
      </div>
      {goal.level === null ? null : (
        <p className="soft small">{m['plan.evaluate.stood']({ words: levelSentence(goal, goal.level) })}</p>
      )}
      <div className="form">
        <LevelField
          name={name('level')}
          label={m['plan.score.where']()}
          goal={goal}
          value={value.level}
          onChange={(level) => set({ level })}
        />
        <TextArea
          name={name('helped')}
          label={m['plan.evaluate.helped']()}
          rows={2}
          value={value.helped}
          onChange={(helped) => set({ helped })}
        />
        <TextArea
          name={name('next')}
          label={m['plan.evaluate.next']()}
          rows={2}
          value={value.next}
          onChange={(next) => set({ next })}
        />
      </div>
    </Sheet>
  )
}

interface Given {
  caseId: string
  opened: Opened
  plan: PlanView
}

function useEvaluation({ caseId, plan }: Given) {
  const today = useToday()
  const go = useGo()
  const send = useChange(evaluate)
  const [id] = useState(newId)
  // Made once: sent again after a lost answer, it is the same.
  const [scoreIds] = useState(() => new Map(plan.goals.map((goal) => [goal.id, newId()])))
  const form = useKeptPlanForm(
    { caseId, kind: 'evaluation' },
    {
      empty: {
        heldOn: today as Day | null,
        present: [] as string[],
        others: '',
        goals: {} as Record<string, Judged>,
        note: '',
        decision: null as Decision | null,
        // Looking again after three months is usual (domain facts, unverified): only a start to change.
        nextReviewOn: addMonths(today, 3) as Day | null,
      },
      written,
    },
  )
  const { values } = form
  const goals = plan.goals.filter(({ state }) => state === 'now')
  const save = async () => {
    if (values.decision === null) return
    await form.flush()
    await send.mutateAsync({
      planId: plan.id,
      id,
      heldOn: values.heldOn ?? today,
      present: namesOfPresent(values.present, values.others),
      goals: goals.map((goal) => ({
        goalId: goal.id,
        scoreId: scoreIds.get(goal.id) ?? newId(),
        ...unjudged,
        ...values.goals[goal.id],
      })),
      note: values.note,
      decision: values.decision,
      nextReviewOn: values.decision === 'close' ? null : values.nextReviewOn,
    })
    await form.done()
    tell(m['plan.evaluate.saved']())
    const next = { 'go-on': `plan/evaluations/${id}`, adjust: '', close: 'plan/close' }[values.decision]
    go(`/people/${caseId}${next ? `/${next}` : ''}`)
  }
  return { form, goals, save }
}

function Evaluation(given: Given) {
  const { form, goals, save } = useEvaluation(given)
  const { values, field, set, both, words } = form
  if (!form.ready) return <Loading lines={4} />
  return (
    <Form submit={m['plan.evaluate.save']()} onSubmit={save} label={m['plan.evaluate']()}>
      <p className="soft small plan-presence" role="status">
        {words}
      </p>
      <BothForms both={both} />
      <PresentField people={given.opened.people} present={field('present')} others={field('others')} />
      <DateField {...field('heldOn')} label={m['plan.evaluate.day']()} lean="back" required />
      {goals.map((goal) => (
        <OneGoal
          key={goal.id}
          goal={goal}
          value={{ ...unjudged, ...values.goals[goal.id] }}
          onChange={(judged) => set({ goals: { ...values.goals, [goal.id]: judged } })}
        />
      ))}
      <TextArea {...field('note')} label={m['plan.evaluate.note']()} rows={3} />
      <ChoiceField
        {...field('decision')}
        label={m['plan.evaluate.decision']()}
        required
        choices={decisions.map((value) => ({
          value,
          label: m[`plan.decision.${value}`](),
          hint: m[`plan.decision.${value}.hint`](),
        }))}
      />
      {values.decision === 'close' ? null : (
        <DateField {...field('nextReviewOn')} label={m['plan.evaluate.again']()} lean="ahead" required />
      )}
    </Form>
  )
}

export default function EvaluatePage() {
  const caseId = usePathId('caseId')
  const look = useLook(openPlan, { caseId })
  return (
    <Page
      title={m['plan.evaluate']()}
      lead={m['plan.evaluate.lead']()}
      above={{ to: `/people/${caseId}`, label: m['plan.back']() }}
      narrow
    >
      <Looked look={look} lines={5}>
        {(opened) =>
          opened.plan && opened.may.length > 0 ? (
            <Evaluation caseId={caseId} opened={opened} plan={opened.plan} />
          ) : (
            <Empty title={m['plan.empty']()}>{m['plan.empty.more']()}</Empty>
          )
        }
      </Looked>
    </Page>
  )
}
