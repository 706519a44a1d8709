// The working out of a change, followed while it runs: it goes on by itself when one leaves, and is there when one comes back.
import { useCallback, useEffect, useRef } from 'react'
import { useFreshWhile } from '../../../../platform/web/fresh.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayOfMoment } from '../../../../platform/web/when.ts'
import { openLawSweep, startLawSweep, stopLawSweep } from '../api.ts'
import type { ChangeKey } from '../model.ts'

/** Asked by itself when it never was, or not today: answers and files change. */
export function useSweep(change: ChangeKey) {
  const today = useToday()
  const look = useLook(openLawSweep, { change })
  const { mutateAsync: begin, error } = useChange(startLawSweep)
  const { mutateAsync: end } = useChange(stopLawSweep)
  const sweep = look.data?.sweep ?? null
  const start = useCallback(() => begin({ id: newId(), change }), [begin, change])
  const begun = useRef(false)
  const stale = look.data !== undefined && (sweep === null || dayOfMoment(sweep.askedAt) !== today)
  useEffect(() => {
    if (!stale || begun.current) return
    begun.current = true
    void start().catch(() => {})
  }, [stale, start])
  useFreshWhile(sweep?.state === 'running', look.refetch)
  const stop = () => (sweep === null ? null : end({ sweepId: sweep.id }))
  return { look, sweep: stale ? null : sweep, start, stop, failure: error }
}
