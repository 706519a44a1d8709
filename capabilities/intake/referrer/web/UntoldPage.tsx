// Aanvragen, terugmelden: who of my teams referred someone and heard nothing yet of what became of it, the longest ago first.
import { m } from '#texts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { List } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { IntakeTabs } from '../../web/IntakeTabs.tsx'
import { listUntold } from '../api.ts'
import { UntoldRow } from './UntoldRow.tsx'

export default function UntoldPage() {
  const [at, set] = useInAddress()
  const whose = at.whose === 'mine' ? 'mine' : 'team'
  const list = useList(listUntold, { limit: 50, whose })
  const { rows } = list
  const filters = (['team', 'mine'] as const).map((key) => ({ key, label: m[`intake.untold.whose.${key}`]() }))
  return (
    <Page title={m['intake.title']()} lead={m['intake.untold.lead']()}>
      <IntakeTabs />
      <Filters
        label={m['intake.untold.whose']()}
        chosen={whose}
        filters={filters}
        onChoose={(chosen) => set({ whose: chosen === 'mine' ? chosen : undefined })}
      />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={4} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={m['intake.untold.empty']()}>{m['intake.untold.empty.lead']()}</Empty>
      ) : null}
      {rows.length > 0 ? (
        <List sheet label={m['intake.untold']()}>
          {rows.map((row) => (
            <UntoldRow key={row.id} row={row} />
          ))}
        </List>
      ) : null}
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
