// How the debt falls: a picture, and the same month by month in a table below it.
import { lazy, memo, Suspense } from 'react'
import { m } from '#texts'
import { amount, euros } from '../../../../platform/web/amount.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Fence } from '../../../../platform/web/parts/Slot.tsx'
import { Loading } from '../../../../platform/web/parts/states.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { monthWords } from '../../../../platform/web/when.ts'
import type { LineMonth } from '../../payments/rules/debt-line.ts'

const DebtChart = lazy(() => import('./DebtChart.tsx'))

const owedIn = ({ was, comes }: LineMonth) => was ?? comes

const orDash = (cents: number | null) => (cents === null ? '–' : amount(cents))

function columnsFor(isPlanned: boolean): Column<LineMonth>[] {
  const number = { number: true, private: true }
  const columns: Column<LineMonth>[] = [
    { key: 'month', head: m['finance.debts.months.month'](), cell: ({ month }) => monthWords(month) },
    { key: 'owed', head: m['finance.payments.line.owed'](), cell: (one) => orDash(owedIn(one)), ...number },
  ]
  const planned = { key: 'planned', head: m['finance.payments.line.planned'](), cell: (one: LineMonth) => orDash(one.planned) }
  return isPlanned ? [...columns, { ...planned, ...number }] : columns
}

export const Falling = memo(function Falling({ line }: { line: readonly LineMonth[] }) {
  const known = line.filter((one) => owedIn(one) !== null)
  const [from, to] = [known[0], known.at(-1)]
  // One month is no line.
  if (!from || !to || from === to) return null
  const words = {
    ...{ from: euros(owedIn(from) ?? 0), start: monthWords(from.month) },
    ...{ to: euros(owedIn(to) ?? 0), end: monthWords(to.month) },
  }
  return (
    <Section title={m['finance.debts.chart']()}>
      <p className="unseen">{m['finance.payments.line.words'](words)}</p>
      <div className="debts-chart private" aria-hidden="true">
        <Fence>
          <Suspense fallback={<Loading />}>
            <DebtChart line={line} />
          </Suspense>
        </Fence>
      </div>
      <details className="no-print">
        <summary>{m['finance.payments.line.table']()}</summary>
        <div className="debts-twin">
          <Table
            caption={m['finance.payments.line.table']()}
            columns={columnsFor(line.some(({ planned }) => planned !== null))}
            rows={line}
            keyOf={({ month }) => month}
          />
        </div>
      </details>
    </Section>
  )
})
