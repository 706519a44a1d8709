// Writing a referral: to whom, what is asked, why it may, and what goes along. Nothing leaves from here.
import { useRef } from 'react'
import { m } from '#texts'
import { timeFromDutch } from '../../../../core/kit/dutch-time.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import type { KeptForm } from '../../../../platform/web/kept-form.ts'
import { BothForms } from '../../../../platform/web/parts/BothForms.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { type Prepared, WhyAndLines } from '../../disclosure/web/WhyAndLines.tsx'
import type { ReferralText } from '../model.ts'
import { ReceiverField } from './ReceiverField.tsx'

const noGoal = 'none'

/** The fields one writes in, by which two that were written apart are put together. */
export const written = { receiver: ', ', question: '\n\n', purpose: '\n\n', warmWith: ', ' }

type State = Pick<KeptForm<ReferralText>, 'values' | 'field' | 'set'>

/** A time as it is kept; empty stays empty. */
function timeOf(text: string): string {
  const time = text.trim() === '' ? '' : timeFromDutch(text)
  if (time === null) throw new NotUnderstood([{ field: 'warmAt', code: 'time' }])
  return time
}

/** As it is kept; in the form a time stands as it was typed. */
function textOf(values: ReferralText): ReferralText {
  return values.warm ? { ...values, warmAt: timeOf(values.warmAt) } : { ...values, ...{ warmOn: null, warmAt: '', warmWith: '' } }
}

/** The first talk together, as a part of handing someone over. */
function Warm({ values, field }: Pick<State, 'values' | 'field'>) {
  return (
    <>
      <CheckField {...field('warm')} label={m['sharing.warm']()} hint={m['sharing.warm.hint']()} />
      {values.warm ? (
        <>
          <DateField {...field('warmOn')} label={m['sharing.warm.on']()} lean="ahead" />
          <TextField {...field('warmAt')} label={m['sharing.warm.at']()} hint={m['sharing.warm.at.hint']()} width="short" />
          <TextField {...field('warmWith')} label={m['sharing.warm.with']()} />
        </>
      ) : null}
    </>
  )
}

function Goals({ goals, values, set }: Pick<State, 'values' | 'set'> & Pick<Prepared, 'goals'>) {
  if (goals.length === 0) return null
  const choices = [
    { value: noGoal, label: m['sharing.for-goal.none']() },
    ...goals.map(({ id, ownWords }) => ({ value: id, label: ownWords.slice(0, 120) })),
  ]
  return (
    <SelectField
      name="goalId"
      label={m['sharing.for-goal']()}
      value={values.goalId ?? noGoal}
      onChange={(goalId) => set({ goalId: goalId === noGoal ? null : goalId })}
      choices={choices}
      required
    />
  )
}

interface FormGiven {
  caseId: string
  /** What stands in it; kept while one writes where it is new. */
  form: State & Partial<Pick<KeptForm<ReferralText>, 'both' | 'words'>>
  prepared: Prepared
  onKeep: (text: ReferralText) => Promise<void>
  onCancel?: () => void
}

export function ReferralForm({ caseId, form, prepared, onKeep, onCancel }: FormGiven) {
  const { values, field, set, both = null, words } = form
  const question = useRef<HTMLTextAreaElement>(null)
  return (
    <Form
      label={m['sharing.refer']()}
      submit={m['sharing.keep']()}
      onSubmit={() => onKeep(textOf(values))}
      {...(onCancel ? { onCancel } : {})}
    >
      <BothForms both={both} />
      <Section title={m['sharing.to']()}>
        <Goals goals={prepared.goals} values={values} set={set} />
        <ReceiverField
          caseId={caseId}
          goalId={values.goalId}
          value={values}
          onChange={(receiver, chosen) => {
            set(receiver)
            // Whom is known; what is asked comes next.
            if (chosen) question.current?.focus()
          }}
        />
      </Section>
      <TextArea {...field('question')} ref={question} label={m['sharing.question']()} rows={3} required />
      <TextArea {...field('purpose')} label={m['sharing.purpose']()} rows={2} />
      <WhyAndLines prepared={prepared} values={values} set={set} />
      <Warm values={values} field={field} />
      {words === undefined ? null : (
        <p className="small soft" role="status">
          {words}
        </p>
      )}
    </Form>
  )
}
