// Where a case is closed: referrals that still run, so that nobody is lost in silence.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { listReferrals } from '../api.ts'
import { stateTone } from './words.ts'

export default function ClosingPanel({ caseId }: { caseId: string }) {
  const list = useList(listReferrals, { caseId, underWay: true })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.rows.length === 0) return null
  return (
    <div className="attention">
      <p>
        <strong>{m['sharing.closing']()}</strong>
      </p>
      <p>{m['sharing.closing.more']()}</p>
      <List label={m['sharing.closing']()}>
        {list.rows.map((row) => (
          <Row
            key={row.id}
            title={row.receiver}
            end={<Pill tone={stateTone[row.state]}>{m[`sharing.state.${row.state}`]()}</Pill>}
            to={`/people/${caseId}/referrals/${row.id}`}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </div>
  )
}
