// Asking someone about the plan: who, what they answered, and how they put it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { ChoiceField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { recordAgreement } from '../api.ts'
import { type Answer, answers, type PlanView } from '../model.ts'
import { isAskedToo, lastAnswers } from '../rules/agreement.ts'
import type { Opened } from './opened.ts'
import { SignatureField, signatureOf, unsigned } from './SignatureField.tsx'

const another = 'another'

/** What was answered before, so that nobody is asked twice without knowing. */
function Before({ plan }: { plan: PlanView }) {
  const today = useToday()
  const before = lastAnswers(plan.agreements)
  if (before.length === 0) return null
  return (
    <ul className="stack tight small soft">
      {before.map((one) => (
        <li key={one.id}>{m[`plan.answered.${one.answer}`]({ name: one.name, day: dayWords(one.saidOn, today) })}</li>
      ))}
    </ul>
  )
}

export function AgreementDialog({ plan, people, onClose }: { plan: PlanView; people: Opened['people']; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const record = useChange(recordAgreement)
  const { values, field } = useFields({
    who: people[0]?.id ?? another,
    name: '',
    answer: null as Answer | null,
    note: '',
    saidOn: today as Day | null,
    signing: unsigned,
  })
  const send = async () => {
    if (values.answer === null) return
    const person = people.find(({ id }) => id === values.who)
    const { answer, note } = values
    const signature = answer === 'agreed' ? signatureOf(values.signing) : null
    const who = { personId: person?.id ?? null, name: person?.name ?? values.name }
    await record.mutateAsync({
      planId: plan.id,
      id,
      ...who,
      answer,
      note,
      saidOn: values.saidOn ?? today,
      revision: plan.revision,
      signature,
    })
    onClose()
  }
  const asked = people.find(({ id }) => id === values.who)
  const choices = [
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: another, label: m['plan.agree.another']() },
  ]
  return (
    <Dialog title={m['plan.agree']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <Before plan={plan} />
        <SelectField {...field('who')} label={m['plan.agree.who']()} required choices={choices} startHere />
        {isAskedToo(asked?.years ?? null) ? <p className="small soft">{m['plan.agree.asked-too']()}</p> : null}
        {values.who === another ? <TextField {...field('name')} label={m['plan.agree.name']()} required width="half" /> : null}
        <ChoiceField
          {...field('answer')}
          label={m['plan.agree.answer']()}
          required
          choices={answers.map((value) => ({ value, label: m[`plan.answer.${value}`]() }))}
        />
        <TextArea {...field('note')} label={m['plan.agree.note']()} rows={2} />
        <DateField {...field('saidOn')} label={m['plan.agree.day']()} lean="back" />
        {values.answer === 'agreed' ? <SignatureField {...field('signing')} /> : null}
      </Form>
    </Dialog>
  )
}
