// Money of the bank that no line of the sheet explains.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import type { SheetRow } from '../rules.ts'
import { categoryWord } from './words.ts'

export function UnplannedLine({ row, onLines }: { row: SheetRow; onLines: (() => void) | null | undefined }) {
  return (
    <tr className="line line-unplanned">
      <th scope="row" className="line-head">
        <div className="line-name">
          <span className="cell-still">{categoryWord(row.category)}</span>
          <Pill>{m['finance.state.unplanned']()}</Pill>
        </div>
      </th>
      <td className="line-amount" />
      <td className="line-period" />
      <td className="number line-planned">–</td>
      <td className="number line-actual private">
        {onLines ? (
          <button type="button" className="sum-open" title={m['finance.post.lines']()} onClick={onLines}>
            {amount(row.actual)}
          </button>
        ) : (
          amount(row.actual)
        )}
      </td>
      <td className="number line-difference private">{amount(row.difference)}</td>
      <td className="no-print" />
    </tr>
  )
}
