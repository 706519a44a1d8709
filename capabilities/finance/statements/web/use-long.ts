// One thing at a time that takes a while: how far it is, and a way to call it off; what was called off says nothing any more.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallOptions, Far } from '../../../../platform/web/call.ts'

/** How to ask what takes a while. */
export type Listening = Required<Pick<CallOptions, 'signal' | 'reached'>> & { signal: AbortSignal }

/** @param left hears that one left the page while it was busy */
export function useLong(left?: () => void) {
  const [busy, setBusy] = useState(false)
  const [far, setFar] = useState<Far | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const current = useRef<AbortController | null>(null)
  const onLeave = useRef(left)
  onLeave.current = left
  const cancel = useCallback(() => {
    current.current?.abort()
    current.current = null
    setBusy(false)
    setFar(null)
    setFailure(null)
  }, [])
  const run = useCallback(
    async (work: (listening: Listening) => Promise<void>) => {
      cancel()
      const own = new AbortController()
      current.current = own
      setBusy(true)
      const reached = (next: Far) => {
        if (!own.signal.aborted) setFar(next)
      }
      try {
        await work({ signal: own.signal, reached })
      } catch (wrong) {
        if (!own.signal.aborted) setFailure(wrong)
      } finally {
        if (current.current === own) {
          current.current = null
          setBusy(false)
          setFar(null)
        }
      }
    },
    [cancel],
  )
  // Who leaves waits no more.
  useEffect(
    () => () => {
      if (current.current === null) return
      current.current.abort()
      current.current = null
      onLeave.current?.()
    },
    [],
  )
  return { busy, far, failure, cancel, run }
}
