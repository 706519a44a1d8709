// On Vandaag: referrals of my cases that wait for an answer or a beginning, and what receivers answered. Nobody is lost between two desks.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { noteAnswer } from '../../referral/api.ts'
import { stateTone, whyWords } from '../../referral/web/words.ts'
import { myReferrals } from '../api.ts'
import type { WatchedReferral } from '../model.ts'

function Watched({ row }: { row: WatchedReferral }) {
  const note = useChange(noteAnswer)
  const answered = row.why === 'answered'
  const onError = (failure: Error) => tell(failureSentence(failure), { tone: 'failed' })
  const seen = () => note.mutate({ referralId: row.id, version: row.version }, { onError })
  const below = [m['sharing.today.to']({ receiver: row.receiver }), answered ? row.lastNote : ''].filter(Boolean).join(': ')
  const tone = answered ? stateTone[row.state] : row.why === 'answer' ? 'plain' : 'sun'
  return (
    <Row
      title={<span className="private">{row.personName}</span>}
      below={<span className="private">{below}</span>}
      end={
        <>
          <Pill tone={tone}>{whyWords(row)}</Pill>
          {answered ? (
            <Button small icon="check" busy={note.isPending} onClick={seen}>
              {m['sharing.note']()}
            </Button>
          ) : null}
        </>
      }
      to={`/people/${row.caseId}/referrals/${row.id}`}
    />
  )
}

export default function WatchedPanel() {
  const list = useList(myReferrals, {})
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.rows.length === 0) return null
  return (
    <Section title={m['sharing.today']()}>
      <List sheet label={m['sharing.today']()}>
        {list.rows.map((row) => (
          <Watched key={row.id} row={row} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}
