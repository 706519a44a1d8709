// On Vandaag: requests about a file that I handle, the first to end first; nothing where there are none.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { myRightsRequests } from '../api.ts'
import { termTone, termWords } from './words.ts'

export default function MyRightsPanel() {
  const today = useToday()
  const list = useList(myRightsRequests, {})
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.rows.length === 0) return null
  return (
    <Section title={m['sharing.rights.today']()}>
      <List sheet label={m['sharing.rights.today']()}>
        {list.rows.map((row) => (
          <Row
            key={row.id}
            title={<span className="private">{row.personName}</span>}
            below={`${m[`sharing.rights.kind.${row.kind}`]()} · ${m['sharing.rights.due-on']({ day: dayNear(row.dueOn, today) })}`}
            end={<Pill tone={termTone[row.term]}>{termWords(row.term)}</Pill>}
            to={`/people/${row.caseId}/rights/${row.id}`}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}
