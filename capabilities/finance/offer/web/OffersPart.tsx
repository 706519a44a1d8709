// Proposals on record: putting the one of now there, and reading each as it was.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { amount, euros } from '../../../../platform/web/amount.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { KeptClaim, KeptPlan } from '../../debts/model.ts'
import { rateWords } from '../../debts/web/words.ts'
import { keepOffer } from '../api.ts'
import type { Offer, OfferShare } from '../model.ts'
import { offerOf } from '../rules/offer-of.ts'

export interface Numbered {
  offer: Offer
  number: number
}

/** The first that was put on record is number one. */
export const numbered = (offers: readonly Offer[]): Numbered[] =>
  offers.map((offer, at) => ({ offer, number: offers.length - at }))

function lineWords({ kind, offeredCents, owedCents, months }: Offer): string {
  const percent = rateWords(owedCents === 0 ? 0 : Math.round((offeredCents * 10_000) / owedCents))
  return m[`finance.offer.line.${kind}`]({ amount: euros(offeredCents), months, percent })
}

const columns = (): Column<OfferShare>[] => [
  { key: 'creditor', head: m['finance.debts.creditor'](), cell: ({ creditor }) => creditor },
  { key: 'claim', head: m['finance.debts.current'](), cell: ({ claim }) => amount(claim), number: true, private: true },
  {
    key: 'offered',
    head: m['finance.debts.proposal.offered'](),
    cell: ({ offered }) => amount(offered),
    number: true,
    private: true,
  },
  { key: 'rate', head: m['finance.debts.proposal.rate'](), cell: ({ rate }) => rateWords(rate), number: true },
]

function OfferDialog({ of: { offer, number }, onClose }: { of: Numbered; onClose: () => void }) {
  const today = useToday()
  const title = m['finance.offer.title']({ number, day: dayWords(offer.madeOn, today) })
  return (
    <Dialog title={title} onClose={onClose} light>
      <p className="private">{lineWords(offer)}.</p>
      <p className="soft">
        {offer.balanceDay
          ? m['finance.offer.one-day']({ day: dayWords(offer.balanceDay, today) })
          : m['finance.offer.more-days']()}
      </p>
      <Table caption={m['finance.offer.table']()} columns={columns()} rows={offer.shares} keyOf={({ claimId }) => claimId} />
      {offer.leftOut.length > 0 ? (
        <div>
          <h3>{m['finance.debts.left-out']()}</h3>
          <List label={m['finance.debts.left-out']()}>
            {offer.leftOut.map(({ claimId, creditor, claim, reason }) => (
              <Row
                key={claimId}
                title={creditor || m['finance.debts.creditor.unknown']()}
                below={m[`finance.debts.left-out.${reason}`]()}
                end={<span className="private">{euros(claim)}</span>}
              />
            ))}
          </List>
        </div>
      ) : null}
    </Dialog>
  )
}

interface PartGiven {
  caseId: string
  offers: readonly Offer[]
  claims: readonly KeptClaim[]
  plan: KeptPlan | null
  mayKeep: boolean
  /** Another plan than the kept one is on the screen. */
  trying: boolean
}

/** Whether a proposal of now would offer each the same on the same terms. */
function isAsNow(offer: Offer, claims: readonly KeptClaim[], plan: KeptPlan | null): boolean {
  if (plan === null) return false
  const { id: _id, madeOn: _on, by: _by, ...kept } = offer
  const inOrder = ({ shares, leftOut, ...rest }: typeof kept) => [
    ...[rest.kind, rest.monthlyCents, rest.creditCostsCents, rest.months, rest.startMonth, rest.balanceDay],
    ...[...shares].sort((a, b) => (a.claimId < b.claimId ? -1 : 1)).flatMap((one) => [one.claimId, one.claim, one.offered]),
    leftOut.length,
  ]
  return JSON.stringify(inOrder(kept)) === JSON.stringify(inOrder(offerOf(claims, plan)))
}

export function OffersPart({ caseId, offers, claims, plan, mayKeep, trying }: PartGiven) {
  const today = useToday()
  const [open, setOpen] = useState<Numbered | null>(null)
  const keep = useChange(keepOffer)
  // The same id on a second try, so that a lost answer never makes a second proposal.
  const id = useRef(newId())
  const [last] = offers
  const asNow = last !== undefined && isAsNow(last, claims, plan)
  async function put(): Promise<void> {
    if (plan === null) return
    await keep.mutateAsync({ caseId, id: id.current, planVersion: plan.version })
    id.current = newId()
    tell(m['finance.offer.kept']())
  }
  return (
    <div className="stack tight">
      {mayKeep && !asNow ? (
        <p className="beside no-print">
          <Button
            icon="check"
            busy={keep.isPending}
            disabled={plan === null || trying}
            onClick={() => void put().catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))}
          >
            {m['finance.offer.keep']()}
          </Button>
          {plan === null || trying ? <span className="soft">{m['finance.offer.keep-first']()}</span> : null}
        </p>
      ) : null}
      {last ? (
        <>
          <p className="soft">{asNow ? m['finance.offer.same']() : m['finance.offer.changed']()}</p>
          <List label={m['finance.offer.list']()}>
            {numbered(offers).map((one) => (
              <Row
                key={one.offer.id}
                title={m['finance.offer.number']({ number: one.number })}
                below={
                  <span className="private">
                    {lineWords(one.offer)}.{' '}
                    {m['finance.offer.by']({ day: dayWords(one.offer.madeOn, today), name: one.offer.by })}
                  </span>
                }
                end={
                  <Button small aria-label={m['finance.offer.open-of']({ number: one.number })} onClick={() => setOpen(one)}>
                    {m['finance.offer.open']()}
                  </Button>
                }
              />
            ))}
          </List>
        </>
      ) : null}
      {open ? <OfferDialog of={open} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}
