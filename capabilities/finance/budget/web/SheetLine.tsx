// One line of the sheet: name, amount, how often, planned, actual and difference.
import { memo } from 'react'
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import type { Period } from '../../../../core/kit/period.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { Menu, type MenuEntry } from '../../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { monthShort } from '../../web/months.ts'
import type { Category } from '../model.ts'
import { type Amounts, monthIsOpen } from '../rules.ts'
import { MoneyCell, PeriodCell, TextCell, type Typed } from './Cells.tsx'
import type { Hand, Line, SheetKeeper } from './sheet-keeper.ts'
import { lineName } from './words.ts'

export interface LineGiven extends Amounts {
  line: Line
  counted: boolean
  hand: Hand | undefined
  month: Month
  /** Whether anything moved in this month at all. */
  seen: boolean
  late: boolean
  /** It really stops: no line goes on after it. */
  ends: boolean
  who: string | undefined
  /** What the organisation holds beside this category, in cents a month. */
  reference: number | undefined
  /** What the jar of this category holds at the end of the month, in cents. */
  jar: number | undefined
  words: Readonly<Record<Period, string>>
  mayWork: boolean
  together: boolean
  keeper: SheetKeeper
  onDetails: (line: Line) => void
  /** Absent for whom the lines of the bank stay closed. */
  onLines: ((of: Category) => void) | undefined
}

/** The months in which it comes, when this is none of them. */
function dueWords({ dueMonths }: Line, month: Month): string {
  if (dueMonths.length === 0 || dueMonths.includes(Number(month.slice(5)))) return ''
  const next = dueMonths.find((one) => one > Number(month.slice(5))) ?? dueMonths[0] ?? 1
  return monthShort(`2000-${String(next).padStart(2, '0')}`)
}

function Marks({ line, ends, who, reference, jar }: Pick<LineGiven, 'line' | 'ends' | 'who' | 'reference' | 'jar'>) {
  return (
    <>
      {line.state === 'active' ? null : (
        <Pill tone={line.state === 'notYetClaimed' ? 'sun' : 'plain'}>{m[`finance.state.${line.state}`]()}</Pill>
      )}
      {who ? <span className="soft small private">{m['finance.month.of']({ name: who })}</span> : null}
      {reference === undefined ? null : (
        <span className="soft small">{m['finance.reference.hint']({ amount: amount(reference) })}</span>
      )}
      {jar === undefined ? null : <span className="soft small private">{m['finance.month.jar']({ amount: amount(jar) })}</span>}
      {line.until && ends ? (
        <span className="soft small">{m['finance.month.until']({ month: monthShort(line.until) })}</span>
      ) : null}
    </>
  )
}

const lines = (show: (of: Category) => void, { category }: Line): MenuEntry => {
  return { key: 'lines', label: m['finance.post.lines'](), icon: 'money', run: () => show(category) }
}

function entriesOf({ line, keeper, mayWork, onDetails, onLines }: LineGiven): MenuEntry[] {
  const claim = line.state === 'notYetClaimed' ? 'active' : 'notYetClaimed'
  const state = (): void => keeper.changeLine(line.id, { state: claim })
  const word = claim === 'active' ? m['finance.post.claimed']() : m['finance.post.unclaimed']()
  if (!mayWork) return []
  return [
    { key: 'details', label: m['finance.post.details'](), icon: 'edit', run: () => onDetails(line) },
    ...(onLines ? [lines(onLines, line)] : []),
    ...(line.group === 'income' ? [{ key: 'claim', label: word, icon: 'check', run: state } as const] : []),
    { key: 'up', label: m['finance.post.up'](), icon: 'up', run: () => keeper.move(line.id, -1) },
    { key: 'down', label: m['finance.post.down'](), icon: 'down', run: () => keeper.move(line.id, 1) },
    { key: 'remove', label: m['finance.post.remove'](), icon: 'trash', danger: true, run: () => keeper.remove(line.id) },
  ]
}

export const SheetLine = memo(function SheetLine(given: LineGiven) {
  const { line, counted, planned, actual, difference, hand, month, seen, late, words, mayWork, keeper } = given
  const name = lineName(line)
  const { id } = line
  const due = dueWords(line, month)
  const typed: Typed = { cents: hand?.amountCents ?? null, expression: hand?.expression ?? null }
  const resting = actual !== 0 ? amount(actual) : due !== '' ? due : seen ? amount(0) : ''
  const back = (part: Partial<Line>) => keeper.remember(() => keeper.changeLine(id, part))
  return (
    <tr data-line={id} className={counted ? 'line' : 'line line-out'}>
      <th scope="row" className="line-head">
        <div className="line-name">
          <TextCell
            column="name"
            label={m['finance.month.cell.name']()}
            value={line.name}
            placeholder={name}
            readOnly={!mayWork}
            onChange={(text) => keeper.changeLine(id, { name: text })}
            onLeft={(before) => back({ name: before })}
          />
          <Marks {...given} />
        </div>
      </th>
      <td className="line-amount private">
        <MoneyCell
          column="amount"
          label={m['finance.month.cell.amount']({ name })}
          value={{ cents: line.amountCents, expression: line.expression }}
          readOnly={!mayWork}
          onChange={({ cents, expression }) => keeper.changeLine(id, { amountCents: cents ?? 0, expression })}
          onLeft={({ cents, expression }) => back({ amountCents: cents ?? 0, expression })}
        />
      </td>
      <td className="line-period">
        <PeriodCell
          column="period"
          label={m['finance.month.cell.period']({ name })}
          value={line.period}
          words={words}
          readOnly={!mayWork}
          onChange={(period) => {
            back({ period: line.period })
            keeper.changeLine(id, { period })
          }}
        />
        {mayWork && !given.together && monthIsOpen(line) ? (
          // For the mouse: by keyboard the menu of the line has the same.
          <button type="button" tabIndex={-1} className="line-when no-print" onClick={() => given.onDetails(line)}>
            {m['finance.month.when']()}
          </button>
        ) : null}
      </td>
      <td className="number line-planned private">{amount(counted ? planned : 0)}</td>
      <td className="line-actual private">
        <MoneyCell
          column="actual"
          label={m['finance.month.cell.actual']({ name })}
          className={late ? 'cell-late' : resting === due ? 'cell-due' : ''}
          value={typed}
          resting={resting}
          mayBeEmpty
          hint={typed.cents === null ? undefined : m['finance.month.cell.hand']()}
          readOnly={!mayWork}
          onChange={({ cents, expression }) => keeper.changeHand(id, month, { amountCents: cents, expression })}
          onLeft={(was) =>
            keeper.remember(() => keeper.changeHand(id, month, { amountCents: was.cents, expression: was.expression }))
          }
        />
      </td>
      <td className="number line-difference private">{differenceWord({ seen, difference, due })}</td>
      <td className="line-more no-print">
        {mayWork && !given.together ? <Menu word={m['finance.month.more']()} entries={entriesOf(given)} /> : null}
      </td>
    </tr>
  )
}, sameLine)

function differenceWord({ seen, difference, due }: { seen: boolean; difference: number; due: string }): string {
  return !seen || difference === 0 || due !== '' ? '–' : amount(difference)
}

/** A key in one cell draws only the lines whose figures change. */
function sameLine(before: LineGiven, after: LineGiven): boolean {
  const keys = Object.keys(after) as (keyof LineGiven)[]
  return keys.every((key) => before[key] === after[key] || (key === 'hand' && sameHand(before.hand, after.hand)))
}

function sameHand(one: Hand | undefined, other: Hand | undefined): boolean {
  return one?.amountCents === other?.amountCents && one?.expression === other?.expression
}
