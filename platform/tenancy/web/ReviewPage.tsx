// Who works here and may do what, for whoever looks after privacy: to read, not to change.
import { useDeferredValue, useState } from 'react'
import { m } from '#texts'
import { Page } from '../../web/parts/Page.tsx'
import { Failure, Loading, LoadMore } from '../../web/parts/states.tsx'
import { useList } from '../../web/queries.ts'
import { reviewMembers } from '../api.ts'
import { MembersFilter, useMembersFilter } from './MembersFilter.tsx'
import { MembersTable } from './MembersTable.tsx'

export default function ReviewPage() {
  const [typed, setTyped] = useState('')
  const list = useList(reviewMembers, { ...useMembersFilter(), name: useDeferredValue(typed.trim()), limit: 50 })
  return (
    <Page title={m['tenancy.people']()} lead={m['tenancy.people.review']()}>
      <MembersFilter teams={[]} name={typed} onName={setTyped} />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data ? <MembersTable rows={list.rows} /> : null}
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
