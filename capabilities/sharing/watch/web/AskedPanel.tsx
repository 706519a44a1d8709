// On Vandaag: what colleagues ask of me or my team, and the cases in which I help beside.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { stateTone } from '../../referral/web/words.ts'
import { myAsks } from '../api.ts'
import type { AskedOfMe } from '../model.ts'

function Asked({ row }: { row: AskedOfMe }) {
  const today = useToday()
  const open = row.state === 'sent' || row.state === 'contact'
  const late = open && row.answerBy !== null && row.answerBy < today
  const what = m[`sharing.asked.of-me.${row.help}`]({ who: row.fromName })
  return (
    <Row
      title={<span className="private">{row.personName || m['sharing.asked.someone']()}</span>}
      below={<span className="private">{[what, dayNear(row.sentOn, today), row.question].join(' · ')}</span>}
      end={
        <Pill tone={open ? (late ? 'clay' : 'sun') : stateTone[row.state]}>
          {open ? m['sharing.asked.open']() : m[`sharing.asked.state.${row.state as 'started'}`]()}
        </Pill>
      }
      to={`/people/${row.caseId}/referrals/${row.id}`}
    />
  )
}

export default function AskedPanel() {
  const list = useList(myAsks, {})
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.rows.length === 0) return null
  return (
    <Section title={m['sharing.asked.title']()}>
      <List sheet label={m['sharing.asked.title']()}>
        {list.rows.map((row) => (
          <Asked key={row.id} row={row} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}
