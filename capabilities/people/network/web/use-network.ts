// A network while one works on it: what one does stands at once, goes to the server in its order, and can be undone.
import { useCallback, useRef, useState } from 'react'
import { m } from '#texts'
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

const none: Network = { persons: [], unions: [], parenthoods: [], bonds: [] }

export function useNetwork(caseId: string) {
  const look = useLook(openNetwork, { caseId })
  const { mutateAsync } = useChange(changeNetwork, ['plan.'])
  const [local, setLocal] = useState<Network | null>(null)
  const [done, setDone] = useState<readonly (readonly NetworkChange[])[]>([])
  const work = useRef({ now: none, pending: 0, queue: Promise.resolve() })
  if (local === null && look.data) work.current.now = look.data.network
  const { refetch } = look

  const put = useCallback(
    (changes: readonly NetworkChange[]) => {
      const at = work.current
      at.now = changed(at.now, changes)
      at.pending += 1
      setLocal(at.now)
      at.queue = at.queue
        .then(() => mutateAsync({ caseId, changes: [...changes] }))
        .then(
          () => undefined,
          (failure: unknown) => {
            tell(failureSentence(failure), { tone: 'failed' })
            setDone([])
          },
        )
        .then(async () => {
          at.pending -= 1
          if (at.pending > 0) return
          await refetch()
          if (at.pending === 0) setLocal(null)
        })
    },
    [caseId, mutateAsync, refetch],
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
