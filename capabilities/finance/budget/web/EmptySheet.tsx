// A case without a worksheet: what belongs here, and a first sheet with the usual lines.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Empty } from '../../../../platform/web/parts/states.tsx'
import { type Category, groupOf } from '../model.ts'
import { newLine } from './paste-cells.ts'
import type { SheetKeeper } from './sheet-keeper.ts'
import { categoryWord } from './words.ts'

/** What nearly every household has: a start to fill in, not a model of how one should live. */
const usual: readonly Category[] = [
  'benefit',
  'zorgtoeslag',
  'huurtoeslag',
  'rent',
  'energy',
  'water',
  'healthInsurance',
  'municipalTaxes',
  'telecom',
  'clothing',
  'deductible',
  'food',
  'personalCare',
]

export function EmptySheet({ keeper, mayWork, onBlank }: { keeper: SheetKeeper; mayWork: boolean; onBlank: () => void }) {
  if (!mayWork) return <Empty title={m['finance.month.empty']()}>{m['finance.month.empty.read']()}</Empty>
  const start = () => {
    for (const category of usual) {
      const line = newLine(categoryWord(category), groupOf(category))
      const period = category === 'food' ? 'week' : category === 'clothing' || category === 'deductible' ? 'year' : 'month'
      keeper.add({ ...line, category, period })
    }
  }
  return (
    <Empty
      title={m['finance.month.empty']()}
      step={
        <>
          <Button kind="primary" onClick={start}>
            {m['finance.month.empty.usual']()}
          </Button>
          <Button onClick={onBlank}>{m['finance.month.empty.blank']()}</Button>
        </>
      }
    >
      {m['finance.month.empty.lead']()}
    </Empty>
  )
}
