// Who stands in the way of an arrangement, and whether a judge can be asked to impose it.
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { requestOf } from '../../../../platform/web/call.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { creditorWords } from '../../debts/web/words.ts'
import { saveImposedDraft } from '../../imposed/api.ts'
import { sideOf } from '../rules/course.ts'
import type { Tally } from '../rules/tally.ts'
import type { Line } from './lines.ts'
import { partWords } from './words.ts'

interface RefusingGiven {
  caseId: string
  tally: Tally
  lines: readonly Line[]
  /** Whether the facts for a judge can be saved: there is a proposal on record. */
  prepare: boolean
}

export function Refusing({ caseId, tally, lines, prepare }: RefusingGiven) {
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
            below={
              <span className="private">
                {m['finance.creditors.share']({
                  amount: euros(claim.currentCents),
                  part: partWords(claim.currentCents, tally.owed),
                })}
              </span>
            }
          >
            {course.because ? <p className="small">{course.because}</p> : null}
          </Row>
        ))}
      </List>
      {prepare ? (
        <p className="beside no-print">
          {(['pdf', 'docx'] as const).map((as) => (
            <a key={as} className="button button-quiet" href={requestOf(saveImposedDraft, { caseId, as }).url} download>
              <Icon name="paper" />
              {m[`finance.imposed.save.${as}`]()}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  )
}
