// What came in by the web form and nobody looked at yet, the oldest first.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Avatar, Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { IntakeTabs } from '../../web/IntakeTabs.tsx'
import { Words } from '../../web/words.tsx'
import '../../web/intake.css'
import { listWebRequests } from '../api.ts'
import type { WebRequestLine } from '../model.ts'

/** What nobody may overlook before opening it. */
export function WebPills({ request }: { request: Pick<WebRequestLine, 'safeNow' | 'knows' | 'who' | 'language'> }) {
  return (
    <>
      {request.safeNow === 'no' ? <Pill tone="clay">{m['intake.unsafe']()}</Pill> : null}
      {request.knows === 'no' ? <Pill tone="sun">{m['intake.not-told']()}</Pill> : null}
      {request.who === 'self' ? null : <Pill>{m[`intake.web.who.${request.who}`]()}</Pill>}
      {request.language === 'en' ? <Pill tone="sky">{m['intake.web.english']()}</Pill> : null}
    </>
  )
}

function Line({ row, today }: { row: WebRequestLine; today: Day }) {
  return (
    <Sheet as="li">
      <div className="waiting">
        <Avatar name={row.name} />
        <div className="waiting-middle">
          <div className="beside">
            <h2 className="waiting-name private">
              <Link to={`/intake/web/${row.id}`}>{row.name}</Link>
            </h2>
            <WebPills request={row} />
          </div>
          <div className="waiting-words private">
            <Words request={row} />
          </div>
        </div>
        <div className="waiting-end">
          <span className="small soft">{dayNear(row.receivedOn, today)}</span>
        </div>
      </div>
    </Sheet>
  )
}

export default function WebRequestsPage() {
  const today = useToday()
  const list = useList(listWebRequests, { limit: 50 })
  const { rows } = list
  return (
    <Page title={m['intake.title']()} lead={m['intake.web.lead']()}>
      <IntakeTabs />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && rows.length === 0 ? <Empty title={m['intake.web.empty']()}>{m['intake.web.empty.lead']()}</Empty> : null}
      <ul className="stack" aria-label={m['intake.web.title']()}>
        {rows.map((row) => (
          <Line key={row.id} row={row} today={today} />
        ))}
      </ul>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
