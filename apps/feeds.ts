// The table of contents of what is read by programs without sign-in, behind a secret address.
import { busyBehind } from '../capabilities/contact/feed/server.ts'
import { busyRoutes } from '../platform/calendar/busy.ts'
import type { Pools } from '../platform/db/pools.ts'

export const feeds = (pools: Pools) => busyRoutes('/contact/busy', (hash) => busyBehind(pools.app, hash))
