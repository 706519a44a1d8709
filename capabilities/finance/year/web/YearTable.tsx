// Twelve months by category on one sheet of paper: groups, sums, what is left, and peaks that stand out.
import { m } from '#texts'
import { euros, wholeEuros } from '../../../../platform/web/amount.ts'
import { Unseen } from '../../../../platform/web/parts/small.tsx'
import { type Group, groups } from '../../budget/model.ts'
import { categoryWord, groupWord } from '../../budget/web/words.ts'
import { monthName, monthShort } from '../../web/months.ts'
import type { YearView } from '../api.ts'
import { amountsOf, inGroup, leftOf, type Show, total } from '../rules/shown-year.ts'

/** Whole euros, so that a year fits the page; the cents stand in the title. */
function Amount({ cents, mark }: { cents: number; mark?: string | undefined }) {
  return (
    <td className={mark ? 'number private year-peak' : 'number private'} title={mark ?? euros(cents)}>
      {cents === 0 ? '–' : wholeEuros(cents).replace('€ ', '')}
      {mark ? <Unseen>{mark}</Unseen> : null}
    </td>
  )
}

function GroupRows({ view, group, show }: { view: YearView; group: Group; show: Show }) {
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
              return <Amount key={month} cents={amounts[at] ?? 0} mark={mark} />
            })}
            <Amount cents={total(amounts)} />
          </tr>
        )
      })}
      <tr className="year-sum">
        <th scope="row">{m['finance.month.together']()}</th>
        {view.months.map(({ month }, at) => (
          <Amount key={month} cents={sums[at] ?? 0} />
        ))}
        <Amount cents={total(sums)} />
      </tr>
    </tbody>
  )
}

function Foot({ view, show }: { view: YearView; show: Show }) {
  const left = leftOf(view, show)
  return (
    <tfoot>
      <tr className="year-left">
        <th scope="row">{m['finance.year.left']()}</th>
        {view.months.map(({ month }, at) => {
          const cents = left[at] ?? 0
          return (
            <td key={month} className={cents < 0 ? 'number private year-short' : 'number private'} title={euros(cents)}>
              {wholeEuros(cents).replace('€ ', '')}
              {cents < 0 ? <Unseen>{m['finance.year.deficit']()}</Unseen> : null}
            </td>
          )
        })}
        <Amount cents={total(left)} />
      </tr>
      {show === 'mixed' ? (
        <tr>
          <th scope="row">{m['finance.year.running']()}</th>
          {view.months.map(({ month, running }) => (
            <td key={month} className={running < 0 ? 'number private year-short' : 'number private'} title={euros(running)}>
              {wholeEuros(running).replace('€ ', '')}
            </td>
          ))}
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

export function YearTable({ view, show }: { view: YearView; show: Show }) {
  const now = view.current
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard to be scrolled.
    <section className="year-frame" aria-label={m['finance.year.table']()} tabIndex={0}>
      <table className="year-table">
        <caption className="unseen">{`${m['finance.year.table']()}, ${view.year}`}</caption>
        <thead>
          <tr>
            <th scope="col">{m['finance.year.category']()}</th>
            {view.months.map(({ month, state }) => (
              <th
                key={month}
                scope="col"
                className={month === now ? 'number year-now' : 'number'}
                title={state === 'missing' ? m['finance.year.missing']() : undefined}
              >
                <abbr title={monthName(month)}>{monthShort(month)}</abbr>
                <MonthMark view={view} month={month} />
              </th>
            ))}
            <th scope="col" className="number">
              {m['finance.year.total']()}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group} view={view} group={group} show={show} />
        ))}
        <Foot view={view} show={show} />
      </table>
    </section>
  )
}
