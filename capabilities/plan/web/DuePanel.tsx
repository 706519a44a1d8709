// On Vandaag: tasks of plans that are mine and come due within a week.
import { m } from '#texts'
import { addDays, type Day } from '../../../core/kit/day.ts'
import { Tick } from '../../../platform/web/parts/ChoiceField.tsx'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { changeAction, myDueActions } from '../api.ts'
import type { DueAction } from '../model.ts'
import { dueWords } from './words.ts'

function Due({ action, today }: { action: DueAction; today: Day }) {
  const change = useChange(changeAction)
  const failed = { onError: (failure: Error) => tell(failureSentence(failure), { tone: 'failed' as const }) }
  const tick = () =>
    change.mutate(
      { actionId: action.id, version: action.version, state: 'done' },
      {
        ...failed,
        onSuccess: ({ version }) =>
          tell(m['plan.task.done']({ title: action.title }), {
            back: {
              word: m['web.undo'](),
              run: () => change.mutate({ actionId: action.id, version, state: action.state }, failed),
            },
          }),
      },
    )
  const due = dueWords(action, today)
  return (
    <Row
      start={<Tick done={change.isPending || change.isSuccess} what={action.title} onChange={tick} />}
      title={action.title}
      below={
        <Link to={`/people/${action.caseId}`}>
          <span className="private">{action.personName}</span>
        </Link>
      }
      end={due ? due.near ? <Pill tone="sun">{due.words}</Pill> : due.words : null}
    />
  )
}

export default function DuePanel({ today }: { today: Day }) {
  const list = useList(myDueActions, { until: addDays(today, 7) })
  if (list.error && list.rows.length === 0) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  if (list.rows.length === 0) return null
  return (
    <Section title={m['plan.due']()}>
      <List sheet>
        {list.rows.map((action) => (
          <Due key={action.id} action={action} today={today} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}
