// Mijn team: who carries what, what is over time, and whose cases need another name.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { worksOn } from '../../../../platform/tenancy/rules.ts'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { teamOverview } from '../../api.ts'
import type { WorkerLoad } from '../../model.ts'
import { JustNow } from './JustNow.tsx'

function Who({ row, today }: { row: WorkerLoad; today: Day }) {
  if (row.memberId === null) return <span className="attention">{m['people.team.nobody']()}</span>
  const { absentSince, endedOn } = row
  const left = endedOn !== null && !worksOn(today, row)
  return (
    <>
      {row.name} {left ? <Pill tone="clay">{m['people.team.ended']({ day: dayNear(endedOn, today) })}</Pill> : null}
      {absentSince === null || left ? null : (
        <Pill tone="clay">{m['people.team.absent']({ day: dayNear(absentSince, today) })}</Pill>
      )}
    </>
  )
}

const late = (count: number) => (count === 0 ? count : <Pill tone="sun">{String(count)}</Pill>)

function columnsOn(today: Day): Column<WorkerLoad>[] {
  const hours = (row: WorkerLoad) => row.weeklyHours?.toLocaleString('nl-NL') ?? ''
  return [
    { key: 'name', head: m['people.team.who'](), cell: (row) => <Who row={row} today={today} />, sortBy: (row) => row.name },
    { key: 'open', head: m['people.status.open'](), cell: (row) => row.open, number: true, sortBy: (row) => row.open },
    {
      key: 'overdue',
      head: m['people.team.overdue'](),
      cell: (row) => late(row.overdue),
      number: true,
      sortBy: (row) => row.overdue,
    },
    {
      ...{ key: 'nothing', head: m['people.list.nothing-next'](), number: true, wideOnly: true },
      ...{ cell: (row) => row.nothingNext, sortBy: (row) => row.nothingNext },
    },
    {
      ...{ key: 'waiting', head: m['people.status.waiting'](), number: true, wideOnly: true },
      ...{ cell: (row) => row.waiting, sortBy: (row) => row.waiting },
    },
    {
      ...{ key: 'hours', head: m['people.team.hours'](), number: true, wideOnly: true },
      ...{ cell: hours, sortBy: (row) => row.weeklyHours },
    },
  ]
}

export default function TeamPage() {
  const today = useToday()
  const look = useLook(teamOverview, {})
  return (
    <Page title={m['people.team.title']()} lead={m['people.team.lead']()}>
      <JustNow />
      <Looked look={look}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={m['people.team.none']()} />
          ) : (
            rows.map((team) => (
              <Section
                key={team.teamId}
                title={team.teamName}
                beside={<span className="soft">{m['people.team.counts']({ open: team.open, overdue: team.overdue })}</span>}
              >
                <Table
                  caption={team.teamName}
                  columns={columnsOn(today)}
                  rows={team.workers}
                  keyOf={(row) => row.memberId ?? ''}
                  to={(row) => (row.memberId === null ? '/people?whose=team' : `/team/${row.memberId}`)}
                  empty={<Empty title={m['people.team.nobody-here']()} />}
                />
              </Section>
            ))
          )
        }
      </Looked>
    </Page>
  )
}
