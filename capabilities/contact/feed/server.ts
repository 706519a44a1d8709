// Busy times: of colleagues for who plans, and behind a secret address for a calendar elsewhere.
import type { Span } from '../../../platform/calendar/busy.ts'
import type { Pools } from '../../../platform/db/pools.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { endFeed, makeFeed, openFeed, teamBusy } from './api.ts'
import * as store from './store.ts'

const open = handle(openFeed, async ({ db, actor }) => ({ since: (await store.feedOf(db, actor.tenantId))?.madeAt ?? null }))

const make = handle(makeFeed, async ({ db, actor }, { id, secretHash }) => {
  const { tenantId, memberId } = actor
  await store.removeFeed(db, tenantId)
  await store.insertFeed(db, { tenantId, id, memberId, tokenHash: secretHash })
  return { id, version: 1 }
})

const end = handle(endFeed, async ({ db, actor }) => (await store.removeFeed(db, actor.tenantId)) ?? refuse('absent'))

/** So many days one looks at together. */
const mostDays = 45

const team = handle(teamBusy, async ({ db, actor, today }, { from, to }) => {
  if (Date.parse(to) - Date.parse(from) > mostDays * 86_400_000) return refuse('too-wide')
  const teamIds = actor.teams.map((one) => one.id)
  const colleagues = await store.colleaguesIn(db, actor.tenantId, { teamIds, today })
  const rows = await store.busyBetween(db, { memberIds: colleagues.map((one) => one.id), from, to })
  const busy = Map.groupBy(rows, (row) => row.memberId)
  return {
    colleagues: colleagues.map(({ id, name }) => ({
      id,
      name,
      busy: (busy.get(id) ?? []).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    })),
  }
})

export const handlers = [open, make, end, team]

const aDay = 86_400_000

/** Busy times behind a secret address, a month back and a year ahead; null where it does not hold. */
export async function busyBehind(pool: Pools['app'], hash: string): Promise<Span[] | null> {
  const [since, until] = [-31, 366].map((days) => new Date(Date.now() + days * aDay).toISOString())
  const { rows } = await pool.query<{ starts: Date | string | null; ends: Date | string }>(
    'select starts_at as starts, ends_at as ends from contact.busy_by_token($1, $2, $3)',
    [hash, since, until],
  )
  if (rows.length === 0) return null
  const planned = rows.filter((row) => row.starts !== null)
  return planned.map(({ starts, ends }) => ({
    startsAt: new Date(starts as string).toISOString(),
    endsAt: new Date(ends).toISOString(),
  }))
}
