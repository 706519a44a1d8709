// Writing a report: for whom, what one has to say and to what end, why it may, and what goes along. Nothing leaves from here.
import { useState } from 'react'
import { m } from '#texts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import type { KeptForm } from '../../../../platform/web/kept-form.ts'
import { BothForms } from '../../../../platform/web/parts/BothForms.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { type Prepared, WhyAndLines } from '../../disclosure/web/WhyAndLines.tsx'
import { NameField } from '../../receiver/web/NameField.tsx'
import type { ReceiverKind } from '../../receiver-kind/model.ts'
import { isFor, turnedTo } from '../../receiver-kind/rules.ts'
import { kindsOf, useReceiverKinds } from '../../receiver-kind/web/kinds.ts'
import type { ReportText } from '../model.ts'

/** As it stands in the form: whom it is for may still be open. */
export type Begun = Omit<ReportText, 'receiverKind'> & { receiverKind: string | null }

/** The fields one writes in, by which two that were written apart are put together. */
export const written = { receiver: ', ', message: '\n\n', purpose: '\n\n' }

type State = Pick<KeptForm<Begun>, 'values' | 'field' | 'set'>

type Kinds = readonly ReceiverKind[]

interface FormGiven {
  caseId: string
  /** What stands in it; kept while one writes where it is new. */
  form: State & Partial<Pick<KeptForm<Begun>, 'both' | 'words'>>
  prepared: Prepared
  onKeep: (text: ReportText) => Promise<void>
  onCancel?: () => void
}

/** What is offered to a kind of receiver, on the ground that goes with it. */
function preparedFor(prepared: Prepared, kind: ReceiverKind | null): Prepared {
  if (kind === null) return prepared
  const lines = prepared.lines.filter(({ group }) => isFor(kind, group))
  return kind.ground === null ? { ...prepared, lines } : { ...prepared, lines, ground: kind.ground, service: null }
}

/** The kind of receiver, which brings what a report to them starts from. */
function KindField({ form: { values, field, set }, prepared, kinds }: Pick<FormGiven, 'form' | 'prepared'> & { kinds: Kinds }) {
  const [had] = useState(values.receiverKind)
  const { kind, choices } = kindsOf(kinds)
  const turn = (receiverKind: string) => {
    const to = kind(receiverKind)
    if (to === null) return
    const now = { lines: values.lines, purpose: values.purpose, ground: values.allowedBy.ground }
    const given = { was: kind(values.receiverKind), offered: prepared.lines, usual: prepared.ground }
    const { ground, ...turned } = turnedTo(to, now, given)
    set({ receiverKind, ...turned, allowedBy: { ...values.allowedBy, ground } })
  }
  const bound = { ...field('receiverKind'), onChange: turn }
  return <SelectField {...bound} label={m['sharing.report.kind']()} choices={choices(had)} startHere required />
}

function Written({ caseId, form, prepared, kinds, onKeep, onCancel }: FormGiven & { kinds: Kinds }) {
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
        <KindField form={form} prepared={prepared} kinds={kinds} />
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
      <WhyAndLines
        key={values.receiverKind}
        prepared={preparedFor(prepared, kindsOf(kinds).kind(values.receiverKind))}
        values={values}
        set={set}
      />
      {words === undefined ? null : (
        <p className="small soft" role="status">
          {words}
        </p>
      )}
    </Form>
  )
}

export function ReportForm(given: FormGiven) {
  const look = useReceiverKinds()
  return (
    <Looked look={look} lines={8}>
      {({ kinds }) => <Written {...given} kinds={kinds} />}
    </Looked>
  )
}
