// Month by month to the end, a year at a time: what is paid and left in all, or of each creditor; and all of it as a workbook.
import { memo, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { requestOf } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { monthWords } from '../../../../platform/web/when.ts'
import { monthTitle } from '../../web/months.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import { saveMonths } from '../api.ts'
import type { KeptClaim } from '../model.ts'
import { creditorMonths, type CreditorMonths as PerCreditor } from '../rules/creditor-months.ts'
import type { DebtMonth, DebtPicture } from '../rules/debt-picture.ts'
import { CreditorMonths } from './CreditorMonths.tsx'
import { perCreditor } from './creditor-lines.ts'

const year = 12

/** A figure of a month, that opens what each creditor has in it. */
function Figure({ of, month, cents, side }: { of: PerCreditor; month: string; cents: number; side: 'paid' | 'left' }) {
  const row = of.months.find((one) => one.month === month)
  const title = `${m[`finance.debts.creditors.${side}`]()}, ${monthTitle(month)}`
  return <OpenedSum cents={cents} title={title} made={perCreditor(of, (at) => row?.[side][at] ?? 0, side)} />
}

const columns = (of: PerCreditor): Column<DebtMonth>[] => [
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
  {
    key: 'paid',
    head: m['finance.debts.months.paid'](),
    cell: ({ month, paid }) => <Figure of={of} month={month} cents={paid} side="paid" />,
    number: true,
    private: true,
  },
  {
    key: 'balance',
    head: m['finance.debts.months.balance'](),
    cell: ({ month, balance }) => <Figure of={of} month={month} cents={balance} side="left" />,
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

const ways = ['all', 'paid', 'left'] as const
type Way = (typeof ways)[number]

interface MonthsGiven {
  caseId: string
  picture: DebtPicture
  claims: readonly KeptClaim[]
  /** The plan was kept as it stands here, so that it can be saved as a file. */
  kept: boolean
}

export const MonthsTable = memo(function MonthsTable({ caseId, picture, claims, kept }: MonthsGiven) {
  const { months } = picture
  const [shown, setShown] = useShown(months.length)
  const [way, setWay] = useState<Way>('all')
  const creditors = useMemo(() => creditorMonths(picture, claims), [picture, claims])
  const rows = months.slice(0, shown)
  return (
    <Section title={m['finance.debts.months']()}>
      <div className="beside no-print">
        <Filters
          label={m['finance.debts.months.way']()}
          chosen={way}
          filters={ways.map((key) => ({ key, label: m[`finance.debts.months.way.${key}`]() }))}
          onChoose={setWay}
        />
        {kept ? (
          <a className="button button-quiet push" href={requestOf(saveMonths, { caseId }).url} download>
            <Icon name="paper" />
            {m['finance.debts.months.save']()}
          </a>
        ) : null}
      </div>
      {way === 'all' ? (
        <Table caption={m['finance.debts.months']()} columns={columns(creditors)} rows={rows} keyOf={({ month }) => month} />
      ) : (
        <CreditorMonths of={creditors} side={way} shown={shown} />
      )}
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
