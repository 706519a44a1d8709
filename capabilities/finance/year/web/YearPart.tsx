// The year on the page: how it will end, bars and table of twelve months, peaks, and jars. One A4 on its side in print.
import { lazy, Suspense, useState } from 'react'
import { m } from '#texts'
import { monthOf } from '../../../../core/kit/day.ts'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Loading, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { MadeOfDialog } from '../../web/MadeOfDialog.tsx'
import { TogetherFrame } from '../../web/TogetherFrame.tsx'
import { openYear, type YearView } from '../api.ts'
import type { YearFigure } from '../rules/made-of-year.ts'
import { inAndOut, type Show, shows } from '../rules/shown-year.ts'
import { JarsTable } from './JarsTable.tsx'
import { yearInWords } from './made-of-words.ts'
import { YearDebts } from './YearDebts.tsx'
import { YearFlow } from './YearFlow.tsx'
import { YearFacts, YearHead } from './YearHead.tsx'
import { YearTable } from './YearTable.tsx'
import './year.css'

const YearChart = lazy(() => import('./YearChart.tsx'))

const showWords: Readonly<Record<Show, () => string>> = {
  mixed: m['finance.year.mixed.short'],
  planned: m['finance.year.planned'],
  actual: m['finance.year.actual'],
}

interface Given {
  caseId: string
  view: YearView
}

/** All of the year but its head; each figure opens its lines. */
function YearBody({ caseId, view, show }: Given & { show: Show }) {
  const today = useToday()
  const [, go] = useInAddress()
  const [figure, setFigure] = useState<YearFigure | null>(null)
  const opening = { view, onOpen: setFigure }
  return (
    <>
      <YearFacts caseId={caseId} {...opening} />
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
      <YearTable key={show} {...opening} show={show} />
      <YearFlow view={view} show={show} />
      <YearDebts debts={view.debts} current={monthOf(today)} />
      {view.jars.length > 0 ? (
        <Section title={m['finance.year.jars']()}>
          <p className="soft small no-print">{m['finance.year.jars.lead']()}</p>
          <JarsTable caseId={caseId} {...opening} />
        </Section>
      ) : null}
      {figure ? <MadeOfDialog made={yearInWords({ ...view, show }, figure)} onClose={() => setFigure(null)} /> : null}
    </>
  )
}

function Year({ caseId, view }: Given) {
  const [at] = useInAddress()
  const [together, look] = useState(false)
  const show = shows.find((one) => one === at.show) ?? 'mixed'
  const body = <YearBody caseId={caseId} view={view} show={show} />
  // In its place, so that each figure is on the page once.
  if (together)
    return (
      <TogetherFrame title={String(view.year)} onClose={() => look(false)}>
        <div className="year stack">{body}</div>
      </TogetherFrame>
    )
  return (
    <div className="year stack">
      <YearHead caseId={caseId} view={view} show={show} onTogether={() => look(true)} />
      {view.rows.length > 0 ? (
        body
      ) : (
        <Empty
          title={m['finance.year.empty']()}
          step={<Link to={`/people/${caseId}/money`}>{m['finance.year.empty.step']()}</Link>}
        >
          {m['finance.year.empty.lead']()}
        </Empty>
      )}
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
