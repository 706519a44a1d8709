// On Vandaag: plans of my cases that we would look at together again within a week, or that waited.
import { m } from '#texts'
import { addDays, type Day } from '../../../core/kit/day.ts'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Failure, LoadMore } from '../../../platform/web/parts/states.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { myDueReviews } from '../evaluation/api.ts'
import { dueWords } from './words.ts'

export default function ReviewsPanel({ today }: { today: Day }) {
  const list = useList(myDueReviews, { until: addDays(today, 7) })
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.rows.length === 0) return null
  return (
    <Section title={m['plan.reviews']()}>
      <List sheet>
        {list.rows.map((row) => {
          const due = dueWords({ dueOn: row.reviewOn, state: 'todo' }, today)
          return (
            <Row
              key={row.id}
              title={<span className="private">{row.personName}</span>}
              below={m['plan.reviews.what']()}
              end={due ? due.near ? <Pill tone="sun">{due.words}</Pill> : due.words : null}
              to={`/people/${row.caseId}/plan/evaluate`}
            />
          )
        })}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}
