// Who stands in the way of an arrangement, and whether a judge can be asked to impose it.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { creditorWords } from '../../debts/web/words.ts'
import { sideOf } from '../rules/course.ts'
import type { Tally } from '../rules/tally.ts'
import type { Line } from './lines.ts'
import { partWords } from './words.ts'

export function Refusing({ tally, lines }: { tally: Tally; lines: readonly Line[] }) {
  const no = lines.filter(({ course }) => sideOf(course.at) === 'no')
  if (no.length === 0) return null
  const { yes } = tally.of
  return (
    <div className="attention">
      <p>
        {tally.mayBeImposed
          ? m['finance.creditors.impose']({ count: yes.claims, of: tally.claims, part: partWords(yes.owed, tally.owed) })
          : m['finance.creditors.impose.later']()}
      </p>
      <List label={m['finance.creditors.refusing']()}>
        {no.map(({ claim, course }) => (
          <Row
            key={claim.id}
            title={creditorWords(claim)}
            below={course.because}
            end={
              <span className="private">
                {m['finance.creditors.share']({
                  amount: euros(claim.currentCents),
                  part: partWords(claim.currentCents, tally.owed),
                })}
              </span>
            }
          />
        ))}
      </List>
    </div>
  )
}
