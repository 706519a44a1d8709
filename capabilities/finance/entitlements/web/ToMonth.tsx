// A right that is not claimed yet goes to the month: with the amount that was worked out, or with the one of the official calculation.
import { useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { putPost } from '../../budget/api.ts'
import { groupOf } from '../../budget/model.ts'
import type { Law } from '../model.ts'
import { categoryOf } from '../rules/held-beside.ts'
import { lawWords, officialOf } from './law-words.ts'

interface Where {
  caseId: string
  law: Law
}

/** A new line goes below what is there. */
const below = 10_000

/** Puts a post that is shown in the month and does not count yet. */
function useClaim({ caseId, law }: Where) {
  const put = useChange(putPost)
  const category = categoryOf[law]
  const claim = async (amountCents: Cents, note: string): Promise<void> => {
    const plain = { expression: null, from: null, until: null, dueMonths: [], personId: null, position: below }
    const post = { id: newId(), group: groupOf(category), category, name: lawWords(law), amountCents, note, ...plain }
    await put.mutateAsync({ caseId, version: null, post: { ...post, period: 'month', state: 'notYetClaimed' } })
    tell(m['finance.entitlements.to-month.done']())
  }
  return { claim, busy: put.isPending }
}

export function ToMonth({ monthly, ...where }: Where & { monthly: Cents }) {
  const { claim, busy } = useClaim(where)
  return (
    <Button small icon="plus" busy={busy} onClick={() => void claim(monthly, '')}>
      {m['finance.entitlements.to-month']()}
    </Button>
  )
}

function ClaimDialog({ onClose, ...where }: Where & { onClose: () => void }) {
  const today = useToday()
  const { claim } = useClaim(where)
  const { law } = where
  const source = m['finance.entitlements.claim.source.first']({ site: new URL(officialOf[law]).hostname.replace(/^www\./, '') })
  const { values, field } = useFields<{ amount: Cents | null; source: string }>({ amount: null, source })
  async function save(): Promise<void> {
    if (values.amount === null) return
    const from = { source: values.source, day: dayWords(today) }
    await claim(Math.max(0, values.amount), m['finance.entitlements.claim.note'](from, { locale: 'nl' }))
    onClose()
  }
  return (
    <Dialog title={m['finance.entitlements.claim']({ law: lawWords(law) })} size="small" onClose={onClose}>
      <Form onSubmit={save} submit={m['finance.entitlements.to-month']()} onCancel={onClose}>
        <MoneyField
          {...field('amount')}
          label={m['finance.entitlements.claim.amount']()}
          hint={m['finance.entitlements.claim.amount.hint']()}
          required
        />
        <TextField {...field('source')} label={m['finance.entitlements.claim.source']()} required />
      </Form>
    </Dialog>
  )
}

/** Where Omzien says no amount: the worker types what the official calculation gives, and from where. */
export function TypedToMonth(where: Where) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small icon="plus" onClick={() => setOpen(true)}>
        {m['finance.entitlements.to-month']()}
      </Button>
      {open ? <ClaimDialog {...where} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
