// The worksheet of a month on the page: this week's money, the sheet, and the balance always in sight.
import { useCallback, useMemo, useState } from 'react'
import { m } from '#texts'
import { type Month, monthOf, month as monthSchema } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Loading, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { LinesDialog } from '../../statements/web/LinesDialog.tsx'
import { openYear } from '../../year/api.ts'
import { type MonthView, openMonth } from '../api.ts'
import type { Category } from '../model.ts'
import type { MonthFigure } from '../rules/made-of.ts'
import { appliesIn } from '../rules.ts'
import { Balance } from './Balance.tsx'
import { EmptySheet } from './EmptySheet.tsx'
import { FigureDialog } from './FigureDialog.tsx'
import { MonthHead } from './MonthHead.tsx'
import { PostDialog } from './PostDialog.tsx'
import { Troubles } from './SaveState.tsx'
import { SheetTable } from './SheetTable.tsx'
import type { Line } from './sheet-keeper.ts'
import { TogetherSheet } from './TogetherSheet.tsx'
import { useSheet } from './use-sheet.ts'
import { WeekStrip } from './WeekStrip.tsx'
import './sheet.css'
import './balance.css'

interface Given {
  caseId: Id
  view: MonthView
}

function MonthSheet({ caseId, view }: Given) {
  const { month } = view
  const now = useSheet(caseId, view)
  const mayWork = useMay('money.work') && view.may.includes('finance.put-post')
  const seesBank = useMay('money.work') && view.seesBank
  const [details, setDetails] = useState<Line | null>(null)
  const [of, setOf] = useState<readonly Category[] | null>(null)
  const [figure, setFigure] = useState<MonthFigure | 'week' | null>(null)
  const [blank, setBlank] = useState(false)
  const [together, look] = useState(false)
  const onLines = useCallback((category: Category) => setOf([category]), [])
  const jars = useJars(caseId, month, now.lines)
  const filled = blank || now.lines.some((line) => appliesIn(line, month)) || now.sheet.rows.length > 0
  // In its place, so that each cell is on the page once.
  if (together) return <TogetherSheet view={view} now={now} mayWork={mayWork} onClose={() => look(false)} />
  return (
    <div className="month">
      <MonthHead caseId={caseId} view={view} now={now} mayWork={mayWork} onTogether={filled ? () => look(true) : null} />
      <p className="blank-lead">{m['finance.month.blank.lead']()}</p>
      <Troubles keeper={now.keeper} />
      {month === view.current ? <WeekStrip week={now.week} onOpen={() => setFigure('week')} /> : null}
      {view.unsorted && mayWork ? (
        <p className="attention no-print">
          {m['finance.month.unsorted']({ count: view.unsorted })}.{' '}
          <Link to={`/people/${caseId}/money`} search={{ part: 'bank', show: 'unsorted' }}>
            {m['finance.month.sort']()}
          </Link>
        </p>
      ) : null}
      {filled ? (
        <>
          <SheetTable
            now={now}
            view={view}
            mayWork={mayWork}
            onDetails={setDetails}
            onLines={seesBank ? onLines : undefined}
            onFigure={setFigure}
            jars={jars}
          />
          <ReferenceLine reference={view.reference} />
          {mayWork ? <p className="soft small no-print month-keys">{m['finance.month.keys']()}</p> : null}
          <Balance sheet={now.sheet} lines={now.lines} onFigure={setFigure} />
        </>
      ) : (
        <EmptySheet keeper={now.keeper} mayWork={mayWork} onBlank={() => setBlank(true)} />
      )}
      {details ? (
        <PostDialog line={details} people={view.people} month={month} keeper={now.keeper} onClose={() => setDetails(null)} />
      ) : null}
      {figure ? (
        <FigureDialog
          figure={figure}
          sheet={now.sheet}
          week={now.week}
          onLines={seesBank ? setOf : undefined}
          onClose={() => setFigure(null)}
        />
      ) : null}
      {of ? <LinesDialog caseId={caseId} month={month} categories={of} onClose={() => setOf(null)} /> : null}
    </div>
  )
}

/** What each jar holds at the end of the month, as the year has it; nothing is asked where nothing is put aside. */
function useJars(caseId: Id, month: Month, lines: readonly Line[]): ReadonlyMap<Category, number> | undefined {
  const aside = lines.some(({ group }) => group === 'reserves')
  const { data } = useLook(openYear, { caseId, year: Number(month.slice(0, 4)) }, !aside)
  const at = Number(month.slice(5)) - 1
  return useMemo(
    () => data && new Map(data.jars.map(({ category, opening, months }) => [category, months[at]?.balance ?? opening])),
    [data, at],
  )
}

/** Where the small amounts beside the lines come from. */
function ReferenceLine({ reference }: Pick<MonthView, 'reference'>) {
  if (reference === null) return null
  const { source, sourceDay, household } = reference
  const given = { source, day: dayWords(sourceDay), household: m[`finance.reference.household.${household}`]() }
  return <p className="soft small">{m['finance.reference.from'](given)}</p>
}

export default function MonthPart({ caseId }: { caseId: Id }) {
  const today = useToday()
  const [at] = useInAddress()
  const asked = monthSchema.safeParse(at.month)
  // Which month runs today is the household's own: the first answer tells.
  const first = useLook(openMonth, { caseId, month: asked.success ? asked.data : monthOf(today) })
  const month: Month | undefined = asked.success ? asked.data : first.data?.current
  const look = useLook(openMonth, { caseId, month: month ?? monthOf(today) })
  if (look.data && look.data.month !== month && !look.isError) return <Loading lines={8} />
  return (
    <Looked look={look} lines={8}>
      {(view) => <MonthSheet caseId={caseId} view={view} />}
    </Looked>
  )
}
