// Writing a report: for whom, what one has to say and to what end, why it may, and what goes along. Nothing leaves from here.
import { m } from '#texts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import type { KeptForm } from '../../../../platform/web/kept-form.ts'
import { BothForms } from '../../../../platform/web/parts/BothForms.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import type { ReceiverKind } from '../../disclosure/model.ts'
import { type Prepared, WhyAndLines } from '../../disclosure/web/WhyAndLines.tsx'
import { NameField } from '../../receiver/web/NameField.tsx'
import type { ReportText } from '../model.ts'
import { kindChoices } from './words.ts'

/** As it stands in the form: whom it is for may still be open. */
export type Begun = Omit<ReportText, 'receiverKind'> & { receiverKind: ReceiverKind | null }

/** The fields one writes in, by which two that were written apart are put together. */
export const written = { receiver: ', ', message: '\n\n', purpose: '\n\n' }

type State = Pick<KeptForm<Begun>, 'values' | 'field' | 'set'>

interface FormGiven {
  caseId: string
  /** What stands in it; kept while one writes where it is new. */
  form: State & Partial<Pick<KeptForm<Begun>, 'both' | 'words'>>
  prepared: Prepared
  onKeep: (text: ReportText) => Promise<void>
  onCancel?: () => void
}

export function ReportForm({ caseId, form, prepared, onKeep, onCancel }: FormGiven) {
  const { values, field, set, both = null, words } = form
  const keep = async () => {
    const { receiverKind } = values
    if (receiverKind === null) throw new NotUnderstood([{ field: 'receiverKind', code: 'choose' }])
    await onKeep({ ...values, receiverKind })
  }
  return (
    <Form label={m['sharing.report']()} submit={m['sharing.keep']()} onSubmit={keep} {...(onCancel ? { onCancel } : {})}>
      <BothForms both={both} />
      <Section title={m['sharing.report.for']()}>
        <SelectField {...field('receiverKind')} label={m['sharing.report.kind']()} choices={kindChoices()} startHere required />
        <NameField caseId={caseId} {...field('receiver')} />
      </Section>
      <TextArea {...field('message')} label={m['sharing.report.message']()} rows={4} required voice />
      <TextArea
        {...field('purpose')}
        label={m['sharing.report.purpose']()}
        hint={m['sharing.report.purpose.hint']()}
        rows={2}
        required
      />
      <WhyAndLines prepared={prepared} values={values} set={set} />
      {words === undefined ? null : (
        <p className="small soft" role="status">
          {words}
        </p>
      )}
    </Form>
  )
}
