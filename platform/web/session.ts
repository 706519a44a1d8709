// Who is signed in, as the pages know it: filled by the frame of the app from `auth.me`.
import { createContext, useContext } from 'react'
import type { Day } from '../../core/kit/day.ts'
import type { Right } from '../../core/kit/rights.ts'

export interface Session {
  readonly memberId: string
  readonly name: string
  readonly tenantName: string
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly roles: readonly string[]
  readonly rights: readonly string[]
  readonly demo: boolean
  readonly today: Day
}

export const SessionContext = createContext<Session | null>(null)

/** Whoever is signed in. Pages behind the sign-in always have one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('no session here')
  return session
}

/** Today, as the server's organisation counts days. Outside the sign-in: the device's. */
export function useToday(): Day {
  const session = useContext(SessionContext)
  return session?.today ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
}

/** Whether this worker holds a right. Replies say per thing what may be done; this is for what does not exist yet. */
export function useMay(right: Right): boolean {
  return useContext(SessionContext)?.rights.includes(right) ?? false
}
