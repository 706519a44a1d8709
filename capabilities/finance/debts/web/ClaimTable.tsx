// The register: to whom, who collects it, how much, whether it goes first, and how sure that is; with the sums.
import { memo } from 'react'
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import type { KeptClaim } from '../model.ts'
import { DebtSum } from './DebtSum.tsx'
import { balanceDayWords, creditorWords, markWords, stateWords, threatWords } from './words.ts'

type Open = ((claim: KeptClaim) => void) | undefined

function Creditor({ claim, open }: { claim: KeptClaim; open: Open }) {
  const today = useToday()
  const threat = threatWords(claim, today)
  return (
    <div className="claim-creditor">
      {open ? (
        <button type="button" className="claim-open" onClick={() => open(claim)}>
          {creditorWords(claim)}
        </button>
      ) : (
        <strong>{creditorWords(claim)}</strong>
      )}
      <span className="soft small">
        {m[`finance.debts.kind.${claim.kind}`]()}
        {claim.reference ? `, ${claim.reference}` : ''}
        {claim.collector ? (
          <span className="narrow-only"> {m['finance.debts.collected-by']({ name: claim.collector })}</span>
        ) : null}
      </span>
      {threat ? <Pill tone="sun">{threat}</Pill> : null}
      {markWords(claim).map((word) => (
        <Pill key={word}>{word}</Pill>
      ))}
    </div>
  )
}

/** How sure the balance is, and the day it is of. */
function State({ claim }: { claim: KeptClaim }) {
  const of = balanceDayWords(claim, useToday())
  return (
    <>
      {stateWords(claim)}
      {of ? <span className="soft small"> {of}</span> : null}
    </>
  )
}

function columnsFor(open: Open): Column<KeptClaim>[] {
  return [
    {
      key: 'creditor',
      head: m['finance.debts.creditor'](),
      cell: (claim) => <Creditor claim={claim} open={open} />,
      sortBy: creditorWords,
    },
    {
      key: 'collector',
      head: m['finance.debts.collector'](),
      cell: (claim) => claim.collector ?? '',
      sortBy: (claim) => claim.collector,
      wideOnly: true,
    },
    {
      key: 'preferential',
      head: m['finance.debts.preferential.short'](),
      cell: (claim) => (claim.preferential ? m['finance.debts.preferential.yes']() : ''),
      sortBy: (claim) => (claim.preferential ? 0 : 1),
      wideOnly: true,
    },
    {
      key: 'state',
      head: m['finance.debts.state'](),
      cell: (claim) => <State claim={claim} />,
      sortBy: stateWords,
      wideOnly: true,
    },
    {
      key: 'current',
      head: m['finance.debts.current'](),
      cell: (claim) => amount(claim.currentCents),
      sortBy: (claim) => claim.currentCents,
      number: true,
      private: true,
    },
  ]
}

function Sums({ claims }: { claims: readonly KeptClaim[] }) {
  const parts = [
    [m['finance.debts.sum.preferential'](), claims.filter(({ preferential }) => preferential)],
    [m['finance.debts.sum.disputed'](), claims.filter(({ disputed }) => disputed)],
  ] as const
  const blank = <td className="wide-only" colSpan={3} />
  return (
    <>
      <tr>
        <td>{m['finance.debts.sum']()}</td>
        {blank}
        <td className="number private">
          <DebtSum claims={claims} title={m['finance.debts.bar.owed']()} />
        </td>
      </tr>
      {parts
        .filter(([, counted]) => counted.some(({ currentCents }) => currentCents > 0))
        .map(([words, counted]) => (
          <tr key={words} className="claim-part">
            <td>{words}</td>
            {blank}
            <td className="number private">
              <DebtSum claims={counted} title={words} />
            </td>
          </tr>
        ))}
    </>
  )
}

interface ClaimTableGiven {
  claims: readonly KeptClaim[]
  /** Opens the whole form of a debt; absent where its remark is not to be seen. */
  open?: (claim: KeptClaim) => void
}

export const ClaimTable = memo(function ClaimTable({ claims, open }: ClaimTableGiven) {
  return (
    <Table
      caption={m['finance.debts.list']()}
      columns={columnsFor(open)}
      rows={claims}
      keyOf={(claim) => claim.id}
      foot={<Sums claims={claims} />}
    />
  )
})
