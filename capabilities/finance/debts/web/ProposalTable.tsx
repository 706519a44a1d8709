// The proposal: what each creditor is offered, what happens to the rest, and who stays out and why.
import { memo, type ReactNode } from 'react'
import { m } from '#texts'
import { amount, euros } from '../../../../platform/web/amount.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import type { KeptClaim, Share } from '../model.ts'
import type { DebtPicture } from '../rules/debt-picture.ts'
import { creditorWords, rateWords } from './words.ts'

function afterWords({ remitted, stays }: Share): string {
  if (stays > 0) return m['finance.debts.proposal.stays']({ amount: amount(stays) })
  return remitted > 0 ? m['finance.debts.proposal.remitted']({ amount: amount(remitted) }) : m['finance.debts.proposal.done']()
}

const columns = (isJoint: (share: Share) => boolean, runs: boolean): Column<Share>[] => [
  {
    key: 'creditor',
    head: m['finance.debts.creditor'](),
    cell: (share) => (
      <>
        {share.creditor}
        {isJoint(share) ? <span className="soft small"> {m['finance.debts.proposal.joint']()}</span> : null}
      </>
    ),
    sortBy: (share) => share.creditor,
  },
  {
    key: 'preferential',
    head: m['finance.debts.preferential.short'](),
    cell: (share) => (share.preferential ? m['finance.debts.preferential.yes']() : ''),
    wideOnly: true,
  },
  {
    key: 'claim',
    // What was paid since is no longer owed: a plan that runs shares what was owed as it began.
    head: runs ? m['finance.debts.proposal.at-start']() : m['finance.debts.current'](),
    cell: (share) => amount(share.claim),
    sortBy: (share) => share.claim,
    number: true,
    private: true,
    wideOnly: true,
  },
  {
    key: 'offered',
    head: m['finance.debts.proposal.offered'](),
    cell: (share) => amount(share.offered),
    sortBy: (share) => share.offered,
    number: true,
    private: true,
  },
  {
    key: 'rate',
    head: m['finance.debts.proposal.rate'](),
    cell: (share) => rateWords(share.rate),
    sortBy: (share) => share.rate,
    number: true,
  },
  { key: 'after', head: m['finance.debts.proposal.after'](), cell: afterWords, number: true, wideOnly: true },
]

/** What a sum of the proposal is made of: the same of each creditor. */
const perShare = (shares: readonly Share[], key: 'claim' | 'offered', rule: string) => () => ({
  heads: [],
  parts: [{ word: null, lines: shares.map((one) => ({ key: one.claimId, name: one.creditor, amounts: [one[key]] })) }],
  says: [rule],
})

function Foot({ shares, owed, offered, runs }: Pick<DebtPicture['proposal'], 'shares' | 'owed' | 'offered'> & { runs: boolean }) {
  const head = runs ? m['finance.debts.proposal.at-start']() : m['finance.debts.current']()
  const made = perShare(shares, 'claim', m['finance.debts.proposal.sum.claim']())
  return (
    <tr>
      <td>{m['finance.debts.sum']()}</td>
      <td className="wide-only" />
      <td className="number private wide-only">
        <OpenedSum cents={owed} title={head} made={made} />
      </td>
      <td className="number private">
        <OpenedSum
          cents={offered}
          title={m['finance.debts.proposal.offered']()}
          made={perShare(shares, 'offered', m['finance.debts.proposal.sum.offered']())}
        />
      </td>
      <td />
      <td className="wide-only" />
    </tr>
  )
}

interface ProposalGiven {
  picture: Pick<DebtPicture, 'proposal' | 'paid'>
  claims: readonly KeptClaim[]
  /** What was put on record of it. */
  children?: ReactNode
}

export const ProposalTable = memo(function ProposalTable({ picture: { proposal, paid }, claims, children }: ProposalGiven) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return (
    <Section title={m['finance.debts.proposal']()}>
      <p className="soft">{m['finance.debts.proposal.lead']()}</p>
      <Table
        caption={m['finance.debts.proposal']()}
        columns={columns(({ claimId }) => byId.get(claimId)?.joint ?? false, paid > 0)}
        rows={proposal.shares}
        keyOf={(share) => share.claimId}
        foot={<Foot {...proposal} runs={paid > 0} />}
      />
      {proposal.shares.some(({ stays }) => stays > 0) ? (
        <p className="soft small">{m['finance.debts.proposal.survives']()}</p>
      ) : null}
      {proposal.leftOut.length > 0 ? (
        <div>
          <h3>{m['finance.debts.left-out']()}</h3>
          <List label={m['finance.debts.left-out']()}>
            {proposal.leftOut.map(({ claimId, reason }) => {
              const claim = byId.get(claimId)
              return claim ? (
                <Row
                  key={claimId}
                  title={creditorWords(claim)}
                  below={m[`finance.debts.left-out.${reason}`]()}
                  end={<span className="private">{euros(claim.currentCents)}</span>}
                />
              ) : null
            })}
          </List>
        </div>
      ) : null}
      {children}
    </Section>
  )
})
