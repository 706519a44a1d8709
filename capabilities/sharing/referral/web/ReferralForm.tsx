// Writing a referral: to whom, what is asked, why it may, and what goes along. Nothing leaves from here.
import { useEffect, useRef } from 'react'
import { m } from '#texts'
import { timeFromDutch } from '../../../../core/kit/dutch-time.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { AllowedFields } from '../../disclosure/web/AllowedFields.tsx'
import { LinesField } from '../../disclosure/web/LinesField.tsx'
import { takenUp } from '../../draft/rules.ts'
import type { prepareReferral } from '../api.ts'
import type { ReferralText } from '../model.ts'
import { ReceiverField } from './ReceiverField.tsx'
import type { KeptReferral } from './use-kept-referral.ts'

export type Prepared = Given<typeof prepareReferral>

const noGoal = 'none'

/** A time as it is kept; empty stays empty. */
function timeOf(text: string): string {
  const time = text.trim() === '' ? '' : timeFromDutch(text)
  if (time === null) throw new NotUnderstood([{ field: 'warmAt', code: 'time' }])
  return time
}

function useReferralForm(start: ReferralText) {
  const form = useFields({ ...start, warmAt: start.warmAt.replace(':', '.') })
  const text = (): ReferralText => {
    const { values } = form
    if (!values.warm) return { ...values, warmOn: null, warmAt: '', warmWith: '' }
    return { ...values, warmAt: timeOf(values.warmAt) }
  }
  return { ...form, text }
}

type State = ReturnType<typeof useReferralForm>

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

/** Takes up what was kept once it is known, and keeps what is typed from then on. */
function useKeeping({ values, set, changed }: State, given: Pick<FormGiven, 'start' | 'prepared' | 'kept'>) {
  const { start, prepared, kept } = given
  const seen = useRef('')
  const keep = useRef(kept?.keep)
  keep.current = kept?.keep
  const text = kept?.text ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a text that came from elsewhere is taken up.
  useEffect(() => {
    if (text === '' || text === seen.current) return
    seen.current = text
    const again = takenUp(text, start, prepared)
    set({ ...again, warmAt: again.warmAt.replace(':', '.') })
  }, [text])
  useEffect(() => {
    // Back to how it began: nothing is kept.
    const now = changed ? JSON.stringify(values) : ''
    if (now === seen.current) return
    seen.current = now
    keep.current?.(now)
  }, [values, changed])
}

interface FormGiven {
  caseId: string
  start: ReferralText
  prepared: Prepared
  onKeep: (text: ReferralText) => Promise<void>
  onCancel?: () => void
  /** Absent for one that was kept before: its own page shows it. */
  kept?: KeptReferral
}

export function ReferralForm({ caseId, start, prepared, onKeep, onCancel, kept }: FormGiven) {
  const form = useReferralForm(start)
  const { values, field, set, text } = form
  useKeeping(form, { start, prepared, ...(kept ? { kept } : {}) })
  const question = useRef<HTMLTextAreaElement>(null)
  const count = m['sharing.lines.count']({ count: values.lines.length })
  return (
    <Form
      label={m['sharing.refer']()}
      submit={m['sharing.keep']()}
      onSubmit={() => onKeep(text())}
      {...(onCancel ? { onCancel } : {})}
    >
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
      <Section title={m['sharing.why']()}>
        <AllowedFields value={values.allowedBy} usual={prepared.ground} onChange={(allowedBy) => set({ allowedBy })} />
        <p className="soft small">{m['sharing.why.lead']()}</p>
      </Section>
      <Section title={m['sharing.lines']()} beside={<span className="soft small">{count}</span>}>
        <p className="soft">{m['sharing.lines.lead']()}</p>
        {prepared.sentence ? (
          <p className="attention private">{m['sharing.lines.sentence']({ words: prepared.sentence })}</p>
        ) : null}
        <LinesField offered={prepared.lines} value={values.lines} onChange={(lines) => set({ lines })} />
      </Section>
      <Warm values={values} field={field} />
      {kept ? (
        <p className="small soft" role="status">
          {kept.words}
        </p>
      ) : null}
    </Form>
  )
}
