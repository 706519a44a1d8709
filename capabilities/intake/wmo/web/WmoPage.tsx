// The terms of the Wmo that run in my teams, the one that ends first on top.
import { m } from '#texts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { List } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { IntakeTabs } from '../../web/IntakeTabs.tsx'
import { listWmoClocks } from '../api.ts'
import { WmoRow } from './WmoRow.tsx'

export default function WmoPage() {
  const { teams } = useSession()
  const [at, set] = useInAddress()
  const teamId = teams.find((one) => one.id === at.team)?.id
  const list = useList(listWmoClocks, { limit: 50, ...(teamId ? { teamId } : {}) })
  const { rows } = list
  const filters = [{ key: '', label: m['intake.team.all']() }, ...teams.map(({ id, name }) => ({ key: id, label: name }))]
  return (
    <Page title={m['intake.title']()} lead={m['intake.wmo.lead']()}>
      <IntakeTabs />
      {teams.length > 1 ? (
        <Filters
          label={m['intake.team']()}
          chosen={teamId ?? ''}
          filters={filters}
          onChoose={(chosen) => set({ team: chosen || undefined })}
        />
      ) : null}
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={4} /> : null}
      {list.data && rows.length === 0 ? <Empty title={m['intake.wmo.empty']()}>{m['intake.wmo.empty.lead']()}</Empty> : null}
      {rows.length > 0 ? (
        <List sheet label={m['intake.wmo.list']()}>
          {rows.map((row) => (
            <WmoRow key={row.requestId} row={row} />
          ))}
        </List>
      ) : null}
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
