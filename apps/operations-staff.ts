// The table of contents of what may be asked about who works here: people, teams, and what they leave behind; and of the trace of all they do.
import { handlers as requestsLeft } from '../capabilities/intake/leaving/server.ts'
import { handlers as casesLeft } from '../capabilities/people/leaving/server.ts'
import { handlers as audit } from '../platform/audit/server.ts'
import { handlers as sso } from '../platform/auth/sso/server.ts'
import { handlers as backup } from '../platform/backup/server.ts'
import type { Handler } from '../platform/http/handler.ts'
import { handlers as people } from '../platform/tenancy/server.ts'
import { handlers as teams } from '../platform/tenancy/team/server.ts'

export const staff: readonly Handler[] = [...people, ...teams, ...casesLeft, ...requestsLeft, ...audit, ...backup, ...sso]
