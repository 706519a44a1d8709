// What may follow a frame later: who someone is stands there first, what is known of them after it.
import { type ReactNode, useDeferredValue } from 'react'

export function Later({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null
}
