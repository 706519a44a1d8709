// Money of a household: the month, the year, the bank, the debts and the rights, each with its own address.
import { type ComponentType, lazy, Suspense } from 'react'
import { m } from '#texts'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Fence } from '../../../platform/web/parts/Slot.tsx'
import { Loading } from '../../../platform/web/parts/states.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useMay } from '../../../platform/web/session.ts'
import { Warnings } from '../warnings/web/Warnings.tsx'
import { partWords } from './months.ts'
import './finance.css'

type Part = 'month' | 'year' | 'what-if' | 'bank' | 'debts' | 'trajectory' | 'entitlements'
type Shown = ComponentType<{ caseId: string }>

const parts: Readonly<Record<Part, Shown>> = {
  month: lazy(() => import('../budget/web/MonthPart.tsx')),
  year: lazy(() => import('../year/web/YearPart.tsx')),
  'what-if': lazy(() => import('../scenarios/web/WhatIfPart.tsx')),
  bank: lazy(() => import('../statements/web/BankPart.tsx')),
  debts: lazy(() => import('../debts/web/DebtsPart.tsx').then(({ DebtsPart }) => ({ default: DebtsPart as Shown }))),
  trajectory: lazy(() => import('../trajectory/web/TrajectoryPart.tsx')),
  entitlements: lazy(() => import('../entitlements/web/EntitlementsPart.tsx')),
}

export default function MoneyTab({ caseId }: { caseId: string }) {
  const [at, go] = useInAddress()
  const mayWork = useMay('money.work')
  const names = (Object.keys(parts) as Part[]).filter((part) => part !== 'bank' || mayWork)
  const part = names.find((one) => one === at.part) ?? 'month'
  const Shown = parts[part]
  return (
    <div className="money">
      <Filters
        label={m['finance.part']()}
        chosen={part}
        filters={names.map((name) => ({ key: name, label: partWords[name]() }))}
        onChoose={(name) => go({ part: name === 'month' ? undefined : name, show: undefined, on: undefined, beside: undefined })}
      />
      {part === 'month' && mayWork ? <Warnings caseId={caseId} /> : null}
      <Fence key={part}>
        <Suspense fallback={<Loading lines={8} />}>
          <Shown caseId={caseId} />
        </Suspense>
      </Fence>
    </div>
  )
}
