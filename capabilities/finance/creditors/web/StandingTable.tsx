// The creditors in a table: how it stands with each, and what can be noted beside it.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { Menu, type MenuEntry } from '../../../../platform/web/parts/Menu.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { dayWords } from '../../../../platform/web/when.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { nextAfter } from '../rules/course.ts'
import type { Line } from './lines.ts'
import type { Noting } from './MessageDialog.tsx'
import { standingWords } from './words.ts'

export interface Hands {
  today: Day
  mayNote: boolean
  note: (noting: Noting) => void
  read: (line: Line) => void
}

/** What may be noted next, and what went before. */
function entriesOf(line: Line, { mayNote, note, read }: Hands): MenuEntry[] {
  const next = mayNote ? nextAfter(line.course.at) : []
  const entries = next.map((kind) => {
    return { key: kind, label: m[`finance.creditors.do.${kind}`](), run: () => note({ kind, claims: [line.claim] }) }
  })
  if (line.messages.length === 0) return entries
  return [...entries, { key: 'course', label: m['finance.creditors.read'](), run: () => read(line) }]
}

const columnsFor = (hands: Hands): Column<Line>[] => [
  {
    key: 'creditor',
    head: m['finance.debts.creditor'](),
    cell: ({ claim }) => creditorWords(claim),
    sortBy: ({ claim }) => creditorWords(claim),
  },
  {
    key: 'standing',
    head: m['finance.creditors.standing'](),
    cell: ({ course }) => standingWords(course, hands.today),
    sortBy: ({ course }) => m[`finance.creditors.at.${course.at}`](),
  },
  {
    key: 'balance-day',
    head: m['finance.debts.balance-day'](),
    cell: ({ claim }) => (claim.balanceDay ? dayWords(claim.balanceDay, hands.today) : ''),
    sortBy: ({ claim }) => claim.balanceDay,
    wideOnly: true,
  },
  {
    key: 'offered',
    head: m['finance.debts.proposal.offered'](),
    cell: ({ course }) => (course.offered === null ? '' : amount(course.offered)),
    sortBy: ({ course }) => course.offered,
    number: true,
    private: true,
    wideOnly: true,
  },
  {
    key: 'note',
    head: m['finance.creditors.note'](),
    cell: (line) => {
      const entries = entriesOf(line, hands)
      const word = m['finance.creditors.note-of']({ name: creditorWords(line.claim) })
      return entries.length > 0 ? <Menu word={word} entries={entries} /> : null
    },
  },
]

export function StandingTable({ lines, hands }: { lines: readonly Line[]; hands: Hands }) {
  return (
    <Table caption={m['finance.creditors.title']()} columns={columnsFor(hands)} rows={lines} keyOf={({ claim }) => claim.id} />
  )
}
