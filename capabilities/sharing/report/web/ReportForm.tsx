// Writing a report: for whom, what one has to say and to what end, why it may, and what goes along. Nothing leaves from here.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import type { OfferedLine, ReceiverKind } from '../../disclosure/model.ts'
import { AllowedFields } from '../../disclosure/web/AllowedFields.tsx'
import { LinesField } from '../../disclosure/web/LinesField.tsx'
import type { prepareReferral } from '../../referral/api.ts'
import type { ReportText } from '../model.ts'
import { kindChoices } from './words.ts'

export type Prepared = Given<typeof prepareReferral>

/** As it stands in the form: whom it is for may still be open. */
export type Begun = Omit<ReportText, 'receiverKind'> & { receiverKind: ReceiverKind | null }

export const lineOf = ({ stopped: _, ...line }: OfferedLine) => line

interface FormGiven {
  start: Begun
  prepared: Prepared
  onKeep: (text: ReportText) => Promise<void>
  onCancel?: () => void
}

export function ReportForm({ start, prepared, onKeep, onCancel }: FormGiven) {
  const { values, field, set } = useFields(start)
  const keep = async () => {
    const { receiverKind } = values
    if (receiverKind === null) throw new NotUnderstood([{ field: 'receiverKind', code: 'choose' }])
    await onKeep({ ...values, receiverKind })
  }
  const count = m['sharing.lines.count']({ count: values.lines.length })
  return (
    <Form label={m['sharing.report']()} submit={m['sharing.keep']()} onSubmit={keep} {...(onCancel ? { onCancel } : {})}>
      <Section title={m['sharing.report.for']()}>
        <SelectField {...field('receiverKind')} label={m['sharing.report.kind']()} choices={kindChoices()} startHere required />
        <TextField
          {...field('receiver')}
          label={m['sharing.report.receiver']()}
          hint={m['sharing.report.receiver.hint']()}
          required
        />
      </Section>
      <TextArea {...field('message')} label={m['sharing.report.message']()} rows={4} required voice />
      <TextArea
        {...field('purpose')}
        label={m['sharing.report.purpose']()}
        hint={m['sharing.report.purpose.hint']()}
        rows={2}
        required
      />
      <Section title={m['sharing.why']()}>
        <AllowedFields value={values.allowedBy} onChange={(allowedBy) => set({ allowedBy })} />
        <p className="soft small">{m['sharing.why.lead']()}</p>
      </Section>
      <Section title={m['sharing.lines']()} beside={<span className="soft small">{count}</span>}>
        <p className="soft">{m['sharing.lines.lead']()}</p>
        {prepared.sentence ? (
          <p className="attention private">{m['sharing.lines.sentence']({ words: prepared.sentence })}</p>
        ) : null}
        <LinesField offered={prepared.lines} value={values.lines} onChange={(lines) => set({ lines })} />
      </Section>
    </Form>
  )
}
