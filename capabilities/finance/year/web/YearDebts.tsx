// The falling debt in a year, as a picture; the last line of the table above says the same in figures.
import { lazy, Suspense } from 'react'
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Loading } from '../../../../platform/web/parts/states.tsx'
import type { YearView } from '../api.ts'

const DebtChart = lazy(() => import('../../debts/web/DebtChart.tsx'))

interface DebtsGiven {
  debts: YearView['debts']
  /** The month that runs: there what was and what comes meet. */
  current: Month
}

export function YearDebts({ debts, current }: DebtsGiven) {
  // One month is no line.
  if (debts.length < 2) return null
  const line = debts.map(({ month, owed, ahead }) => ({
    month,
    was: ahead ? null : owed,
    comes: ahead || month === current ? owed : null,
    planned: null,
  }))
  return (
    <Section title={m['finance.year.debts']()}>
      <p className="soft small">{m['finance.year.debts.lead']()}</p>
      <div className="year-debts private" aria-hidden="true">
        <Suspense fallback={<Loading lines={4} />}>
          <DebtChart line={line} height={220} />
        </Suspense>
      </div>
    </Section>
  )
}
