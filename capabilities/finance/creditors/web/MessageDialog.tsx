// Noting one message: to or from one creditor, or the same to many at once.
import { useRef } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { KeptClaim } from '../../debts/model.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { noteBalance, noteMessages } from '../api.ts'
import type { MessageKind } from '../model.ts'

export interface Noting {
  kind: MessageKind
  claims: readonly KeptClaim[]
}

interface MessageGiven {
  caseId: string
  noting: Noting
  /** What the proposal offers each claim in all. */
  offers: ReadonlyMap<Id, Cents>
  /** Day that the other balances are of. */
  balanceDay: Day
  onClose: () => void
}

interface Fields {
  onDay: Day | null
  balanceDay: Day | null
  cents: Cents | null
  because: string
}

/** To whom it goes when it goes to many, with what each is offered. */
function ToMany({ noting: { kind, claims }, offers }: Pick<MessageGiven, 'noting' | 'offers'>) {
  return (
    <List label={m['finance.creditors.to']()}>
      {claims.map((claim) => (
        <Row
          key={claim.id}
          title={creditorWords(claim)}
          end={kind === 'proposed' ? <span className="private">{amount(offers.get(claim.id) ?? 0)}</span> : null}
        />
      ))}
    </List>
  )
}

export function MessageDialog({ caseId, noting, offers, balanceDay, onClose }: MessageGiven) {
  const { kind, claims } = noting
  const today = useToday()
  const only = claims.length === 1 ? claims[0] : undefined
  const offered = kind === 'proposed' && only ? (offers.get(only.id) ?? null) : null
  const { values, field } = useFields<Fields>({ onDay: today, balanceDay, cents: offered, because: '' })
  const ids = useRef(claims.map(() => newId()))
  const notes = useChange(noteMessages)
  const balance = useChange(noteBalance)
  const onDay = values.onDay ?? today

  async function save(): Promise<void> {
    if (kind === 'balance') {
      const [claim] = claims
      const [messageId = newId()] = ids.current
      if (!claim) return
      const stated = { onDay, balanceDay: values.balanceDay ?? balanceDay, cents: values.cents ?? 0 }
      await balance.mutateAsync({ caseId, claimId: claim.id, version: claim.version, messageId, ...stated })
    } else {
      const centsOf = ({ id }: KeptClaim) => (kind === 'proposed' ? (only ? values.cents : (offers.get(id) ?? null)) : null)
      const lines = claims.map((claim, at) => ({ id: ids.current[at] ?? newId(), claimId: claim.id, cents: centsOf(claim) }))
      await notes.mutateAsync({ caseId, kind, onDay, because: values.because, lines })
    }
    tell(m['finance.creditors.noted']({ count: claims.length }))
    onClose()
  }

  return (
    <Dialog title={m[`finance.creditors.do.${kind}`]()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['finance.creditors.note']()} onCancel={onClose}>
        {only ? <p className="private">{creditorWords(only)}</p> : <ToMany noting={noting} offers={offers} />}
        <DateField {...field('onDay')} label={m['finance.creditors.day']()} lean="back" past required />
        {kind === 'balance' ? (
          <>
            <MoneyField {...field('cents')} label={m['finance.creditors.balance']()} required />
            <DateField
              {...field('balanceDay')}
              label={m['finance.debts.balance-day']()}
              hint={m['finance.creditors.balance-day.hint']()}
              lean="back"
              past
              required
            />
          </>
        ) : null}
        {kind === 'proposed' && only ? (
          <MoneyField
            {...field('cents')}
            label={m['finance.creditors.offered']()}
            hint={m['finance.creditors.offered.hint']()}
            required
          />
        ) : null}
        {kind === 'refused' || kind === 'noCooperation' ? (
          <TextField
            {...field('because')}
            label={m['finance.creditors.because']()}
            hint={m['finance.creditors.because.hint']()}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}
