// The month as a sheet: groups with their lines, sums that open what they are made of, and keys as in a spreadsheet.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import { addToMonth } from '../../../../core/kit/day.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Opens } from '../../web/MadeOfDialog.tsx'
import type { MonthView } from '../api.ts'
import { type Category, type Group, groups } from '../model.ts'
import { appliesIn, type SheetRow } from '../rules.ts'
import { AddLine } from './AddLine.tsx'
import { moveByKey } from './grid-keys.ts'
import { pasteGrid } from './paste-cells.ts'
import { SheetLine } from './SheetLine.tsx'
import type { Line } from './sheet-keeper.ts'
import { UnplannedLine } from './UnplannedLine.tsx'
import type { SheetNow } from './use-sheet.ts'
import { groupWord, periodWords } from './words.ts'

interface Given {
  now: SheetNow
  view: MonthView
  mayWork: boolean
  onDetails?: (line: Line) => void
  /** Shows what the bank says of a category; absent for whom the lines of the bank stay closed. */
  onLines?: ((of: Category) => void) | undefined
  /** Shows the lines of a group. */
  onFigure?: ((of: Group) => void) | undefined
  /** What the jars hold at the end of the month. */
  jars?: ReadonlyMap<Category, number> | undefined
  /** Looked at with the person: nothing behind a line can be opened. */
  together?: boolean
}

const nothing = () => undefined

/** Whether a line stops, other than to go on as the copy of a month that was filled in apart. */
function reallyEnds({ until, category, name }: Line, lines: readonly Line[]): boolean {
  if (until === null) return false
  const next = addToMonth(until, 1)
  return !lines.some((other) => other.from === next && other.category === category && other.name === name)
}

/** A fixed bill of this month of which nothing was seen, while other money was. */
function isLate(line: Line, row: SheetRow, { seen, month }: { seen: boolean; month: string }): boolean {
  const due = line.dueMonths.length === 0 || line.dueMonths.includes(Number(month.slice(5)))
  const bill = line.group === 'fixedCosts' || line.group === 'debts'
  return seen && due && bill && row.counted && row.planned > 0 && row.actual === 0 && line.period === 'month'
}

/** The first line of each category: an amount for all of them stands there once. */
function firstOfEach(lines: readonly Line[], month: string): ReadonlyMap<string, string> {
  const there = lines.filter((line) => appliesIn(line, month))
  return new Map(there.toReversed().map(({ category, id }) => [category, id]))
}

export function SheetTable({ now, view, mayWork, onDetails = nothing, onLines, onFigure, jars, together = false }: Given) {
  const { keeper, lines, sheet } = now
  const { month } = view
  const words = useMemo(periodWords, [])
  const names = useMemo(() => new Map(view.people.map((one) => [one.id, one.name])), [view.people])
  const several = view.people.length > 1
  const hands = useMemo(() => new Map(now.hand.map((one) => [one.postId, one])), [now.hand])
  const rows = useMemo(() => new Map(sheet.rows.map((row) => [row.postId ?? row.category, row])), [sheet.rows])
  const seen = sheet.rows.some((row) => row.actual !== 0)
  const firsts = useMemo(() => firstOfEach(lines, month), [lines, month])
  const reference = useMemo(
    () => new Map(view.reference?.amounts.map((one) => [one.category, one.monthlyCents])),
    [view.reference],
  )
  const shown = useMemo(() => lines.filter((line) => appliesIn(line, month)), [lines, month])
  const paste = (event: React.ClipboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
    const row = cell?.closest<HTMLElement>('tr')
    if (!cell || !row || !mayWork) return
    const at = shown.find((line) => line.id === row.dataset.line)
    const group = at?.group ?? (row.dataset.add as Group)
    const own = shown.filter((line) => line.group === group)
    const from = at ? own.slice(own.indexOf(at)) : []
    const text = event.clipboardData.getData('text/plain')
    if (pasteGrid({ lines: from, group, column: cell.dataset.cell ?? '', text }, { keeper, month })) event.preventDefault()
  }
  const keys = (event: React.KeyboardEvent) => {
    const untouched = !(event.target instanceof HTMLInputElement) || event.target.selectionEnd !== event.target.selectionStart
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && untouched && keeper.undo()) event.preventDefault()
    else if (moveByKey(event)) event.preventDefault()
  }
  return (
    <table className="sheet-table" aria-label={m['finance.month.label']({ month })} onKeyDown={keys} onPaste={paste}>
      <thead>
        <tr>
          <th scope="col">{m['finance.month.post']()}</th>
          <th scope="col" className="number">
            {m['finance.month.amount']()}
          </th>
          <th scope="col">{m['finance.month.per']()}</th>
          <th scope="col" className="number">
            {m['finance.month.planned']()}
          </th>
          <th scope="col" className="number">
            {m['finance.month.actual']()}
          </th>
          <th scope="col" className="number">
            {m['finance.month.difference']()}
          </th>
          <td className="no-print" />
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupBody key={group} group={group} sums={sheet.sums[group]} mayWork={mayWork} now={now} onFigure={onFigure}>
          {shown
            .filter((line) => line.group === group)
            .flatMap((line) => {
              const row = rows.get(line.id)
              if (!row) return []
              const { counted, planned, actual, difference } = row
              return [
                <SheetLine
                  key={line.id}
                  {...{ line, counted, planned, actual, difference, month, seen, words, mayWork, keeper, onDetails, together }}
                  hand={hands.get(line.id)}
                  reference={firsts.get(line.category) === line.id ? reference.get(line.category) : undefined}
                  jar={firsts.get(line.category) === line.id ? jars?.get(line.category) : undefined}
                  late={isLate(line, row, { seen, month })}
                  ends={reallyEnds(line, lines)}
                  who={several && line.personId ? names.get(line.personId) : undefined}
                  onLines={onLines}
                />,
              ]
            })}
          {sheet.rows
            .filter((row) => row.group === group && row.postId === null)
            .map((row) => (
              <UnplannedLine key={row.category} row={row} onLines={onLines && (() => onLines(row.category))} />
            ))}
        </GroupBody>
      ))}
    </table>
  )
}

interface GroupGiven {
  group: Group
  sums: { planned: number; actual: number }
  mayWork: boolean
  now: SheetNow
  onFigure: ((group: Group) => void) | undefined
  children: React.ReactNode
}

function GroupBody({ group, sums, mayWork, now, onFigure, children }: GroupGiven) {
  const [folded, setFolded] = useState(false)
  const word = groupWord(group)
  return (
    <tbody className={folded ? 'group group-folded' : 'group'}>
      <tr className="group-head">
        <th scope="rowgroup" colSpan={7}>
          <button type="button" className="group-fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {word}
            <Icon name={folded ? 'next' : 'down'} />
          </button>
        </th>
      </tr>
      {folded ? null : children}
      {folded || !mayWork ? null : <AddLine group={group} keeper={now.keeper} />}
      {[1, 2].map((place) => (
        <tr key={place} className="line-blank">
          <td />
          <td />
          <td />
        </tr>
      ))}
      <tr className="group-sum">
        <th scope="row">{m['finance.month.together']()}</th>
        <td />
        <td />
        {(['planned', 'actual'] as const).map((part) => (
          <td key={part} className={`number line-${part} private`}>
            {onFigure && sums[part] !== 0 ? (
              <Opens cents={sums[part]} of={`${word}, ${m[`finance.month.${part}`]()}`} onOpen={() => onFigure(group)} />
            ) : (
              amount(sums[part])
            )}
          </td>
        ))}
        <td />
        <td className="no-print" />
      </tr>
    </tbody>
  )
}
