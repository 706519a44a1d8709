// Along the way: what was paid, how the debt falls, and what is paid month by month from here.
import { useMemo } from 'react'
import { monthOf } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useToday } from '../../../../platform/web/session.ts'
import type { listPayments } from '../../payments/api.ts'
import { debtLine, fallOf } from '../../payments/rules/debt-line.ts'
import { PaidPart } from '../../payments/web/PaidPart.tsx'
import type { KeptClaim, KeptPlan } from '../model.ts'
import type { DebtPicture } from '../rules/debt-picture.ts'
import { Falling } from './Falling.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import type { OnTrial } from './trial.ts'

interface AlongGiven {
  caseId: string
  claims: readonly KeptClaim[]
  paid: Given<typeof listPayments>
  on: OnTrial
  /** The picture as soon as there is time for it. */
  below: DebtPicture
  plan: KeptPlan | null
}

export function Along({ caseId, claims, paid: { payments, balances, may }, on, below, plan }: AlongGiven) {
  const now = monthOf(useToday())
  const line = useMemo(
    () => debtLine({ claims, balances, payments, picture: below, now }),
    [claims, balances, payments, below, now],
  )
  return (
    <>
      <PaidPart
        caseId={caseId}
        claims={claims}
        payments={payments}
        fall={fallOf(line)}
        plan={plan ? { picture: below, entry: on.entry } : null}
        may={may}
      />
      <Falling line={line} />
      {below.months.length > 0 ? (
        <MonthsTable key={on.entry.kind} caseId={caseId} picture={below} claims={claims} kept={plan !== null && !on.changed} />
      ) : null}
    </>
  )
}
