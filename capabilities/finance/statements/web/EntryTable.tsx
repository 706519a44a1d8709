// Movements of the bank as a table: day, who, amount, and a category that one can change by keyboard.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayShort } from '../../../../platform/web/when.ts'
import { moveByKey } from '../../budget/web/grid-keys.ts'
import { CategorySelect, type Choice, type PostOption } from './CategorySelect.tsx'

export interface ShownEntry extends Choice {
  key: string
  day: string
  amountCents: number
  counterpartyName: string
  description: string
  booked: boolean
  sortedBy: 'hand' | 'rule' | 'guess' | null
  /** Known from an earlier file, or emptied: to look at only. */
  still: boolean
  known: boolean
}

interface Given {
  caption: string
  entries: readonly ShownEntry[]
  posts: readonly PostOption[]
  onChoose: (entry: ShownEntry, choice: Choice) => void
}

function How({ entry }: { entry: ShownEntry }) {
  if (entry.known) return <Pill>{m['finance.bank.known']({ count: 1 }).replace(/^1 /, '')}</Pill>
  if (!entry.booked) return <Pill>{m['finance.bank.announced']()}</Pill>
  if (entry.sortedBy === null) return null
  return <Pill tone={entry.sortedBy === 'guess' ? 'sun' : 'plain'}>{m[`finance.bank.${entry.sortedBy}`]()}</Pill>
}

function Line({ entry, posts, today, onChoose }: Omit<Given, 'caption' | 'entries'> & { entry: ShownEntry; today: string }) {
  const name = entry.counterpartyName || m['finance.bank.nobody']()
  return (
    <tr className={entry.known ? 'entry entry-known' : 'entry'}>
      <td className="entry-day">{dayShort(entry.day, today)}</td>
      <th scope="row" className="entry-who private">
        <span className="entry-name">{name}</span>
        <span className="entry-words">{entry.description}</span>
      </th>
      <td className="number entry-amount private">{amount(entry.amountCents)}</td>
      <td className="entry-category">
        <CategorySelect
          value={entry}
          label={m['finance.bank.category.of']({ name, amount: amount(entry.amountCents) })}
          posts={posts}
          isIn={entry.amountCents > 0}
          disabled={entry.still}
          onChoose={(choice) => onChoose(entry, choice)}
        />
      </td>
      <td className="entry-how">
        <How entry={entry} />
      </td>
    </tr>
  )
}

export function EntryTable({ caption, entries, posts, onChoose }: Given) {
  const today = useToday()
  return (
    <table
      className="entries"
      onKeyDown={(event) => {
        if (moveByKey(event)) event.preventDefault()
      }}
    >
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m['finance.bank.day']()}</th>
          <th scope="col">{m['finance.bank.who']()}</th>
          <th scope="col" className="number">
            {m['finance.bank.amount']()}
          </th>
          <th scope="col">{m['finance.bank.category']()}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Line key={entry.key} entry={entry} today={today} posts={posts} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  )
}
