// One debt in whole: to whom, how much, what threatens, and what else must be known; and the way off the list.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { type Bound, useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { putClaim } from '../api.ts'
import { attachment, claimKind, claimKinds, claimStates, type KeptClaim, threats } from '../model.ts'
import { costsWords, interestWords } from './asked-words.ts'
import { CreditorField } from './CreditorField.tsx'
import { type Begun, type ClaimFields, entryOf, fieldsOf, newFields, withKind } from './claim-form.ts'
import { RemoveDialog } from './RemoveDialog.tsx'

type FieldOf = <Name extends keyof ClaimFields & string>(name: Name) => Bound<ClaimFields[Name]>
interface Part {
  field: FieldOf
  values: ClaimFields
  set: (part: Partial<ClaimFields>) => void
}

function Owed({ field, values, set }: Part) {
  return (
    <>
      <CreditorField
        {...field('creditor')}
        label={m['finance.debts.creditor']()}
        hint={m['finance.debts.creditor.hint']()}
        onChosen={({ kind }) => set(withKind(claimKind.safeParse(kind).data ?? 'other'))}
        startHere
      />
      <SelectField
        {...field('kind')}
        onChange={(kind) => set(withKind(kind))}
        label={m['finance.debts.kind']()}
        choices={claimKinds.map((value) => ({ value, label: m[`finance.debts.kind.${value}`]() }))}
        required
      />
      <MoneyField
        {...field('currentCents')}
        label={m['finance.debts.current']()}
        hint={m['finance.debts.current.hint']()}
        required
      />
      <CreditorField
        {...field('collector')}
        label={m['finance.debts.collector']()}
        hint={m['finance.debts.collector.hint']()}
        onChosen={({ collectsFor }) => {
          if (collectsFor && values.creditor.trim() === '') set({ creditor: collectsFor })
        }}
      />
      <TextField {...field('reference')} label={m['finance.debts.reference']()} width="half" />
      <CheckField
        {...field('preferential')}
        label={m['finance.debts.preferential']()}
        hint={m['finance.debts.preferential.hint']()}
      />
      <CheckField {...field('disputed')} label={m['finance.debts.disputed']()} hint={m['finance.debts.disputed.hint']()} />
    </>
  )
}

function Threatens({ field, values }: Part) {
  return (
    <>
      <ChoiceField
        {...field('threat')}
        label={m['finance.debts.threat']()}
        choices={threats.map((value) => ({ value, label: m[`finance.debts.threat.${value}`]() }))}
        required
      />
      {values.threat === 'none' ? null : (
        <>
          <DateField {...field('threatOn')} label={m['finance.debts.threat.on']()} lean="ahead" />
          <DateField
            {...field('threatReportedOn')}
            label={m['finance.debts.threat.reported']()}
            hint={m['finance.debts.threat.reported.hint']()}
            lean="back"
          />
        </>
      )}
    </>
  )
}

function More({ field, values }: Part) {
  const today = useToday()
  return (
    <details className="claim-more">
      <summary>{m['finance.debts.part.more']()}</summary>
      <div className="form">
        <ChoiceField
          {...field('state')}
          label={m['finance.debts.state']()}
          choices={claimStates.map((value) => ({ value, label: m[`finance.debts.state.${value}`]() }))}
          beside
          required
        />
        <DateField {...field('balanceDay')} label={m['finance.debts.balance-day']()} lean="back" />
        <MoneyField {...field('interestCents')} label={m['finance.debts.interest']()} hint={interestWords(values, today)} />
        <MoneyField {...field('costsCents')} label={m['finance.debts.costs']()} hint={costsWords(values)} />
        <MoneyField {...field('originalCents')} label={m['finance.debts.original']()} />
        <DateField {...field('since')} label={m['finance.debts.since']()} lean="back" />
        <MoneyField {...field('instalmentCents')} label={m['finance.debts.instalment']()} />
        <SelectField
          {...field('attachment')}
          label={m['finance.debts.attachment']()}
          choices={attachment.options.map((value) => ({ value, label: m[`finance.debts.attachment.${value}`]() }))}
          required
        />
        <CheckField {...field('joint')} label={m['finance.debts.joint']()} />
        <CheckField
          {...field('excludedFromDischarge')}
          label={m['finance.debts.excluded']()}
          hint={m['finance.debts.excluded.hint']()}
        />
        <TextArea {...field('note')} label={m['finance.debts.note']()} />
      </div>
    </details>
  )
}

interface ClaimDialogGiven {
  caseId: string
  /** The debt to change, or what was typed of a new one. */
  of: KeptClaim | Begun
  /** Only to be read. */
  locked: boolean
  /** A new debt was saved. */
  onAdded: () => void
  onClose: () => void
}

export function ClaimDialog({ caseId, of, locked, onAdded, onClose }: ClaimDialogGiven) {
  const today = useToday()
  const kept = 'id' in of ? of : null
  const { values, field, set } = useFields<ClaimFields>('id' in of ? fieldsOf(of) : newFields(of))
  const [removing, setRemoving] = useState(false)
  const id = useRef(kept?.id ?? newId())
  const put = useChange(putClaim)
  async function save(): Promise<void> {
    const seen = { version: kept?.version ?? null, seenCents: kept?.currentCents ?? null }
    await put.mutateAsync({ caseId, claimId: id.current, ...seen, ...entryOf(values, today) })
    if (kept === null) onAdded()
    onClose()
  }
  if (removing && kept) return <RemoveDialog caseId={caseId} claim={kept} onClose={onClose} />
  const part = { field: field as FieldOf, values, set }
  const back = kept?.state === 'withdrawn'
  return (
    <Dialog title={kept ? m['finance.debts.change']() : m['finance.debts.add']()} onClose={onClose}>
      <Form
        onSubmit={save}
        onCancel={onClose}
        {...(locked ? {} : { submit: back ? m['finance.debts.back']() : m['web.save']() })}
      >
        {back ? <p className="attention">{kept.withdrawnBecause}</p> : null}
        <Owed {...part} />
        <Threatens {...part} />
        <More {...part} />
        {kept && !back && !locked ? (
          <div>
            <Button kind="plain" icon="trash" onClick={() => setRemoving(true)}>
              {m['finance.debts.remove']()}
            </Button>
          </div>
        ) : null}
      </Form>
    </Dialog>
  )
}
