// Mensen: the cases of this worker or team, the next deadline first.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { KeptLists } from '../../../platform/web/parts/KeptLists.tsx'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { type Column, Table } from '../../../platform/web/parts/Table.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, dayShort } from '../../../platform/web/when.ts'
import { listCases } from '../api.ts'
import { GlassLink } from '../glass/web/GlassMark.tsx'
import type { CaseLine } from '../model.ts'
import { phaseWords } from './words.ts'

const whose = ['mine', 'team', 'all'] as const
const statuses = ['open', 'waiting', 'closed'] as const

function oneOf<Value extends string>(values: readonly Value[], found: string | undefined): Value {
  return values.find((value) => value === found) ?? (values[0] as Value)
}

function Next({ row, today }: { row: CaseLine; today: Day }) {
  if (row.nextOn === null) return <span className="soft">{m['people.list.nothing-next']()}</span>
  const late = row.nextOn < today
  return (
    <>
      {late ? <Pill tone="sun">{dayNear(row.nextOn, today)}</Pill> : <span>{dayNear(row.nextOn, today)}</span>}{' '}
      <span className="soft">{row.nextWhat}</span>
    </>
  )
}

function columnsOn(today: Day, withOwner: boolean): Column<CaseLine>[] {
  return [
    { key: 'name', head: m['people.list.name'](), cell: (row) => row.name, private: true },
    { key: 'next', head: m['people.list.next'](), cell: (row) => <Next row={row} today={today} /> },
    { key: 'subject', head: m['people.list.subject'](), cell: (row) => row.subject, wideOnly: true },
    { key: 'phase', head: m['people.list.phase'](), cell: (row) => phaseWords(row), wideOnly: true },
    ...(withOwner
      ? [{ key: 'owner', head: m['people.list.owner'](), cell: (row: CaseLine) => row.ownerName ?? '', wideOnly: true }]
      : []),
    { key: 'opened', head: m['people.list.opened'](), cell: (row) => dayShort(row.openedOn, today), wideOnly: true },
  ]
}

export default function PeoplePage() {
  const today = useToday()
  const [at, set] = useInAddress()
  const [mine, status] = [oneOf(whose, at.whose), oneOf(statuses, at.status)]
  const list = useList(listCases, { whose: mine, status, limit: 50 })
  return (
    <Page title={m['people.list.title']()} actions={<GlassLink />}>
      <div className="beside">
        <Filters
          label={m['people.list.whose']()}
          chosen={mine}
          filters={whose.map((key) => ({ key, label: m[`people.list.whose.${key}`]() }))}
          onChoose={(key) => set({ whose: key })}
        />
        <Filters
          label={m['people.list.status']()}
          chosen={status}
          filters={statuses.map((key) => ({ key, label: m[`people.status.${key}`]() }))}
          onChoose={(key) => set({ status: key })}
        />
        <KeptLists place="/people" />
      </div>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data ? (
        <Table
          caption={m['people.list.title']()}
          columns={columnsOn(today, mine !== 'mine')}
          rows={list.rows}
          keyOf={(row) => row.id}
          to={(row) => `/people/${row.id}`}
          empty={<Empty title={m['people.list.empty']()}>{m['people.list.empty.lead']()}</Empty>}
        />
      ) : null}
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
