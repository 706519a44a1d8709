// The year on the page: how it will end, bars and table of twelve months, peaks, and jars. One A4 on its side in print.
import { lazy, Suspense } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { requestOf } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Loading, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { monthName } from '../../web/months.ts'
import { openYear, saveYear, type YearView } from '../api.ts'
import { inAndOut, type Show, shows } from '../rules/shown-year.ts'
import { JarsTable } from './JarsTable.tsx'
import { StartField } from './StartField.tsx'
import { YearFlow } from './YearFlow.tsx'
import { YearTable } from './YearTable.tsx'
import './year.css'

const YearChart = lazy(() => import('./YearChart.tsx'))

const showWords: Readonly<Record<Show, () => string>> = {
  mixed: m['finance.year.mixed.short'],
  planned: m['finance.year.planned'],
  actual: m['finance.year.actual'],
}

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

function Head({ caseId, view, show }: { caseId: string; view: YearView; show: Show }) {
  const [, go] = useInAddress()
  const { year, forecast, deficitMonths } = view
  const months = monthList(deficitMonths)
  const start = m['finance.year.start']({ day: dayWords(view.began, `${year}-01-01`) })
  return (
    <>
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
          {view.rows.length > 0 ? <Save caseId={caseId} year={year} show={show} /> : null}
          <Button icon="print" onClick={() => print()}>
            {m['finance.year.print']()}
          </Button>
        </span>
      </header>
      <div className="year-facts">
        <div className="year-fact">
          <span className="soft small">{start}</span>
          <StartField caseId={caseId} view={view} of="free" label={start} />
        </div>
        <div className="year-fact">
          <span className="soft small">{m['finance.year.forecast']()}</span>
          <b className={forecast < 0 ? 'year-forecast year-short private' : 'year-forecast private'}>
            {forecast < 0
              ? m['finance.year.forecast.short']({ amount: euros(-forecast) })
              : m['finance.year.forecast.left']({ amount: euros(forecast) })}
          </b>
        </div>
        <p className="year-words">
          {deficitMonths.length === 0
            ? m['finance.year.no-deficits']()
            : deficitMonths.length === 12
              ? m['finance.year.all-deficits']()
              : m['finance.year.deficits']({ count: deficitMonths.length, months })}
          <DearMonths {...view} />
        </p>
      </div>
    </>
  )
}

function Year({ caseId, view }: { caseId: string; view: YearView }) {
  const [at, go] = useInAddress()
  const show = shows.find((one) => one === at.show) ?? 'mixed'
  if (view.rows.length === 0)
    return (
      <>
        <Head caseId={caseId} view={view} show={show} />
        <Empty
          title={m['finance.year.empty']()}
          step={<Link to={`/people/${caseId}/money`}>{m['finance.year.empty.step']()}</Link>}
        >
          {m['finance.year.empty.lead']()}
        </Empty>
      </>
    )
  return (
    <div className="year stack">
      <Head caseId={caseId} view={view} show={show} />
      <div className="no-print">
        <Suspense fallback={<Loading lines={4} />}>
          <YearChart months={inAndOut(view, show)} />
        </Suspense>
      </div>
      <div className="beside no-print">
        <Filters
          label={m['finance.year.show']()}
          chosen={show}
          filters={shows.map((key) => ({ key, label: showWords[key]() }))}
          onChoose={(key) => go({ show: key === 'mixed' ? undefined : key })}
        />
        {show === 'mixed' ? <span className="soft small">{m['finance.year.mixed']()}</span> : null}
      </div>
      <YearTable view={view} show={show} />
      <YearFlow view={view} show={show} />
      {view.jars.length > 0 ? (
        <Section title={m['finance.year.jars']()}>
          <p className="soft small no-print">{m['finance.year.jars.lead']()}</p>
          <JarsTable caseId={caseId} view={view} />
        </Section>
      ) : null}
    </div>
  )
}

export default function YearPart({ caseId }: { caseId: string }) {
  const today = useToday()
  const [at] = useInAddress()
  const asked = /^(19|20|21)\d\d$/.test(String(at.year ?? '')) ? Number(at.year) : Number(today.slice(0, 4))
  const look = useLook(openYear, { caseId, year: asked })
  return (
    <Looked look={look} lines={8}>
      {(view) => <Year caseId={caseId} view={view} />}
    </Looked>
  )
}
