// Asks what people see of a database that nobody works in, as one of each kind of people at work there. It can only be read meanwhile.
import type { LightMyRequestResponse } from 'fastify'
import { leaveNoTrail } from '../platform/audit/trail.ts'
import { type AtWork, peopleAtWork } from '../platform/backup/at-work.ts'
import type { TryPages } from '../platform/backup/look-over.ts'
import { makePool } from '../platform/db/pools.ts'
import { makeServer } from '../platform/http/server.ts'
import { handlers } from './operations.ts'

/** Lists: whatever is looked at without saying of whom. */
const lists = handlers
  .map(({ operation }) => operation)
  .filter(
    ({ method, door, path, asks }) => method === 'GET' && door !== 'guest' && !path.includes('{') && asks.safeParse({}).success,
  )

/** An answer that is none of ours, or that could not be given. Not found and not allowed are answers. */
const isBroken = ({ statusCode }: LightMyRequestResponse) => statusCode >= 500

export const tryPages: TryPages = async (addressOf) => {
  const readOnly = { pipeline: true, readOnly: true }
  const [app, guest] = [makePool(addressOf('app'), 2, readOnly), makePool(addressOf('guest'), 1, readOnly)]
  for (const pool of [app, guest]) leaveNoTrail(pool)
  let who: AtWork | undefined
  const door = {
    open: async () => (who ? { ...who, teams: [], source: 'program' as const } : ('none' as const)),
    trusts: () => true,
    addressOf: () => '',
  }
  const rest = { version: '', secure: false, ready: async () => true, plugins: [] }
  const server = await makeServer({ app, guest, door, handlers, ...rest })
  const [asked, failed] = [[] as number[], [] as string[]]
  try {
    for (who of await peopleAtWork(addressOf('worker'))) {
      for (const { name, path } of lists) {
        const answer = await server.inject({ method: 'GET', url: `/api/v1${path}` })
        asked.push(answer.statusCode)
        if (isBroken(answer)) failed.push(name)
      }
    }
  } finally {
    await server.close()
    await Promise.all([app.end(), guest.end()])
  }
  return { asked: asked.filter((status) => status === 200).length, failed }
}
