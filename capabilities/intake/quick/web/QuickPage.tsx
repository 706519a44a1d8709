// Quick questions: the form that is always ready, what they were about, and all that was asked in a day, week, month or year.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Link, useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { dayShort, timeWords } from '../../../../platform/web/when.ts'
import { IntakeTabs } from '../../web/IntakeTabs.tsx'
import { listQuickQuestions } from '../api.ts'
import { type QuickLine, subjects } from '../model.ts'
import { beginOf, type Period, periods } from '../rules.ts'
import { Counts } from './Counts.tsx'
import { QuickForm } from './QuickForm.tsx'
import './quick.css'
import { subjectWords } from './words.ts'

/** What became of it; a question that was handed over and not written down yet leads there. */
function Became({ row }: { row: QuickLine }) {
  if (row.requestId !== null) return <Link to={`/intake/${row.requestId}`}>{m['intake.quick.to-request']()}</Link>
  const make = (
    <Link to="/intake/new" search={{ quick: row.id }}>
      {m['intake.quick.make-request']()}
    </Link>
  )
  return row.outcome === 'handed' ? (
    <span className="beside">
      <Pill tone="sun">{m['intake.quick.unfinished']()}</Pill>
      {make}
    </span>
  ) : (
    make
  )
}

function Line({ row, today, withTeam }: { row: QuickLine; today: Day; withTeam: boolean }) {
  const about = [subjectWords(row.subject), m[`intake.channel.${row.channel}`](), row.notedByName, withTeam ? row.teamName : '']
  return (
    <Row
      start={<span className="number">{row.onDay === today ? timeWords(row.notedAt) : dayShort(row.onDay, today)}</span>}
      title={row.question}
      below={about.filter(Boolean).join(' · ')}
    >
      {row.answer ? <p className="quick-answer">{row.answer}</p> : null}
      <div className="beside small">
        {row.serviceName ? <Pill tone="sky">{m['intake.quick.pointed-to']({ name: row.serviceName })}</Pill> : null}
        <Became row={row} />
      </div>
    </Row>
  )
}

function Asked({
  from,
  today,
  teamId,
  subject,
}: {
  from: Day
  today: Day
  teamId: string | undefined
  subject: string | undefined
}) {
  const { teams } = useSession()
  const chosen = subjects.find((one) => one === subject)
  const list = useList(listQuickQuestions, {
    from,
    to: today,
    limit: 50,
    ...(teamId ? { teamId } : {}),
    ...(chosen ? { subject: chosen } : {}),
  })
  const { rows } = list
  const title = chosen ? m['intake.quick.list.of']({ subject: subjectWords(chosen) }) : m['intake.quick.list']()
  return (
    <Section title={title}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={4} /> : null}
      {list.data && rows.length === 0 ? <Empty title={m['intake.quick.empty']()}>{m['intake.quick.empty.lead']()}</Empty> : null}
      {rows.length > 0 ? (
        <List sheet label={title}>
          {rows.map((row) => (
            <Line key={row.id} row={row} today={today} withTeam={teams.length > 1 && !teamId} />
          ))}
        </List>
      ) : null}
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}

export default function QuickPage() {
  const { today, teams } = useSession()
  const [at, set] = useInAddress()
  const period: Period = periods.find((one) => one === at.period) ?? 'day'
  const teamId = teams.find((one) => one.id === at.team)?.id
  const from = beginOf(period, today)
  const teamFilters = [{ key: '', label: m['intake.team.all']() }, ...teams.map(({ id, name }) => ({ key: id, label: name }))]
  return (
    <Page title={m['intake.title']()} lead={m['intake.quick.lead']()}>
      <IntakeTabs />
      <div className="columns">
        <QuickForm />
        <div className="stack wide">
          <div className="stack tight">
            <Filters
              label={m['intake.quick.period']()}
              chosen={period}
              filters={periods.map((key) => ({ key, label: m[`intake.quick.period.${key}`]() }))}
              onChoose={(chosen) => set({ period: chosen === 'day' ? undefined : chosen })}
            />
            {teams.length > 1 ? (
              <Filters
                label={m['intake.team']()}
                chosen={teamId ?? ''}
                filters={teamFilters}
                onChoose={(chosen) => set({ team: chosen || undefined })}
              />
            ) : null}
          </div>
          <Counts from={from} to={today} teamId={teamId} chosen={at.subject} onChoose={(subject) => set({ subject })} />
        </div>
      </div>
      <Asked from={from} today={today} teamId={teamId} subject={at.subject} />
    </Page>
  )
}
