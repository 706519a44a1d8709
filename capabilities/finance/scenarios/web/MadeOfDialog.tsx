// The lines a figure is made of, by group.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { groups } from '../../budget/model.ts'
import { groupWord, lineName } from '../../budget/web/words.ts'
import type { Opened } from './CompareTable.tsx'

export function MadeOfDialog({ opened: { title, part, of }, onClose }: { opened: Opened; onClose: () => void }) {
  const asked = groups.filter((group) => part === 'left' || (group === 'income') === (part === 'income'))
  const shown = asked
    .map((group) => ({ group, lines: of.lines.filter(({ line, cents }) => line.group === group && cents !== 0) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <Dialog title={title} onClose={onClose} light>
      {shown.length === 0 ? <p>{m['finance.what-if.made-of.none']()}</p> : null}
      <table className="what-if-table" aria-label={title}>
        {shown.map(({ group, lines }) => (
          <tbody key={group}>
            <tr className="what-if-group">
              <th scope="rowgroup" colSpan={2}>
                {groupWord(group)}
              </th>
            </tr>
            {lines.map(({ line, cents }) => (
              <tr key={line.id}>
                <th scope="row" className="private">
                  {lineName(line)}
                </th>
                <td className="number private">{amount(group === 'income' ? cents : -cents)}</td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr className="what-if-left">
            <th scope="row">{m['finance.month.together']()}</th>
            <td className="number private">{amount(part === 'costs' ? -of.costs : of[part])}</td>
          </tr>
        </tfoot>
      </table>
    </Dialog>
  )
}
