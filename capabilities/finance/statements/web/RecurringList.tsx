// Payments that come back: what did not come and what was another amount first, all the others at hand.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayShort, dayWords } from '../../../../platform/web/when.ts'
import { categoryWord, periodWords } from '../../budget/web/words.ts'
import { listRecurring, type RecurringLine } from '../api.ts'

const asksLook = ({ state, changed }: RecurringLine) => state === 'missing' || (changed && state !== 'ended')

function stateWords(line: RecurringLine, today: string): string {
  const { state, changed, next, lastCents, usualCents, last } = line
  if (state === 'missing') return m['finance.recurring.missing']({ day: dayWords(next, today) })
  if (state === 'ended') return m['finance.recurring.ended']({ day: dayWords(last, today) })
  return changed
    ? m['finance.recurring.changed']({ day: dayWords(last, today), amount: amount(lastCents), usual: amount(usualCents) })
    : m['finance.recurring.due']({ day: dayShort(next, today) })
}

function Lines({ caption, rows }: { caption: string; rows: readonly RecurringLine[] }) {
  const today = useToday()
  const periods = periodWords()
  const columns: Column<RecurringLine>[] = [
    {
      key: 'name',
      head: m['finance.bank.who'](),
      private: true,
      cell: (one) => (
        <>
          {one.name || (one.category ? categoryWord(one.category) : m['finance.bank.nobody']())}
          <span className="recurring-words">{stateWords(one, today)}</span>
        </>
      ),
    },
    { key: 'period', head: m['finance.recurring.period'](), wideOnly: true, cell: (one) => periods[one.period] },
    { key: 'usual', head: m['finance.recurring.usual'](), number: true, private: true, cell: (one) => amount(one.usualCents) },
    {
      key: 'state',
      head: m['finance.recurring.mark'](),
      wideOnly: true,
      cell: (one) => {
        if (one.state === 'missing') return <Pill tone="clay">{m['finance.recurring.mark.missing']()}</Pill>
        return one.changed && one.state === 'due' ? <Pill tone="sun">{m['finance.recurring.mark.changed']()}</Pill> : null
      },
    },
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={(one) => one.id} />
}

/** Nothing is shown where nothing comes back yet: that takes three months of the bank. */
export function RecurringList({ caseId }: { caseId: string }) {
  const look = useLook(listRecurring, { caseId })
  const title = m['finance.recurring.title']()
  return (
    <Looked look={look} lines={2}>
      {({ rows }) => {
        if (rows.length === 0) return null
        const first = rows.filter(asksLook)
        const rest = rows.filter((one) => !asksLook(one))
        const others = m[`finance.recurring.${first.length > 0 ? 'rest' : 'all'}`]({ count: rest.length })
        return (
          <Section title={title}>
            {first.length > 0 ? <Lines caption={title} rows={first} /> : <p className="soft">{m['finance.recurring.fine']()}</p>}
            {rest.length > 0 ? (
              <details>
                <summary>{others}</summary>
                <Lines caption={others} rows={rest} />
              </details>
            ) : null}
          </Section>
        )
      }}
    </Looked>
  )
}
