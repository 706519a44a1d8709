// The worksheet as a hook: what stands there now, reckoned anew at every key.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Id } from '../../../../core/kit/id.ts'
import type { MonthView } from '../api.ts'
import { recompute } from '../rules/recompute.ts'
import { weekMoney } from '../rules/week-money.ts'
import { keeperOf } from './sheet-keeper.ts'

export function useSheet(caseId: Id, view: MonthView) {
  const keeper = keeperOf(caseId)
  const client = useQueryClient()
  // Before the first paint, so that a full sheet never shows as an empty one.
  useLayoutEffect(() => keeper.receive(view), [keeper, view])
  const { lines, hands, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot)
  useEffect(() => {
    // Other pages that show the same money look it up anew once all is saved.
    if (state === 'saved') return undefined
    return () => {
      void client.invalidateQueries({ queryKey: ['finance.open-year'] })
      // What stands above the sheet stays as it is while one types: it would push the sheet down.
      for (const name of ['finance.list-warnings', 'finance.list-warned'])
        void client.invalidateQueries({ queryKey: [name], refetchType: 'none' })
    }
  }, [state, client])
  const { month, moved } = view
  const hand = useMemo(
    () =>
      [...hands].flatMap(([key, one]) => {
        const [postId = '', of] = key.split(' ')
        return of === month ? [{ postId, month, ...one }] : []
      }),
    [hands, month],
  )
  const sheet = useMemo(() => recompute({ posts: lines, moved, hand }, month), [lines, moved, hand, month])
  const { week, today, current } = view
  const weekNow = useMemo(() => weekMoney(lines, { moved: week.moved, today, month: current }), [lines, week, today, current])
  return { keeper, lines, hand, sheet, state, week: weekNow }
}
export type SheetNow = ReturnType<typeof useSheet>
