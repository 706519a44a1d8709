// An amount that the month sheet knows already, proposed below a field: taken over when someone says so, never by itself.
import { m } from '#texts'
import type { Cents } from '../../../core/kit/cents.ts'
import { euros } from '../../../platform/web/amount.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'

interface Given {
  /** What the sheet plans; null where it plans nothing. */
  cents: Cents | null
  /** What stands in the field. */
  value: Cents | null
  onTake: (cents: Cents) => void
}

export function IncomeFromSheet({ cents, value, onTake }: Given) {
  if (cents === null || cents === value) return null
  return (
    <p className="beside small">
      <span className="soft private">{m['finance.from-sheet.income']({ amount: euros(cents) })}</span>
      <Button small onClick={() => onTake(cents)}>
        {m['finance.from-sheet.take']()}
      </Button>
    </p>
  )
}
