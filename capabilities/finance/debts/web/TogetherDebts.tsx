// Samen bekijken: the debts, how they fall and what is paid each month, as the plan was kept. No remark, no name of a colleague, no trial.
import { useMemo } from 'react'
import { m } from '#texts'
import { monthOf } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useToday } from '../../../../platform/web/session.ts'
import type { listPayments } from '../../payments/api.ts'
import { debtLine, fallOf } from '../../payments/rules/debt-line.ts'
import { FellLine } from '../../payments/web/PaidPart.tsx'
import { TogetherFrame } from '../../web/TogetherFrame.tsx'
import type { listClaims } from '../api.ts'
import { debtPicture } from '../rules/debt-picture.ts'
import { ClaimTable } from './ClaimTable.tsx'
import { Falling } from './Falling.tsx'
import { MonthsTable } from './MonthsTable.tsx'

interface TogetherGiven {
  caseId: string
  view: Given<typeof listClaims>
  paid: Given<typeof listPayments>
  onClose: () => void
}

export function TogetherDebts({ caseId, view, paid: { payments, balances }, onClose }: TogetherGiven) {
  const now = monthOf(useToday())
  const { claims, picture, line } = useMemo(() => {
    const standing = view.claims.filter(({ state }) => state !== 'withdrawn')
    const laidOut = view.plan && debtPicture(standing, view.plan, { now, paid: payments })
    const drawn = debtLine({ claims: standing, balances, payments, picture: laidOut, now })
    return { claims: standing, picture: laidOut, line: drawn }
  }, [view, payments, balances, now])
  return (
    <TogetherFrame title={m['finance.part.debts']()} onClose={onClose}>
      <div className="stack wide">
        <FellLine fall={fallOf(line)} />
        <ClaimTable claims={claims} />
        <Falling line={line} />
        {picture && picture.months.length > 0 ? (
          <MonthsTable caseId={caseId} picture={picture} claims={claims} kept={false} />
        ) : null}
      </div>
    </TogetherFrame>
  )
}
