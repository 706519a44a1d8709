// Always in view: what is owed, what there is each month, and when it is over; another amount is tried out right here.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { monthWords } from '../../../../platform/web/when.ts'
import type { KeptFreeAmount } from '../../free-amount/model.ts'
import { setPlan } from '../api.ts'
import { type KeptClaim, type KeptPlan, planKinds } from '../model.ts'
import type { DebtPicture } from '../rules/debt-picture.ts'
import { totalClaims } from '../rules/total-claims.ts'
import { DebtSum } from './DebtSum.tsx'
import { TryMore } from './TryMore.tsx'
import type { OnTrial } from './trial.ts'
import { rateWords } from './words.ts'

/** The end in one line, and below it what that means. */
export function endWords(
  picture: DebtPicture,
  { trial, entry }: Pick<OnTrial, 'trial' | 'entry'>,
  outside = 0,
): [string, string] {
  const { verdict, endMonth, inFullEnd, proposal, stays } = picture
  if (verdict === 'nothingOwed') return [m['finance.debts.end.none'](), m['finance.debts.end.none.lead']()]
  if (trial.monthlyCents === null) return [m['finance.debts.end.ask'](), m['finance.debts.end.ask.lead']()]
  if (verdict === 'noCapacity') return [m['finance.debts.end.zero'](), m['finance.debts.end.zero.lead']()]
  if (verdict === 'tooLong' || endMonth === null)
    return [m['finance.debts.end.too-long'](), m['finance.debts.end.too-long.lead']()]
  const end = m[`finance.debts.end.${entry.kind}`]({ month: monthWords(endMonth) })
  const atOnce =
    entry.kind === 'credit'
      ? m['finance.debts.end.at-once']({ amount: euros(proposal.offered), month: monthWords(entry.startMonth) })
      : ''
  // What stays out of the proposal is still owed when the rest is paid.
  if (verdict === 'whole' && outside > 0) return [end, m['finance.debts.end.whole-but']({ amount: euros(outside) })]
  if (verdict === 'whole') return [end, atOnce || m['finance.debts.end.whole']()]
  const percent = rateWords(Math.round((proposal.offered * 10_000) / proposal.owed))
  const parts = [
    atOnce,
    m['finance.debts.end.part']({ percent, amount: euros(proposal.owed - proposal.offered - stays) }),
    stays > 0 ? m['finance.debts.end.stays']({ amount: euros(stays) }) : '',
    inFullEnd === null
      ? m['finance.debts.end.otherwise-never']()
      : m['finance.debts.end.otherwise']({ month: monthWords(inFullEnd) }),
  ]
  return [end, parts.filter(Boolean).join(' ')]
}

function Keep({ caseId, plan, on }: { caseId: string; plan: KeptPlan | null; on: OnTrial }) {
  const keep = useChange(setPlan)
  const save = () =>
    keep
      .mutateAsync({ caseId, ...on.entry, version: plan?.version ?? null })
      .then(() => tell(m['finance.debts.bar.kept']()))
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <div className="debts-keep no-print">
      <span className="small">{m['finance.debts.bar.trial']()}</span>
      <Button small kind="primary" busy={keep.isPending} onClick={() => void save()}>
        {m['finance.debts.bar.keep']()}
      </Button>
      <Button small onClick={on.back}>
        {m['finance.debts.bar.undo']()}
      </Button>
    </div>
  )
}

interface BarGiven {
  caseId: string
  claims: readonly KeptClaim[]
  plan: KeptPlan | null
  free: KeptFreeAmount | null
  on: OnTrial
  mayKeep: boolean
}

export function OutcomeBar({ caseId, claims, plan, free, on, mayKeep }: BarGiven) {
  const totals = totalClaims(claims)
  const left = new Set(on.picture.proposal.leftOut.map((one) => one.claimId))
  const outside = claims.reduce((sum, one) => sum + (left.has(one.id) ? one.currentCents : 0), 0)
  const [end, lead] = endWords(on.picture, on, outside)
  return (
    <section className="debts-bar" aria-label={m['finance.debts.bar']()}>
      <div className="debts-owed">
        <span className="soft small">{m['finance.debts.bar.owed']()}</span>
        <strong className="private">
          <DebtSum claims={claims} title={m['finance.debts.bar.owed']()} shown={euros(totals.current)} />
        </strong>
        <span className="soft small">{m['finance.debts.bar.creditors']({ count: totals.creditors })}</span>
      </div>
      <div className="debts-try">
        <MoneyField
          name="monthlyCents"
          label={m['finance.debts.bar.monthly']()}
          value={on.trial.monthlyCents}
          onChange={(monthlyCents) => on.set({ monthlyCents: monthlyCents === null ? null : Math.max(0, monthlyCents) })}
          required
        />
        <Filters
          label={m['finance.debts.bar.way']()}
          chosen={on.entry.kind}
          filters={planKinds.map((key) => ({ key, label: m[`finance.debts.way.${key}`]() }))}
          onChoose={(kind) => on.set({ kind })}
        />
        <TryMore on={on} free={free} />
      </div>
      <div className="debts-end">
        <output className="debts-end-when" aria-live="polite">
          {end}
        </output>
        <p className="small">{lead}</p>
        {on.changed && mayKeep && on.trial.monthlyCents !== null ? <Keep caseId={caseId} plan={plan} on={on} /> : null}
      </div>
    </section>
  )
}
