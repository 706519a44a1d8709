// On Vandaag of who is around a case set apart: a request came in elsewhere about the person of it. Where there is none, nothing.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { listToldDuplicates } from '../api.ts'

export default function ToldPanel() {
  const today = useToday()
  const list = useList(listToldDuplicates, { limit: 20 })
  const { rows } = list
  if (rows.length === 0) return null
  return (
    <Section title={m['intake.told.title']()}>
      <List sheet label={m['intake.told.title']()}>
        {rows.map((row) => (
          <Row
            key={row.id}
            {...(row.caseId === null ? {} : { to: `/people/${row.caseId}` })}
            title={<span className="private">{row.name}</span>}
            below={m['intake.told.ask']({ team: row.teamName, day: dayNear(row.onDay, today) })}
          />
        ))}
      </List>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
