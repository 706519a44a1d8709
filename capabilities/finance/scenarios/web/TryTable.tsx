// The lines of the plan with beside each what one tries: another amount, gone, or a line that was not there.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { type Group, groups } from '../../budget/model.ts'
import { guessCategory } from '../../budget/rules/guess-category.ts'
import { appliesIn, counts, inGroup } from '../../budget/rules.ts'
import { focusCell, moveByKey } from '../../budget/web/grid-keys.ts'
import { groupWord, periodWords } from '../../budget/web/words.ts'
import type { Change, PlanLine } from '../model.ts'
import { TryLine } from './TryLine.tsx'
import type { Trying } from './tries.ts'

interface Given {
  posts: readonly PlanLine[]
  trying: Trying
  mayWork: boolean
}

/** What a line does to what is left over each month: now, and as tried. */
function effectOf(group: Group, line: PlanLine | null, change: Change | undefined): number {
  const now = line !== null && counts(line.state) ? perMonth(line.amountCents, line.period) : 0
  if (change === undefined) return 0
  return inGroup(group, (change.kind === 'stops' ? 0 : perMonth(change.amountCents, change.period)) - now) + 0
}

/** Lines of a group that are there in the month, or come after it. */
const linesOf = (posts: readonly PlanLine[], group: Group, from: Month) =>
  posts.filter((post) => post.group === group && (appliesIn(post, from) || (post.from !== null && post.from > from)))

function NewLine({ group, trying }: { group: Group; trying: Trying }) {
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    const id = newId()
    const typed = { name: name.trim(), amountCents: 0, period: 'month', expression: null } as const
    trying.setChange(id, { kind: 'comes', id, group, category: guessCategory(name, group), ...typed })
    setName('')
    focusCell(id, 'amount')
  }
  return (
    <tr className="line-add no-print">
      <td colSpan={5}>
        <input
          className="cell cell-text"
          data-cell="name"
          aria-label={m['finance.month.add.in']({ group: groupWord(group) })}
          placeholder={m['finance.month.add']()}
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName('')
            if (event.key !== 'Enter' || name.trim() === '') return
            event.preventDefault()
            event.stopPropagation()
            add()
          }}
          onBlur={add}
        />
      </td>
    </tr>
  )
}

export function TryTable({ posts, trying, mayWork }: Given) {
  const words = useMemo(periodWords, [])
  const { from, changes } = trying.now
  const byPost = new Map(changes.flatMap((one) => (one.kind === 'comes' ? [] : [[one.postId, one] as const])))
  return (
    <Section title={m['finance.what-if.lines']()}>
      <table
        className="what-if-table what-if-lines"
        aria-label={m['finance.what-if.lines']()}
        onKeyDown={(event) => {
          if (moveByKey(event)) event.preventDefault()
        }}
      >
        <thead>
          <tr>
            <th scope="col">{m['finance.what-if.line']()}</th>
            <th scope="col" className="number">
              {m['finance.what-if.now']()}
            </th>
            <th scope="col" className="number">
              {m['finance.what-if.tried']()}
            </th>
            <th scope="col">{m['finance.month.per']()}</th>
            <th scope="col" className="number">
              {m['finance.what-if.difference']()}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr className="what-if-group">
              <th scope="rowgroup" colSpan={5}>
                {groupWord(group)}
              </th>
            </tr>
            {linesOf(posts, group, from).map((line) => {
              const change = byPost.get(line.id)
              const effect = effectOf(group, line, change)
              return <TryLine key={line.id} {...{ line, change, effect, words, trying, mayWork }} />
            })}
            {changes
              .filter((one) => one.kind === 'comes' && one.group === group)
              .map((change) => {
                const effect = effectOf(group, null, change)
                return (
                  <TryLine key={'id' in change ? change.id : ''} line={null} {...{ change, effect, words, trying, mayWork }} />
                )
              })}
            {mayWork ? <NewLine group={group} trying={trying} /> : null}
          </tbody>
        ))}
      </table>
    </Section>
  )
}
