// The plan that people make themselves: it stands before ours, in their own words.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Pill, Sheet, Voice } from '../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { recordFirstPlan } from '../family/api.ts'
import { type FirstPlan, firstPlanAnswers, firstPlanKinds } from '../family/model.ts'

interface FormGiven {
  caseId: string
  kind: FirstPlan['kind']
  before: FirstPlan | undefined
  onClose: () => void
}

function FirstPlanForm({ caseId, kind, before, onClose }: FormGiven) {
  const today = useToday()
  const [id] = useState(newId)
  const record = useChange(recordFirstPlan)
  const { values, field } = useFields({
    offeredOn: (before?.offeredOn ?? today) as Day | null,
    answer: before?.answer ?? ('open' as FirstPlan['answer']),
    receivedOn: (before?.receivedOn ?? today) as Day | null,
    body: before?.body ?? '',
  })
  const send = async () => {
    const { answer, body } = values
    const receivedOn = answer === 'received' ? values.receivedOn : null
    const said = { offeredOn: values.offeredOn ?? today, answer, receivedOn, body }
    await record.mutateAsync({ caseId, kind, id: before?.id ?? id, version: before?.version ?? 0, ...said })
    onClose()
  }
  return (
    <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
      <DateField {...field('offeredOn')} label={m['plan.first.offered']()} lean="back" required />
      <ChoiceField
        {...field('answer')}
        label={m['plan.first.answer']()}
        required
        choices={firstPlanAnswers.map((value) => ({ value, label: m[`plan.first.answer.${value}`]() }))}
      />
      {values.answer === 'received' ? (
        <>
          <DateField {...field('receivedOn')} label={m['plan.first.received']()} lean="back" required />
          <TextArea {...field('body')} label={m['plan.first.body']()} hint={m['plan.first.body.hint']()} voice rows={6} />
        </>
      ) : null}
    </Form>
  )
}

interface DialogGiven {
  caseId: string
  firstPlans: readonly FirstPlan[]
  /** The one to change; left out where one still chooses. */
  kind?: FirstPlan['kind']
  onClose: () => void
}

export function FirstPlanDialog({ caseId, firstPlans, kind: given, onClose }: DialogGiven) {
  const [chosen, choose] = useState<FirstPlan['kind']>(given ?? 'personal')
  return (
    <Dialog title={m[`plan.first.${chosen}`]()} onClose={onClose}>
      <div className="stack">
        {given ? null : (
          <ChoiceField
            name="kind"
            label={m['plan.first.kind']()}
            beside
            value={chosen}
            onChange={choose}
            choices={firstPlanKinds.map((value) => ({ value, label: m[`plan.first.${value}`]() }))}
          />
        )}
        {chosen === 'personal' ? <p className="soft small">{m['plan.first.personal.hint']()}</p> : null}
        <FirstPlanForm
          key={chosen}
          caseId={caseId}
          kind={chosen}
          before={firstPlans.find(({ kind }) => kind === chosen)}
          onClose={onClose}
        />
      </div>
    </Dialog>
  )
}

function OnePlan({ one, onChange }: { one: FirstPlan; onChange: (() => void) | null }) {
  const today = useToday()
  const { answer, receivedOn, offeredOn } = one
  const when =
    answer === 'received' && receivedOn
      ? m['plan.first.line.received']({ day: dayWords(receivedOn, today) })
      : m[`plan.first.line.${answer === 'declined' ? 'declined' : 'open'}`]({ day: dayWords(offeredOn, today) })
  return (
    <Sheet as="article" label={m[`plan.first.${one.kind}`]()} dashed={answer === 'open'}>
      <div className="goal-head plan-first-head">
        <strong>{m[`plan.first.${one.kind}`]()}</strong>
        <span className="push goal-marks">
          <Pill tone={answer === 'received' ? 'sky' : answer === 'open' ? 'sun' : 'plain'}>{when}</Pill>
          {onChange ? (
            <Button
              kind="plain"
              icon="edit"
              word={m['plan.first.change']({ what: m[`plan.first.${one.kind}`]() })}
              onClick={onChange}
            />
          ) : null}
        </span>
      </div>
      {one.body ? (
        <div className="private plan-lines">
          <Voice>{one.body}</Voice>
        </div>
      ) : null}
    </Sheet>
  )
}

interface Given {
  caseId: string
  firstPlans: readonly FirstPlan[]
  mayChange: boolean
}

export function FirstPlans({ caseId, firstPlans, mayChange }: Given) {
  const [changing, change] = useState<FirstPlan['kind'] | null>(null)
  return (
    <>
      {firstPlans.map((one) => (
        <OnePlan key={one.id} one={one} onChange={mayChange ? () => change(one.kind) : null} />
      ))}
      {changing === null ? null : (
        <FirstPlanDialog caseId={caseId} firstPlans={firstPlans} kind={changing} onClose={() => change(null)} />
      )}
    </>
  )
}
