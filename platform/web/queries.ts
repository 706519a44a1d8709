// Looks and changes as hooks: what was looked up is kept, and a change makes what it touched fresh again.
import {
  type Query,
  QueryClient,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import type { AskedOf, Given } from '../../core/kit/operation.ts'
import { type AnyOperation, call, type RowOf } from './call.ts'
import { Unreachable } from './failures.ts'
import { newId } from './new-id.ts'

/** The one keeper of answers. Failures that will not pass by waiting are not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 20_000, retry: (count, failure) => failure instanceof Unreachable && count < 1 },
    mutations: { retry: false },
  },
})

/** Looks something up. @param off true while there is nothing to ask yet */
export function useLook<Op extends AnyOperation>(op: Op, asks: AskedOf<Op>, off = false): UseQueryResult<Given<Op>, Error> {
  return useQuery({
    queryKey: [op.name, asks],
    queryFn: ({ signal }) => call(op, asks, { signal }),
    enabled: !off,
    // While one types or filters, what was there stays until the new is in.
    placeholderData: (before) => before as never,
  }) as UseQueryResult<Given<Op>, Error>
}

/** Looks something up for `useLook` that will ask it in a moment. What goes wrong is said there. */
export function lookAhead<Op extends AnyOperation>(op: Op, asks: AskedOf<Op>): void {
  const given = { queryKey: [op.name, asks], queryFn: ({ signal }: { signal: AbortSignal }) => call(op, asks, { signal }) }
  void queryClient.query(given).catch(() => undefined)
}

interface Paged {
  rows: readonly unknown[]
  next: string | null
}

/** Looks up a list by key: `rows` of all pages so far, `more()` for the next when `hasMore`. For operations made with `pageOf`. */
export function useList<Op extends AnyOperation>(op: Op, asks: Omit<AskedOf<Op>, 'after'>) {
  const found = useInfiniteQuery({
    queryKey: [op.name, asks, 'list'],
    queryFn: ({ signal, pageParam }) => call(op, { ...asks, after: pageParam } as AskedOf<Op>, { signal }) as Promise<Paged>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Paged) => last.next ?? undefined,
  }) as UseInfiniteQueryResult<{ pages: Paged[] }, Error>
  const rows = (found.data?.pages.flatMap((page) => page.rows) ?? []) as RowOf<Op>[]
  return { ...found, rows, hasMore: found.hasNextPage, more: () => void found.fetchNextPage() }
}

/**
 * Makes what begins so fresh again. What was still being asked for the first time is asked once more: it may have left before the change came in,
 * and the keeper of answers waits for it as if it knew.
 */
export async function freshen(client: QueryClient, beginnings: readonly string[]): Promise<void> {
  const predicate = ({ queryKey }: Query) => beginnings.some((beginning) => String(queryKey[0]).startsWith(beginning))
  await client.cancelQueries({ predicate: (query) => predicate(query) && query.state.data === undefined })
  await client.invalidateQueries({ predicate })
}

export type Change<Op extends AnyOperation> = UseMutationResult<Given<Op>, Error, AskedOf<Op>>

/**
 * Changes something. Everything of the same capability is looked up anew afterwards (`plan.add-goal` refreshes `plan.`).
 * @param alsoFresh more beginnings of operation names, such as `contact.`
 */
export function useChange<Op extends AnyOperation>(op: Op, alsoFresh: readonly string[] = []): Change<Op> {
  const client = useQueryClient()
  // The same ask after a lost line goes under the same key: it may have arrived the first time.
  const last = useRef({ asked: '', key: '' })
  return useMutation({
    mutationKey: [op.name],
    mutationFn: (asks: AskedOf<Op>) => {
      const asked = JSON.stringify(asks)
      if (last.current.asked !== asked) last.current = { asked, key: newId() }
      return call(op, asks, { key: last.current.key })
    },
    onError: (failure) => {
      if (!(failure instanceof Unreachable)) last.current = { asked: '', key: '' }
    },
    onSuccess: () => {
      last.current = { asked: '', key: '' }
      void freshen(client, [`${op.name.split('.')[0]}.`, ...alsoFresh])
    },
  })
}
