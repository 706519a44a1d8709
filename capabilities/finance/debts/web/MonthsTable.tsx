// Month by month to the end: what is paid and what is left, a year at a time.
import { memo, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { monthWords } from '../../../../platform/web/when.ts'
import type { DebtMonth } from '../rules/debt-picture.ts'

const year = 12

const columns = (): Column<DebtMonth>[] => [
  {
    key: 'month',
    head: m['finance.debts.months.month'](),
    cell: ({ month, remitted }) => (
      <>
        {monthWords(month)}
        {remitted > 0 ? (
          <span className="soft small private"> {m['finance.debts.months.remitted']({ amount: amount(remitted) })}</span>
        ) : null}
      </>
    ),
  },
  { key: 'paid', head: m['finance.debts.months.paid'](), cell: ({ paid }) => amount(paid), number: true, private: true },
  {
    key: 'balance',
    head: m['finance.debts.months.balance'](),
    cell: ({ balance }) => amount(balance),
    number: true,
    private: true,
  },
]

/** How many are shown: a year more at each press, and all on paper. */
function useShown(count: number) {
  const [shown, setShown] = useState(year)
  useEffect(() => {
    const all = () => flushSync(() => setShown(count))
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [count])
  return [shown, setShown] as const
}

export const MonthsTable = memo(function MonthsTable({ months }: { months: readonly DebtMonth[] }) {
  const [shown, setShown] = useShown(months.length)
  const rows = months.slice(0, shown)
  return (
    <Section title={m['finance.debts.months']()}>
      <Table caption={m['finance.debts.months']()} columns={columns()} rows={rows} keyOf={({ month }) => month} />
      {rows.length < months.length ? (
        <div className="load-more no-print">
          <span className="soft small">{m['finance.debts.months.shown']({ shown: rows.length, count: months.length })}</span>
          <Button onClick={() => setShown(shown + year)}>{m['finance.debts.months.more']()}</Button>
          <Button kind="plain" onClick={() => setShown(months.length)}>
            {m['finance.debts.months.all']()}
          </Button>
        </div>
      ) : null}
    </Section>
  )
})
