// Twelve months by category on one sheet of paper: groups, sums, what is left, and peaks that stand out.
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { Unseen } from '../../../../platform/web/parts/small.tsx'
import { type Group, groups } from '../../budget/model.ts'
import { categoryWord, groupWord } from '../../budget/web/words.ts'
import { monthName, monthShort } from '../../web/months.ts'
import type { YearView } from '../api.ts'
import { amountsOf, inGroup, leftOf, type Show, total } from '../rules/shown-year.ts'
import { rove } from './rove.ts'
import { type Opening, YearCell } from './YearCell.tsx'

function GroupRows({ group, show, ...opening }: Opening & { group: Group; show: Show }) {
  const { view } = opening
  const rows = inGroup(view, group)
  if (rows.length === 0) return null
  const peaks = new Map<string, number>()
  for (const { month, category, amount } of view.peaks) {
    const key = `${category} ${month}`
    peaks.set(key, (peaks.get(key) ?? 0) + amount)
  }
  const sums = view.months.map((_, at) => total(rows.map((row) => amountsOf(row, view.months, show)[at] ?? 0)))
  return (
    <tbody>
      <tr className="year-group">
        <th scope="rowgroup" colSpan={14}>
          {groupWord(group)}
        </th>
      </tr>
      {rows.map((row) => {
        const amounts = amountsOf(row, view.months, show)
        return (
          <tr key={row.category}>
            <th scope="row">{categoryWord(row.category)}</th>
            {view.months.map(({ month }, at) => {
              const peak = peaks.get(`${row.category} ${month}`)
              const mark = peak === undefined || !amounts[at] ? undefined : m['finance.year.peak']({ amount: euros(peak) })
              const figure = { of: 'category', category: row.category, at } as const
              return <YearCell key={month} {...opening} figure={figure} cents={amounts[at] ?? 0} mark={mark} />
            })}
            <YearCell {...opening} figure={{ of: 'category', category: row.category, at: null }} cents={total(amounts)} />
          </tr>
        )
      })}
      <tr className="year-sum">
        <th scope="row">{m['finance.month.together']()}</th>
        {view.months.map(({ month }, at) => (
          <YearCell key={month} {...opening} figure={{ of: 'group', group, at }} cents={sums[at] ?? 0} />
        ))}
        <YearCell {...opening} figure={{ of: 'group', group, at: null }} cents={total(sums)} />
      </tr>
    </tbody>
  )
}

function Foot({ show, ...opening }: Opening & { show: Show }) {
  const { view } = opening
  const left = leftOf(view, show)
  return (
    <tfoot>
      <tr className="year-left">
        <th scope="row">{m['finance.year.left']()}</th>
        {view.months.map(({ month }, at) => (
          <YearCell key={month} {...opening} figure={{ of: 'left', at }} cents={left[at] ?? 0} mayBeShort />
        ))}
        <YearCell {...opening} figure={{ of: 'left', at: null }} cents={total(left)} mayBeShort />
      </tr>
      {show === 'mixed' ? (
        <tr>
          <th scope="row">{m['finance.year.running']()}</th>
          {view.months.map(({ month, running }, at) => (
            <YearCell key={month} {...opening} figure={{ of: 'running', at }} cents={running} mayBeShort />
          ))}
          <td />
        </tr>
      ) : null}
      {view.debts.length > 0 ? (
        <tr>
          <th scope="row">{m['finance.year.debts']()}</th>
          {view.months.map(({ month }) => {
            const owed = view.debts.find((one) => one.month === month)?.owed
            return (
              <td key={month} className="number private" {...(owed === undefined ? {} : { title: euros(owed) })}>
                {owed === undefined ? '' : wholeEuros(owed).replace('€ ', '')}
              </td>
            )
          })}
          <td />
        </tr>
      ) : null}
    </tfoot>
  )
}

/** An expensive month has a mark up, a cheap one a mark down; words say so too. */
function MonthMark({ view, month }: { view: YearView; month: string }) {
  const kind = view.dearMonths.includes(month) ? 'dear' : view.cheapMonths.includes(month) ? 'cheap' : null
  if (kind === null) return null
  const words = m[`finance.year.${kind}.month`]()
  return (
    <span className={`month-mark month-mark-${kind}`} title={words}>
      <Unseen>{`, ${words}`}</Unseen>
    </span>
  )
}

/** The heads of twelve months, between a column of words and what more there is. */
export function MonthHeads({ view }: { view: YearView }) {
  return view.months.map(({ month, state }) => (
    <th
      key={month}
      scope="col"
      className={month === view.current ? 'number year-now' : 'number'}
      title={state === 'missing' ? m['finance.year.missing']() : undefined}
    >
      <abbr title={monthName(month)}>{monthShort(month)}</abbr>
      <MonthMark view={view} month={month} />
    </th>
  ))
}

export function YearTable({ show, ...opening }: Opening & { show: Show }) {
  const { view } = opening
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard to be scrolled.
    <section className="year-frame" aria-label={m['finance.year.table']()} tabIndex={0}>
      <table className="year-table" {...rove}>
        <caption className="unseen">{`${m['finance.year.table']()}, ${view.year}`}</caption>
        <thead>
          <tr>
            <th scope="col">{m['finance.year.category']()}</th>
            <MonthHeads view={view} />
            <th scope="col" className="number">
              {m['finance.year.total']()}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group} {...opening} group={group} show={show} />
        ))}
        <Foot {...opening} show={show} />
      </table>
    </section>
  )
}
