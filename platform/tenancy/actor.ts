// Who is at work: one person, in one organisation, for the time of one request.
import type { Right, Role } from '../../core/kit/rights.ts'

export interface Actor {
  tenantId: string
  memberId: string
  name: string
  roles: readonly Role[]
  rights: ReadonlySet<Right>
  teams: readonly { id: string; name: string }[]
  /** Where the request came in: the page, a program, or the command line. */
  source: 'web' | 'program' | 'cli' | 'guest'
  /** Whether they showed again, minutes ago, that it is them. */
  proven?: boolean
  /** Of a guest: the SHA-256 of what they were given, in hex. */
  secret?: string | null
}
