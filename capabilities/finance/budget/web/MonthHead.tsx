// The head of a month: its name, the months beside it, and what can be done with it.
import { useState } from 'react'
import { m } from '#texts'
import { addToMonth } from '../../../../core/kit/day.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { monthTitle } from '../../web/months.ts'
import { copyMonthForward, type MonthView } from '../api.ts'
import { appliesIn } from '../rules.ts'
import { MonthStartDialog } from './MonthStartDialog.tsx'
import { SaveWords } from './SaveState.tsx'
import type { SheetNow } from './use-sheet.ts'

interface Given {
  caseId: string
  view: MonthView
  now: SheetNow
  mayWork: boolean
  /** Null where there is nothing to look at yet. */
  onTogether: (() => void) | null
}

/** Lets the next month have lines of its own. */
function useCopy({ caseId, view: { month }, now }: Given) {
  const copy = useChange(copyMonthForward)
  const [, go] = useInAddress()
  const into = addToMonth(month, 1)
  const run = async () => {
    await now.keeper.flush()
    const copies = now.lines
      .filter((line) => appliesIn(line, month) && (line.until === null || line.until >= into) && (line.from ?? '') < into)
      .map((line) => ({ of: line.id, id: newId() }))
    if (copies.length === 0) return tell(m['finance.month.copy.none']({ month: monthTitle(into) }))
    try {
      await copy.mutateAsync({ caseId, from: month, into, copies })
      tell(m['finance.month.copied']({ month: monthTitle(into) }))
      go({ month: into })
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return { into, run }
}

/** The lines without an amount, with room for more, for someone to fill in at home. */
function printBlank(): void {
  const { dataset } = document.documentElement
  dataset.blank = ''
  addEventListener('afterprint', () => delete dataset.blank, { once: true })
  print()
}

export function MonthHead(given: Given) {
  const { caseId, view, now, mayWork, onTogether } = given
  const { month, starts, span } = view
  const [asksStart, askStart] = useState(false)
  const [, go] = useInAddress()
  const [before, next] = [addToMonth(month, -1), addToMonth(month, 1)]
  const { into, run } = useCopy(given)
  const entries = [
    ...(mayWork
      ? [
          {
            key: 'copy',
            label: m['finance.month.copy']({ month: monthTitle(into) }),
            icon: 'next',
            run: () => void run(),
          } as const,
        ]
      : []),
    ...(mayWork && view.seesBank
      ? [{ key: 'start', label: m['finance.month.start'](), icon: 'clock', run: () => askStart(true) } as const]
      : []),
    { key: 'print', label: m['finance.month.print'](), icon: 'print', run: () => print() } as const,
    { key: 'blank', label: m['finance.month.blank'](), icon: 'paper', run: printBlank } as const,
  ]
  return (
    <header className="month-head">
      <Button
        className="no-print"
        icon="back"
        word={m['finance.month.before']({ month: monthTitle(before) })}
        onClick={() => go({ month: before })}
      />
      <h2>
        {monthTitle(month)}
        {starts.on === 1 ? null : (
          <span className="month-span">
            {m['finance.month.span']({ from: dayWords(span.from, span.from), until: dayWords(span.until, span.until) })}
          </span>
        )}
      </h2>
      <Button
        className="no-print"
        icon="next"
        word={m['finance.month.next']({ month: monthTitle(next) })}
        onClick={() => go({ month: next })}
      />
      <span className="push month-head-end">
        <SaveWords state={now.state} />
        {now.state === 'failed' ? <Icon name="mind" /> : null}
        {onTogether ? (
          <Button className="no-print" icon="eye" onClick={onTogether}>
            {m['finance.month.together.open']()}
          </Button>
        ) : null}
        <Menu entries={entries} />
      </span>
      {asksStart ? <MonthStartDialog caseId={caseId} starts={starts} onClose={() => askStart(false)} /> : null}
    </header>
  )
}
