// A network while one works on it: what one does stands at once, goes to the server in its order, and can be undone.
import { useCallback, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { call } from '../../../../platform/web/call.ts'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { changeNetwork, openNetwork } from '../api.ts'
import type { Network, NetworkChange } from '../model.ts'
import { changed, mayStand, wayBack } from '../rules/change.ts'

export interface NetworkAtWork {
  caseId: string
  network: Network
  may: boolean
  /** @returns whether it could be done; what is wrong has been said */
  send: (changes: readonly NetworkChange[]) => boolean
  /** Takes the last change back; null where there is none. */
  undo: (() => void) | null
}

/** As many as one ask takes. */
const most = 100

const none: Network = { persons: [], unions: [], parenthoods: [], bonds: [] }

/** Whoever closes the page takes leave of nothing that still waits. */
function useLeaving(caseId: string, waiting: NetworkChange[]): void {
  useEffect(() => {
    const leave = () => {
      const changes = waiting.splice(0, most)
      if (changes.length > 0) void call(changeNetwork, { caseId, changes }, { keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [caseId, waiting])
}

export function useNetwork(caseId: string) {
  const look = useLook(openNetwork, { caseId })
  const { mutateAsync } = useChange(changeNetwork, ['plan.'])
  const [local, setLocal] = useState<Network | null>(null)
  const [done, setDone] = useState<readonly (readonly NetworkChange[])[]>([])
  const work = useRef({ now: none, waiting: [] as NetworkChange[], sending: false })
  if (local === null && look.data) work.current.now = look.data.network
  const { refetch } = look

  /** What waits goes as one: however fast one types, the server is at most two asks behind. */
  const sendWaiting = useCallback(async () => {
    const at = work.current
    if (at.sending) return
    at.sending = true
    while (at.waiting.length > 0)
      await mutateAsync({ caseId, changes: at.waiting.splice(0, most) }).catch((failure: unknown) => {
        tell(failureSentence(failure), { tone: 'failed' })
        setDone([])
      })
    await refetch()
    at.sending = false
    if (at.waiting.length > 0) void sendWaiting()
    else setLocal(null)
  }, [caseId, mutateAsync, refetch])

  useLeaving(caseId, work.current.waiting)
  const put = useCallback(
    (changes: readonly NetworkChange[]) => {
      const at = work.current
      at.now = changed(at.now, changes)
      at.waiting.push(...changes)
      setLocal(at.now)
      void sendWaiting()
    },
    [sendWaiting],
  )

  const send = useCallback(
    (changes: readonly NetworkChange[]) => {
      const before = work.current.now
      const verdict = mayStand(changed(before, changes), before)
      if (!verdict.ok) tell(m[`refusal.${verdict.reason}`](), { tone: 'failed' })
      if (!verdict.ok || changes.length === 0) return false
      setDone((all) => [...all, wayBack(before, changes)])
      put(changes)
      return true
    },
    [put],
  )

  const last = done.at(-1)
  const undo = useCallback(() => {
    if (!last) return
    setDone((all) => all.slice(0, -1))
    put(last)
  }, [last, put])
  return { look, network: local ?? look.data?.network ?? none, send, undo: last ? undo : null }
}
