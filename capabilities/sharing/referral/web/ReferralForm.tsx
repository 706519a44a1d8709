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
import { type Whom, WhomFields } from './WhomFields.tsx'

const noGoal = 'none'

/** The fields one writes in, by which two that were written apart are put together. */
export const written = { receiver: ', ', question: '\n\n', purpose: '\n\n', warmWith: ', ' }

/** As it stands in the form. */
export type Filled = ReferralText & Whom

type State = Pick<KeptForm<Filled>, 'values' | 'field' | 'set'>

/** A time as it is kept; empty stays empty. */
function timeOf(text: string): string {
  const time = text.trim() === '' ? '' : timeFromDutch(text)
  if (time === null) throw new NotUnderstood([{ field: 'warmAt', code: 'time' }])
  return time
}

/** As it is kept; in the form a time stands as it was typed. To whom could read it all nothing goes along. */
function textOf({ inside, help: _, sees, ...values }: Filled): ReferralText {
  if (inside && values.colleague === null) throw new NotUnderstood([{ field: 'colleague', code: 'choose' }])
  const text = sees ? { ...values, lines: [] } : values
  return text.warm ? { ...text, warmAt: timeOf(text.warmAt) } : { ...text, ...{ warmOn: null, warmAt: '', warmWith: '' } }
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
  form: State & Partial<Pick<KeptForm<Filled>, 'both' | 'words'>>
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
        <WhomFields caseId={caseId} goalId={values.goalId} value={values} set={set} onKnown={() => question.current?.focus()} />
      </Section>
      <TextArea
        {...field('question')}
        ref={question}
        label={values.inside ? m['sharing.inside.question']() : m['sharing.question']()}
        rows={3}
        required
      />
      <TextArea {...field('purpose')} label={m['sharing.purpose']()} rows={2} />
      {values.sees ? (
        <p className="soft">{m['sharing.inside.sees.more']()}</p>
      ) : (
        <WhyAndLines prepared={prepared} values={values} set={set} />
      )}
      <Warm values={values} field={field} />
      {words === undefined ? null : (
        <p className="small soft" role="status">
          {words}
        </p>
      )}
    </Form>
  )
}
