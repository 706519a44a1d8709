// The plan to zero: months down, creditors across; what is paid to each, or what is left of it.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { monthShort, monthTitle } from '../../web/months.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import type { CreditorMonths as Given } from '../rules/creditor-months.ts'
import { perCreditor, perMonth } from './creditor-lines.ts'
import './creditor-months.css'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

export type Side = 'paid' | 'left'

interface TableGiven {
  of: Given
  side: Side
  /** How many months are shown. */
  shown: number
}

/** A dash where nothing moves, so that the eye finds what does. */
const cell = (cents: number) => (cents === 0 ? '–' : amount(cents))

function Sums({ of, side }: Pick<TableGiven, 'of' | 'side'>) {
  const { columns } = of
  const rows =
    side === 'paid'
      ? ([['paid', m['finance.debts.sum']()]] as const)
      : ([
          ['remitted', m['finance.debts.creditors.remitted']()],
          ['left', m['finance.debts.creditors.stays']()],
        ] as const)
  return (
    <tfoot>
      {rows.map(([key, head]) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {columns.map((column, at) => (
            <td key={column.claimId} className="number private">
              {key === 'paid' && column.paid !== 0 ? (
                <OpenedSum cents={column.paid} title={`${head}, ${column.creditor}`} made={perMonth(of, at)} />
              ) : (
                cell(column[key])
              )}
            </td>
          ))}
          <td className="number private">
            <OpenedSum
              cents={sum(columns.map((column) => column[key]))}
              title={head}
              made={perCreditor(of, (at) => columns[at]?.[key] ?? 0, key)}
            />
          </td>
        </tr>
      ))}
    </tfoot>
  )
}

export function CreditorMonths({ of, side, shown }: TableGiven) {
  const label = m[`finance.debts.creditors.${side}`]()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard to be scrolled.
    <section className="creditor-months" aria-label={label} tabIndex={0}>
      <table>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{m['finance.debts.months.month']()}</th>
            {of.columns.map(({ claimId, creditor, survives }) => (
              <th key={claimId} scope="col" className="number">
                <span className="private">{creditor}</span>
                {survives ? <span className="creditor-stays">{m['finance.debts.creditors.survives']()}</span> : null}
              </th>
            ))}
            <th scope="col" className="number">
              {m['finance.debts.sum']()}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.months.slice(0, shown).map((row) => (
            <tr key={row.month}>
              <th scope="row">
                <abbr title={monthTitle(row.month)}>{`${monthShort(row.month)} ${row.month.slice(0, 4)}`}</abbr>
              </th>
              {row[side].map((cents, at) => (
                <td key={of.columns[at]?.claimId} className="number private">
                  {cell(cents)}
                </td>
              ))}
              <td className="number private creditor-sum">
                <OpenedSum
                  cents={sum(row[side])}
                  title={`${label}, ${monthTitle(row.month)}`}
                  made={perCreditor(of, (at) => row[side][at] ?? 0, side)}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <Sums of={of} side={side} />
      </table>
    </section>
  )
}
