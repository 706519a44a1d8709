// A note that begins as one of its writer alone: whoever knows why chooses who reads along, each time.
import { useCallback, useRef, useState } from 'react'
import type { Sharing } from '../note/model.ts'
import type { NoteDraft } from './note-draft.ts'

/** @param usual with whom each kind is shared otherwise */
export function useApart({ state, set }: Pick<NoteDraft, 'state' | 'set'>, usual: (kind: string) => Sharing) {
  const [apart, setApart] = useState(false)
  const begun = useRef(state.body !== '')
  const latest = useRef({ state, set, usual })
  latest.current = { state, set, usual }
  const keepApart = useCallback(() => {
    setApart(true)
    const now = latest.current
    // What was begun before keeps the readers it was given.
    if (!begun.current && now.state.sharing === now.usual(now.state.kind)) now.set({ sharing: 'own' })
  }, [])
  const own = (): Sharing => 'own'
  return { keepApart, usual: apart ? own : usual }
}
