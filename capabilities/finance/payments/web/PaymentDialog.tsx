// One payment: to whom, how much, and on which day; mostly an amount and Enter.
import { useRef } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { KeptClaim } from '../../debts/model.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { notePayment } from '../api.ts'
import { type Payment, paidSources } from '../model.ts'

interface DialogGiven {
  caseId: string
  claims: readonly KeptClaim[]
  /** A plan was kept, by which one payment can be shared. */
  planned: boolean
  onClose: () => void
}

const all = 'all'

export function PaymentDialog({ caseId, claims, planned, onClose }: DialogGiven) {
  const today = useToday()
  const { values, field } = useFields({
    to: planned ? all : (claims[0]?.id ?? ''),
    cents: null as Cents | null,
    onDay: today as Day | null,
    source: 'person' as Payment['source'],
  })
  // The same id on a second try, so that a lost answer never makes a second payment.
  const paymentId = useRef(newId())
  const note = useChange(notePayment)
  async function save(): Promise<void> {
    const { to, cents, onDay, source } = values
    const claimId = to === all ? null : to
    await note.mutateAsync({ caseId, paymentId: paymentId.current, claimId, cents: cents ?? 0, onDay: onDay ?? today, source })
    tell(m['finance.payments.noted']())
    onClose()
  }
  const choices = claims.map((claim) => ({
    value: claim.id,
    label: [creditorWords(claim), claim.reference].filter(Boolean).join(', '),
  }))
  return (
    <Dialog title={m['finance.payments.note']()} onClose={onClose} size="small">
      <Form onSubmit={save} onCancel={onClose} submit={m['web.save']()}>
        <p className="soft small">{m['finance.payments.note.lead']()}</p>
        <MoneyField {...field('cents')} label={m['finance.payments.amount']()} startHere required />
        <SelectField
          {...field('to')}
          label={m['finance.payments.to']()}
          choices={planned ? [{ value: all, label: m['finance.payments.to.all']() }, ...choices] : choices}
          required
        />
        <DateField {...field('onDay')} label={m['finance.payments.on']()} lean="back" past required />
        <ChoiceField
          {...field('source')}
          label={m['finance.payments.source']()}
          choices={paidSources.map((value) => ({ value, label: m[`finance.payments.source.${value}`]() }))}
          required
        />
      </Form>
    </Dialog>
  )
}
