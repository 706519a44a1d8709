// Kept movements of a case: by month and category, or those without a category; each can be put elsewhere.
import { m } from '#texts'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { Category } from '../../budget/model.ts'
import { listEntries, sortOne } from '../api.ts'
import type { PostOption } from './CategorySelect.tsx'
import { EntryTable } from './EntryTable.tsx'

interface Given {
  caseId: string
  month?: string | undefined
  categories?: readonly Category[] | undefined
  unsorted?: boolean
  posts: readonly PostOption[]
}

export function EntryList({ caseId, month, categories, unsorted, posts }: Given) {
  const list = useList(listEntries, {
    caseId,
    month,
    categories: categories ? [...categories] : undefined,
    unsorted: unsorted || undefined,
    limit: 100,
  })
  const sort = useChange(sortOne)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0)
    return <p className="soft">{unsorted ? m['finance.bank.entries.all-sorted']() : m['finance.bank.entries.none']()}</p>
  const versions = new Map(list.rows.map((row) => [row.id, row.version]))
  return (
    <>
      <EntryTable
        caption={m['finance.bank.entries']()}
        entries={list.rows.map((row) => ({ ...row, key: row.id, known: false, still: row.emptied }))}
        posts={posts}
        onChoose={({ key }, { category, postId, leftOut }) => {
          const asked = { entryId: key, version: versions.get(key) ?? 1, category, postId, leftOut }
          sort.mutateAsync(asked).then(
            () => tell(m['finance.bank.sorted']()),
            (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
          )
        }}
      />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}
