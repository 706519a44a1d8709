// The balance that is always in sight: what comes in, what goes out, what is left, and the one thing that would change it.
import { Fragment } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Opens } from '../../web/MadeOfDialog.tsx'
import { type Group, groups } from '../model.ts'
import type { MonthFigure } from '../rules/made-of.ts'
import type { MonthSheet, OneChange } from '../rules.ts'
import { focusCell } from './grid-keys.ts'
import { figureWord } from './made-of-words.ts'
import type { Line } from './sheet-keeper.ts'
import { categoryWord, lineName } from './words.ts'

/** Income and costs as planned, in cents. */
function totals(sums: MonthSheet['sums']): { income: number; costs: number } {
  const costs = groups.filter((group: Group) => group !== 'income').reduce((sum, group) => sum + sums[group].planned, 0)
  return { income: sums.income.planned, costs }
}

function Bar({ of, part, over }: { of: number; part: number; over: boolean }) {
  const share = of === 0 ? 0 : Math.round((1000 * Math.min(part, of)) / of) / 10
  return (
    <svg className={over ? 'bar bar-over' : 'bar'} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-rest" width="100" height="4" />
      <rect className="bar-part" width={share} height="4" />
    </svg>
  )
}

function Seek({ amount, among, lines }: Extract<OneChange, { kind: 'seek' }> & { lines: readonly Line[] }) {
  return (
    <p className="balance-one private">
      {m['finance.month.seek']({ amount: euros(amount) })}
      {among.length > 0 ? ` ${m['finance.month.seek.among']()} ` : null}
      {among.map(({ postId, category, amount: planned }, at) => {
        const line = lines.find((one) => one.id === postId)
        return (
          <Fragment key={postId}>
            {at > 0 ? ', ' : null}
            <button type="button" className="link-button" onClick={() => focusCell(postId, 'amount')}>
              {line ? lineName(line) : categoryWord(category)}
            </button>
            {` ${euros(planned)}`}
          </Fragment>
        )
      })}
    </p>
  )
}

function OneThing({ sheet, lines }: { sheet: MonthSheet; lines: readonly Line[] }) {
  const { oneChange, balance } = sheet
  if (oneChange === null) return null
  if (oneChange.kind === 'seek') return <Seek {...oneChange} lines={lines} />
  const line = lines.find((one) => one.id === oneChange.postId)
  const name = line ? lineName(line) : categoryWord(oneChange.category)
  const after = balance.planned + oneChange.amount
  const words = oneChange.closes
    ? m['finance.month.claim.closes']({ name, amount: euros(after) })
    : m['finance.month.claim.helps']({ name, amount: euros(-after) })
  return (
    <p className="balance-one">
      <span className="private">{words}</span>{' '}
      {line ? (
        <button type="button" className="link-button no-print" onClick={() => focusCell(line.id, 'amount')}>
          {m['finance.month.go']()}
        </button>
      ) : null}
    </p>
  )
}

interface Given {
  sheet: MonthSheet
  lines: readonly Line[]
  /** Opens the lines of a figure; absent where one looks together. */
  onFigure?: ((figure: MonthFigure) => void) | undefined
}

function Figure({
  figure,
  cents,
  shown,
  onFigure,
}: { figure: MonthFigure; cents: number; shown: string } & Pick<Given, 'onFigure'>) {
  if (!onFigure) return shown
  return <Opens cents={cents} of={figureWord(figure)} shown={shown} onOpen={() => onFigure(figure)} />
}

export function Balance({ sheet, lines, onFigure }: Given) {
  const { income, costs } = totals(sheet.sums)
  const left = sheet.balance.planned
  const most = Math.max(income, costs)
  const words =
    left < 0
      ? m['finance.month.short']({ amount: euros(-left) })
      : left > 0
        ? m['finance.month.left']({ amount: euros(left) })
        : m['finance.month.even']()
  return (
    <section className="balance foot" aria-live="polite">
      <div className="balance-side">
        <span className="soft small">{m['finance.month.in']()}</span>{' '}
        <b className="private">
          <Figure figure="income" cents={income} shown={euros(income)} onFigure={onFigure} />
        </b>
        <Bar of={most} part={income} over={false} />
      </div>
      <div className="balance-side">
        <span className="soft small">{m['finance.month.out']()}</span>{' '}
        <b className="private">
          <Figure figure="costs" cents={costs} shown={euros(costs)} onFigure={onFigure} />
        </b>
        <Bar of={most} part={Math.min(income, costs)} over={costs > income} />
      </div>
      <div className="balance-left">
        <p className={left < 0 ? 'balance-word balance-short private' : 'balance-word private'}>
          <Figure figure="left" cents={left} shown={words} onFigure={onFigure} />
        </p>
        <OneThing sheet={sheet} lines={lines} />
      </div>
    </section>
  )
}
