// A change worked out for all households one may see, piece by piece, with how far it is; it stops when one asks or leaves.
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../../../platform/web/call.ts'
import { sweepLawChange } from '../api.ts'
import type { ChangeKey, Counted, TouchedLine } from '../model.ts'

export interface Swept {
  rows: TouchedLine[]
  counted: Counted
  total: number
  state: 'running' | 'done' | 'stopped' | { failure: unknown }
}

const begun: Swept = { rows: [], counted: { done: 0, same: 0, asks: 0, unsure: 0 }, total: 0, state: 'running' }

const sum = (a: Counted, b: Counted): Counted => {
  return { done: a.done + b.done, same: a.same + b.same, asks: a.asks + b.asks, unsure: a.unsure + b.unsure }
}

export function useSweep(change: ChangeKey) {
  const [swept, setSwept] = useState(begun)
  const running = useRef<AbortController>(undefined)
  const start = useCallback(async () => {
    const stop = new AbortController()
    running.current?.abort()
    running.current = stop
    let now = begun
    setSwept(now)
    let after: string | null = null
    try {
      do {
        const piece = await call(sweepLawChange, { change, ...(after ? { after } : {}) }, { signal: stop.signal })
        const { rows, counted, total, next } = piece as {
          rows: TouchedLine[]
          counted: Counted
          total: number | null
          next: string | null
        }
        now = {
          rows: [...now.rows, ...rows],
          counted: sum(now.counted, counted),
          total: total ?? now.total,
          state: next ? 'running' : 'done',
        }
        if (stop.signal.aborted) return
        setSwept(now)
        after = next
      } while (after)
    } catch (failure) {
      if (!stop.signal.aborted) setSwept({ ...now, state: { failure } })
    }
  }, [change])
  useEffect(() => {
    void start()
    return () => running.current?.abort()
  }, [start])
  const stop = () => {
    running.current?.abort()
    setSwept((now) => ({ ...now, state: 'stopped' }))
  }
  /** One household was told: shown at once, without working all out anew. */
  const told = (caseId: string, by: NonNullable<TouchedLine['told']>) =>
    setSwept((now) => ({ ...now, rows: now.rows.map((row) => (row.caseId === caseId ? { ...row, told: by } : row)) }))
  return { swept, start, stop, told }
}
