// The year on the page: how it will end, bars and table of twelve months, peaks, and jars. One A4 on its side in print.
import { lazy, Suspense } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Loading, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { monthName } from '../../web/months.ts'
import { openYear, type YearView } from '../api.ts'
import { JarsTable } from './JarsTable.tsx'
import { StartField } from './StartField.tsx'
import { inAndOut, type Show, shows } from './shown-year.ts'
import { YearTable } from './YearTable.tsx'
import './year.css'

const YearChart = lazy(() => import('./YearChart.tsx'))

const showWords: Readonly<Record<Show, () => string>> = {
  mixed: m['finance.year.mixed.short'],
  planned: m['finance.year.planned'],
  actual: m['finance.year.actual'],
}

function Head({ caseId, view }: { caseId: string; view: YearView }) {
  const [, go] = useInAddress()
  const { year, forecast, deficitMonths } = view
  const months = deficitMonths.map(monthName).join(', ')
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
          <Button icon="print" onClick={() => print()}>
            {m['finance.year.print']()}
          </Button>
        </span>
      </header>
      <div className="year-facts">
        <div className="year-fact">
          <span className="soft small">{m['finance.year.start']()}</span>
          <StartField caseId={caseId} view={view} of="free" label={m['finance.year.start']()} />
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
        <Head caseId={caseId} view={view} />
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
      <Head caseId={caseId} view={view} />
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
