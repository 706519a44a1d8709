// What was paid: how far the debt has fallen, whether that is as planned, and each payment with its day.
import { useState } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, monthWords } from '../../../../platform/web/when.ts'
import type { KeptClaim, PlanEntry } from '../../debts/model.ts'
import type { DebtPicture } from '../../debts/rules/debt-picture.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { notePayment, removePayment } from '../api.ts'
import type { Payment } from '../model.ts'
import type { Fall } from '../rules/debt-line.ts'
import { PaymentDialog } from './PaymentDialog.tsx'

/** So many stand open; who looks further back opens the rest. */
const shownFirst = 4

interface Once {
  id: string
  parts: readonly Payment[]
  first: Payment
  cents: number
}

/** Payments as they were made: one to all creditors is one. */
function asMade(payments: readonly Payment[]): Once[] {
  return [...Map.groupBy(payments, ({ id }) => id)].flatMap(([id, parts]) => {
    const [first] = parts
    return first ? [{ id, parts, first, cents: parts.reduce((sum, one) => sum + one.cents, 0) }] : []
  })
}

interface PaidGiven {
  caseId: string
  claims: readonly KeptClaim[]
  payments: readonly Payment[]
  fall: Fall | null
  /** The plan that was kept and how it runs; null before there is one. */
  plan: { picture: DebtPicture; entry: PlanEntry } | null
  may: readonly string[]
}

/** How it stands with the plan, in one sentence. */
function planWords({ picture: { paid, behind }, entry }: NonNullable<PaidGiven['plan']>): string {
  const since = m['finance.payments.since']({ month: monthWords(entry.startMonth), amount: euros(paid) })
  if (behind === 0) return `${since} ${m['finance.payments.on-track']()}`
  const amount = euros(Math.abs(behind))
  return `${since} ${behind > 0 ? m['finance.payments.behind']({ amount }) : m['finance.payments.ahead']({ amount })}`
}

function Payments({
  caseId,
  made,
  nameOf,
  mayRemove,
}: {
  caseId: string
  made: readonly Once[]
  nameOf: (claimId: string) => string
  mayRemove: boolean
}) {
  const today = useToday()
  const remove = useChange(removePayment)
  const takeAway = (paymentId: string) =>
    remove
      .mutateAsync({ caseId, paymentId })
      .then(() => tell(m['finance.payments.removed']()))
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <List label={m['finance.payments.list']()}>
      {made.map(({ id, parts, first, cents }) => (
        <Row
          key={id}
          title={
            <>
              <span className="number private">{euros(cents)}</span>{' '}
              {parts.length > 1 ? m['finance.payments.shared']({ count: parts.length }) : nameOf(first.claimId)}
            </>
          }
          below={[
            dayWords(first.onDay, today),
            m[`finance.payments.source.${first.source}`]().toLowerCase(),
            m['finance.payments.by']({ name: first.by }),
          ].join(', ')}
          end={
            mayRemove ? (
              <Button
                kind="plain"
                small
                className="no-print"
                aria-label={m['finance.payments.remove-of']({ amount: euros(cents), day: dayWords(first.onDay, today) })}
                onClick={() => void takeAway(id)}
              >
                {m['finance.payments.remove']()}
              </Button>
            ) : null
          }
        />
      ))}
    </List>
  )
}

/** How far the debt has fallen; nothing where it has not. */
export function FellLine({ fall }: { fall: Fall | null }) {
  if (!fall) return null
  const words = { from: euros(fall.from), month: monthWords(fall.since), to: euros(fall.to) }
  return (
    <p className="beside">
      <strong className="free-room private">{m['finance.payments.fell']({ amount: euros(fall.from - fall.to) })}</strong>
      <span className="soft private">{m['finance.payments.fell.words'](words)}</span>
    </p>
  )
}

export function PaidPart({ caseId, claims, payments, fall, plan, may }: PaidGiven) {
  const [noting, setNoting] = useState(false)
  const mayNote = may.includes(notePayment.name)
  const made = asMade(payments)
  const names = new Map(claims.map((claim) => [claim.id, creditorWords(claim)]))
  const list = {
    caseId,
    nameOf: (claimId: string) => names.get(claimId) ?? m['finance.debts.creditor.unknown'](),
    mayRemove: may.includes(removePayment.name),
  }
  const earlier = made.slice(shownFirst)
  return (
    <Section
      title={m['finance.payments.title']()}
      beside={
        mayNote ? (
          <span className="push no-print">
            <Button icon="plus" onClick={() => setNoting(true)}>
              {m['finance.payments.note']()}
            </Button>
          </span>
        ) : null
      }
    >
      <FellLine fall={fall} />
      {plan && plan.picture.paid > 0 ? <p className="private">{planWords(plan)}</p> : null}
      {made.length === 0 ? (
        <p className="soft">{mayNote ? m['finance.payments.empty']() : m['finance.payments.empty.read']()}</p>
      ) : (
        <Payments {...list} made={made.slice(0, shownFirst)} />
      )}
      {earlier.length > 0 ? (
        <details className="no-print">
          <summary>{m['finance.payments.earlier']({ count: earlier.length })}</summary>
          <Payments {...list} made={earlier} />
        </details>
      ) : null}
      {noting ? <PaymentDialog caseId={caseId} claims={claims} planned={plan !== null} onClose={() => setNoting(false)} /> : null}
    </Section>
  )
}
