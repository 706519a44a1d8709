// Debts of a case: what cannot wait, the register, the proposal, month by month to the end, and the outcome always in view.
import { useDeferredValue, useMemo, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { AnswersPart } from '../../creditors/web/AnswersPart.tsx'
import { listFreeAmounts } from '../../free-amount/api.ts'
import { FreeAmountPart } from '../../free-amount/web/FreeAmountPart.tsx'
import { keepOffer, listOffers } from '../../offer/api.ts'
import { OffersPart } from '../../offer/web/OffersPart.tsx'
import { listPayments } from '../../payments/api.ts'
import { TrajectoryLine } from '../../trajectory/web/TrajectoryLine.tsx'
import { listClaims, putClaim, setPlan } from '../api.ts'
import type { KeptClaim } from '../model.ts'
import { asAtStart } from '../rules/debt-picture.ts'
import { byUrgency } from '../rules/watch-threats.ts'
import { Along } from './Along.tsx'
import { ClaimAdd } from './ClaimAdd.tsx'
import { ClaimDialog } from './ClaimDialog.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import type { Begun } from './claim-form.ts'
import { endWords, OutcomeBar } from './OutcomeBar.tsx'
import { PlanSheet } from './PlanSheet.tsx'
import { ProposalTable } from './ProposalTable.tsx'
import { ThreatBand } from './ThreatBand.tsx'
import { TogetherDebts } from './TogetherDebts.tsx'
import { useTrial } from './trial.ts'
import './debts.css'

function Withdrawn({ claims, open }: { claims: readonly KeptClaim[]; open: (claim: KeptClaim) => void }) {
  if (claims.length === 0) return null
  return (
    <details className="no-print">
      <summary>{m['finance.debts.removed.list']({ count: claims.length })}</summary>
      <ClaimTable claims={claims} open={open} />
    </details>
  )
}

interface DebtsGiven {
  caseId: string
  view: Given<typeof listClaims>
  free: Given<typeof listFreeAmounts>
  offers: Given<typeof listOffers>
  paid: Given<typeof listPayments>
}

function Debts({ caseId, view, free, offers, paid, onTogether }: DebtsGiven & { onTogether: () => void }) {
  const today = useToday()
  const [shown, show] = useState<KeptClaim | Begun | null>(null)
  // What was typed in the line goes once the whole form has saved it.
  const [round, setRound] = useState(0)
  const [pending, setPending] = useState<KeptClaim | null>(null)
  const claims = useMemo(() => {
    const known = pending === null || view.claims.some((one) => one.id === pending.id)
    return (known ? view.claims : [pending, ...view.claims]).filter((one) => one.state !== 'withdrawn')
  }, [view.claims, pending])
  const gone = view.claims.filter((one) => one.state === 'withdrawn')
  const threatening = byUrgency(
    claims.filter((one) => one.threat !== 'none'),
    today,
  )
  const freeNow = free.rows.find(({ id }) => id === free.now?.id) ?? null
  const on = useTrial({ claims, plan: view.plan, free: freeNow, paid: paid.payments }, today)
  const mayPut = view.may.includes(putClaim.name)
  const maySet = view.may.includes(setPlan.name)
  const { picture } = on
  // The bar answers at every key; tables and line follow as soon as there is time.
  const below = useDeferredValue(picture)
  // One that is still being saved cannot be written about.
  const askable = useMemo(
    () => view.claims.filter((one) => one.state !== 'withdrawn' && one.creditor && one.currentCents > 0),
    [view.claims],
  )
  const onRecord = useMemo(() => new Set(offers.offers[0]?.shares.map(({ claimId }) => claimId)), [offers])
  // What was put on record is what creditors hear; before that, what the plan gives.
  const [last] = offers.offers
  const offered = useMemo(
    () => new Map((last?.shares ?? below.proposal.shares).map((share) => [share.claimId, share.offered])),
    [last, below],
  )
  return (
    <div className="debts stack wide">
      {view.closed ? <p className="soft">{m['finance.debts.closed']()}</p> : null}
      <ThreatBand caseId={caseId} claims={threatening} open={show} />
      <TrajectoryLine caseId={caseId} />
      <Section
        title={m['finance.debts.list']()}
        beside={
          claims.length > 0 ? (
            <span className="push no-print beside">
              <Button kind="plain" icon="eye" onClick={onTogether}>
                {m['finance.month.together.open']()}
              </Button>
              <Button kind="plain" icon="print" onClick={() => print()}>
                {m['finance.debts.print']()}
              </Button>
            </span>
          ) : null
        }
      >
        {mayPut ? (
          <ClaimAdd key={round} caseId={caseId} outcome={endWords(picture, on).join('. ')} onPending={setPending} onMore={show} />
        ) : null}
        {claims.length > 0 ? <ClaimTable claims={claims} open={show} /> : null}
        {claims.length === 0 ? (
          <Empty title={m['finance.debts.empty']()}>
            {mayPut ? m['finance.debts.empty.lead']() : m['finance.debts.empty.read']()}
          </Empty>
        ) : null}
        <Withdrawn claims={gone} open={show} />
      </Section>
      {claims.length > 0 ? (
        <>
          <FreeAmountPart
            caseId={caseId}
            view={free}
            monthlyCents={on.trial.monthlyCents}
            use={(monthlyCents) => on.set({ monthlyCents })}
          />
          <OutcomeBar caseId={caseId} claims={claims} plan={view.plan} free={freeNow} on={on} mayKeep={maySet} />
          <PlanSheet caseId={caseId} plan={view.plan} entry={on.entry} mayChange={maySet} />
          {below.proposal.shares.length + below.proposal.leftOut.length > 0 ? (
            <ProposalTable picture={below} claims={claims}>
              <OffersPart
                caseId={caseId}
                offers={offers.offers}
                claims={view.plan ? asAtStart(claims, view.plan, paid.payments) : claims}
                plan={view.plan}
                mayKeep={offers.may.includes(keepOffer.name)}
                trying={on.changed}
              />
            </ProposalTable>
          ) : null}
          {askable.length > 0 ? <AnswersPart caseId={caseId} claims={askable} offers={offered} onRecord={onRecord} /> : null}
          <Along caseId={caseId} claims={claims} paid={paid} on={on} below={below} plan={view.plan} />
        </>
      ) : null}
      {shown ? (
        <ClaimDialog caseId={caseId} of={shown} locked={!mayPut} onAdded={() => setRound(round + 1)} onClose={() => show(null)} />
      ) : null}
    </div>
  )
}

/** The page, and over it what two look at together; what is tried out stays meanwhile. */
function DebtsShown(given: DebtsGiven) {
  const { caseId, view, paid } = given
  const [together, look] = useState(false)
  return (
    <>
      <Debts {...given} onTogether={() => look(true)} />
      {together ? <TogetherDebts caseId={caseId} view={view} paid={paid} onClose={() => look(false)} /> : null}
    </>
  )
}

export function DebtsPart({ caseId }: { caseId: string }) {
  const claims = useLook(listClaims, { caseId })
  const free = useLook(listFreeAmounts, { caseId })
  const offers = useLook(listOffers, { caseId })
  const payments = useLook(listPayments, { caseId })
  return (
    <Looked look={claims} lines={6}>
      {(view) => (
        <Looked look={free} lines={6}>
          {(amounts) => (
            <Looked look={offers} lines={6}>
              {(kept) => (
                <Looked look={payments} lines={6}>
                  {(paid) => <DebtsShown key={caseId} caseId={caseId} view={view} free={amounts} offers={kept} paid={paid} />}
                </Looked>
              )}
            </Looked>
          )}
        </Looked>
      )}
    </Looked>
  )
}
