// From old to new: which way a list of movements runs, told by the balances beside them or else by the days.
import { type Cents, dutchFromCents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Warning } from '../model.ts'

export interface Balanced {
  readonly day: Day
  readonly line: number
  readonly amountCents: Cents
  /** Balance after the movement, where the file gives it. */
  readonly balanceCents: Cents | null
}

interface Ordered<Row> {
  readonly rows: readonly Row[]
  readonly warnings: Warning[]
  readonly openingCents: Cents | null
  readonly closingCents: Cents | null
}

/** Movements whose balance does not follow from the one before. */
function breaks<Row extends Balanced>(rows: readonly Row[]): Row[] {
  return rows.filter((row, at) => {
    const before = rows[at - 1]?.balanceCents ?? null
    return before !== null && row.balanceCents !== null && before + row.amountCents !== row.balanceCents
  })
}

/** Lays movements from old to new and holds the balances against each other. */
export function orderByBalance<Row extends Balanced>(read: readonly Row[]): Ordered<Row> {
  const turned = [...read].reverse()
  const newestFirst = (read[0]?.day ?? '') > (read.at(-1)?.day ?? '')
  const [byDay, other] = newestFirst ? [turned, read] : [read, turned]
  const sameDay = read[0]?.day === read.at(-1)?.day
  const rows = sameDay && breaks(other).length < breaks(byDay).length ? other : byDay
  const [first, last] = [rows[0], rows.at(-1)]
  const opening = first?.balanceCents == null ? null : first.balanceCents - first.amountCents
  const warnings = breaks(rows).map(
    (row): Warning => ({ word: 'balanceDiffers', line: row.line, text: dutchFromCents(row.balanceCents ?? 0) }),
  )
  return { rows, warnings, openingCents: opening, closingCents: last?.balanceCents ?? null }
}
