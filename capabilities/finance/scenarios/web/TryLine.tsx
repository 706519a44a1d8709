// One line of what is tried out: as it is now, as it would be, and the way back.
import { m } from '#texts'
import type { Period } from '../../../../core/kit/period.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { counts } from '../../budget/rules.ts'
import { MoneyCell, PeriodCell, type Typed } from '../../budget/web/Cells.tsx'
import { lineName } from '../../budget/web/words.ts'
import { monthShort } from '../../web/months.ts'
import type { Change, PlanLine } from '../model.ts'
import { changeTo, type Trying } from './tries.ts'
import { signed } from './words.ts'

interface Given {
  /** Null for a line that is not in the plan. */
  line: PlanLine | null
  change: Change | undefined
  /** What it does to what is left over each month. */
  effect: number
  words: Readonly<Record<Period, string>>
  trying: Trying
  mayWork: boolean
}

function Marks({ line, change, from }: Pick<Given, 'line' | 'change'> & { from: string }) {
  const later = line?.from != null && line.from > from ? m['finance.what-if.later']({ month: monthShort(line.from) }) : null
  return (
    <>
      {change?.kind === 'stops' ? <Pill tone="sun">{m['finance.what-if.gone']()}</Pill> : null}
      {change?.kind === 'comes' ? <Pill tone="sun">{m['finance.what-if.comes']()}</Pill> : null}
      {line && !counts(line.state) && !change ? <Pill>{m['finance.what-if.uncounted']()}</Pill> : null}
      {later ? <span className="soft small">{later}</span> : null}
    </>
  )
}

function Way({ line, change, name, trying }: Pick<Given, 'line' | 'change' | 'trying'> & { name: string }) {
  const about = line?.id ?? (change?.kind === 'comes' ? change.id : '')
  if (change)
    return (
      <Button
        kind="plain"
        small
        icon="undo"
        word={m['finance.what-if.back.of']({ name })}
        onClick={() => trying.setChange(about, null)}
      />
    )
  return (
    <Button
      kind="plain"
      small
      icon="close"
      word={m['finance.what-if.stops.of']({ name })}
      onClick={() => trying.setChange(about, { kind: 'stops', postId: about })}
    />
  )
}

/** What stands in the cells: what one tries, or else what is. */
function triedOf({ line, change }: Pick<Given, 'line' | 'change'>): { typed: Typed; period: Period } {
  if (change === undefined || change.kind === 'stops')
    return {
      typed: { cents: change ? 0 : (line?.amountCents ?? 0), expression: change ? null : (line?.expression ?? null) },
      period: line?.period ?? 'month',
    }
  return { typed: { cents: change.amountCents, expression: change.expression }, period: change.period }
}

export function TryLine({ line, change, effect, words, trying, mayWork }: Given) {
  const name = line ? lineName(line) : change?.kind === 'comes' ? lineName(change) : ''
  const { typed, period } = triedOf({ line, change })
  const put = (to: Typed, per: Period) => {
    if (line !== null)
      return trying.setChange(line.id, changeTo(line, to, { period: per, id: change?.kind === 'becomes' ? change.id : newId() }))
    if (change?.kind !== 'comes') return
    trying.setChange(change.id, { ...change, amountCents: to.cents ?? 0, expression: to.expression, period: per })
  }
  return (
    <tr data-line={line?.id ?? (change?.kind === 'comes' ? change.id : '')} className={change ? 'what-if-tried' : undefined}>
      <th scope="row">
        <span className="what-if-name">
          <span className="private">{name}</span>
          <Marks line={line} change={change} from={trying.now.from} />
          {mayWork ? <Way {...{ line, change, name, trying }} /> : null}
        </span>
      </th>
      <td className="number private what-if-now">{line ? `${amount(line.amountCents)}` : '–'}</td>
      <td className="private what-if-amount">
        <MoneyCell
          column="amount"
          label={m['finance.what-if.cell.amount']({ name })}
          value={typed}
          readOnly={!mayWork}
          onChange={(to) => put(to, period)}
          onLeft={() => undefined}
        />
      </td>
      <td>
        <PeriodCell
          column="period"
          label={m['finance.what-if.cell.period']({ name })}
          value={period}
          words={words}
          readOnly={!mayWork}
          onChange={(per) => put(typed, per)}
        />
      </td>
      <td className={effect < 0 ? 'number private what-if-short' : 'number private'}>{signed(effect)}</td>
    </tr>
  )
}
