// The head of a year: the years beside it, what can be done with it, what there was at its start, and how it will end.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { requestOf } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { dayWords } from '../../../../platform/web/when.ts'
import { Opens } from '../../web/MadeOfDialog.tsx'
import { monthName } from '../../web/months.ts'
import { saveYear, type YearView } from '../api.ts'
import type { Show } from '../rules/shown-year.ts'
import { StartField } from './StartField.tsx'
import type { Opening } from './YearCell.tsx'

const monthList = (months: readonly string[]) => months.map(monthName).join(', ')

/** Months that cost more or less than most, where there are any. */
function DearMonths({ dearMonths, cheapMonths }: YearView) {
  const dear = dearMonths.length > 0 ? m['finance.year.dear']({ count: dearMonths.length, months: monthList(dearMonths) }) : ''
  const cheap =
    cheapMonths.length > 0 ? m['finance.year.cheap']({ count: cheapMonths.length, months: monthList(cheapMonths) }) : ''
  return dear || cheap ? <span className="soft">{` ${[dear, cheap].filter(Boolean).join(' ')}`}</span> : null
}

/** The year as files: a sheet of paper as it is shown, and a workbook with all of it. */
function Save({ caseId, year, show }: { caseId: string; year: number; show: Show }) {
  return (['pdf', 'xlsx'] as const).map((as) => (
    <a key={as} className="button button-quiet no-print" href={requestOf(saveYear, { caseId, year, as, show }).url} download>
      <Icon name="paper" />
      {m[`finance.year.save.${as}`]()}
    </a>
  ))
}

interface Given {
  caseId: string
  view: YearView
  show: Show
  onTogether: () => void
}

export function YearHead({ caseId, view, show, onTogether }: Given) {
  const [, go] = useInAddress()
  const { year } = view
  return (
    <header className="month-head">
      <Button
        className="no-print"
        icon="back"
        word={m['finance.year.before']({ year: year - 1 })}
        onClick={() => go({ year: year - 1 })}
      />
      <h2>{year}</h2>
      <Button
        className="no-print"
        icon="next"
        word={m['finance.year.next']({ year: year + 1 })}
        onClick={() => go({ year: year + 1 })}
      />
      <span className="push month-head-end">
        {view.rows.length > 0 ? (
          <>
            <Button className="no-print" icon="eye" onClick={onTogether}>
              {m['finance.month.together.open']()}
            </Button>
            <Save caseId={caseId} year={year} show={show} />
          </>
        ) : null}
        <Button icon="print" onClick={() => print()}>
          {m['finance.year.print']()}
        </Button>
      </span>
    </header>
  )
}

export function YearFacts({ caseId, view, onOpen }: Opening & { caseId: string }) {
  const { year, forecast, deficitMonths } = view
  const start = m['finance.year.start']({ day: dayWords(view.began, `${year}-01-01`) })
  const ends = m[`finance.year.forecast.${forecast < 0 ? 'short' : 'left'}`]({ amount: euros(Math.abs(forecast)) })
  return (
    <div className="year-facts">
      <div className="year-fact">
        <span className="soft small">{start}</span>
        <StartField caseId={caseId} view={view} of="free" label={start} />
      </div>
      <div className="year-fact">
        <span className="soft small">{m['finance.year.forecast']()}</span>
        <b className={forecast < 0 ? 'year-forecast year-short private' : 'year-forecast private'}>
          <Opens
            cents={forecast}
            of={m['finance.year.forecast']()}
            shown={ends}
            onOpen={() => onOpen({ of: 'running', at: 11 })}
          />
        </b>
      </div>
      <p className="year-words">
        {deficitMonths.length === 0
          ? m['finance.year.no-deficits']()
          : deficitMonths.length === 12
            ? m['finance.year.all-deficits']()
            : m['finance.year.deficits']({ count: deficitMonths.length, months: monthList(deficitMonths) })}
        <DearMonths {...view} />
        {view.withoutMonth > 0 ? (
          <>
            {' '}
            {m['finance.year.without-month']({ count: view.withoutMonth })}{' '}
            <Link className="no-print" to={`/people/${caseId}/money`}>
              {m['finance.year.without-month.step']()}
            </Link>
          </>
        ) : null}
      </p>
    </div>
  )
}
